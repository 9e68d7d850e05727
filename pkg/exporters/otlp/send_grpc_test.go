//go:build go1.24

package otlp

import (
	"encoding/base64"
	"testing"
	"time"
)

func TestRetryDelay(t *testing.T) {
	details := func(kind string) string {
		duration := appendVarint(appendVarint(nil, 1, 2), 2, 500000000)
		info := appendBytes(nil, 1, duration)
		detail := appendString(nil, 1, "type.googleapis.com/google.rpc."+kind)
		status := appendBytes(appendVarint(nil, 1, 8), 3,
			appendBytes(detail, 2, info))
		return base64.StdEncoding.EncodeToString(status)
	}
	for text, want := range map[string]time.Duration{
		details("RetryInfo"): 2500 * time.Millisecond,
		details("DebugInfo"): 0, "": 0, "!": 0, "AAAA": 0,
	} {
		got, told := retryDelay(text)
		if got != want || told != (want > 0) {
			t.Errorf("%q: %v %v, want %v", text, got, told, want)
		}
	}
}
