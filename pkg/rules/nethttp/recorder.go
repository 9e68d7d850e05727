package nethttp

import (
	"net/http"
)

// recorder is a ResponseWriter that remembers the status that was sent and
// counts the bytes of the body. It passes everything on as it comes. It has the
// three methods every ResponseWriter has, and Unwrap for
// http.ResponseController; what the original has beyond them is added by wrap.
type recorder struct {
	http.ResponseWriter
	status   int
	size     int64
	hijacked bool
}

// Unwrap implements what http.ResponseController looks for.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// WriteHeader implements http.ResponseWriter. A status below 200 announces
// another one, except 101, after which the connection is no longer HTTP.
func (r *recorder) WriteHeader(status int) {
	final := status >= 200 || status == http.StatusSwitchingProtocols
	if final && r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (r *recorder) Write(p []byte) (int, error) {
	r.noteWrite()
	n, err := r.ResponseWriter.Write(p)
	r.size += int64(n)
	return n, err
}

// noteWrite notes that the original sends the status 200 if none was sent before.
func (r *recorder) noteWrite() {
	if r.status == 0 && !r.hijacked {
		r.status = http.StatusOK
	}
}

// sentStatus is the status that the client gets, now that the handler is done;
// 0 if it gets none from the server.
func (r *recorder) sentStatus(panicking bool) int {
	if !panicking {
		r.noteWrite()
	}
	return r.status
}
