package setup

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// generalLimit returns the limit in the variable general+name, which is for all
// signals. ok is false if it is not set, or if the variable signal+name is set,
// which takes precedence. It reports an invalid value.
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
		report(fmt.Errorf("%s: invalid value %q, want a number", general+name,
			text))
	}
	return limit, err == nil
}

// enumVariable returns the lower-case value of a variable if it is one of
// values, and otherwise the first of values. It reports an unknown value.
func enumVariable(variable string, values ...string) string {
	text := strings.ToLower(strings.TrimSpace(os.Getenv(variable)))
	for _, value := range values {
		if text == value {
			return value
		}
	}
	if text != "" {
		report(fmt.Errorf("%s: unknown value %q, want one of %s; using %s",
			variable, text, strings.Join(values, ", "), values[0]))
	}
	return values[0]
}
