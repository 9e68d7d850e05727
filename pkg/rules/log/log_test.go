package log

import "testing"

func TestIsStructured(t *testing.T) {
	for line, want := range map[string]bool{
		"hello\n": false, `{"a": 1}` + "\n": true, "{a\n": false, "": false,
		"x trace_id=7\n": true,
	} {
		if isStructured([]byte(line)) != want {
			t.Errorf("%q", line)
		}
	}
}
