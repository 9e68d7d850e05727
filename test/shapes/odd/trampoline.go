package odd

import (
	"fmt"
	"io"
)

func named(w io.Writer) { fmt.Fprintln(w, "named") }
