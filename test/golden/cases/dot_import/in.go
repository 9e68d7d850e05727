package golden

import . "strings"

func shout(b *Builder, text string) int {
	b.WriteString(ToUpper(text))
	return b.Len()
}
