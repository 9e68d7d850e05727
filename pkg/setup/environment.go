package setup

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// generalLimit returns the limit that a variable for all signals sets, if the
// variable of the signal, which goes first, is not set.
func generalLimit(signal, general, name string) (limit int, ok bool) {
	if os.Getenv(signal+name) != "" {
		return 0, false
	}
	text := strings.TrimSpace(os.Getenv(general + name))
	if text == "" {
		return 0, false
	}
	limit, err := strconv.Atoi(text)
	if err != nil {
		report(fmt.Errorf("%s: cannot read %q, want a number", general+name,
			text))
	}
	return limit, err == nil
}

// enumVariable returns the value of a variable, in lower case, if it is one of the
// values given, and otherwise the first of them.
func enumVariable(variable string, values ...string) string {
	text := strings.ToLower(strings.TrimSpace(os.Getenv(variable)))
	for _, value := range values {
		if text == value {
			return value
		}
	}
	if text != "" {
		report(fmt.Errorf("%s: unknown value %q, want one of %s; taking %s",
			variable, text, strings.Join(values, ", "), values[0]))
	}
	return values[0]
}
