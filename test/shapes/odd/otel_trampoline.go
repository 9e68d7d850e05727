package odd

// This file and the next have the names of generated files.
func init() { more = append(more, named) }
