package odd

// The names of this file and of the next are those of generated ones.
func init() { more = append(more, named) }
