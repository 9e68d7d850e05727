package nethttp

import (
	"net/http"
)

// recorder is a ResponseWriter that records the status that was sent and counts
// the bytes of the body. It passes all calls on unchanged. It has the three
// methods of every ResponseWriter, and Unwrap for http.ResponseController. wrap
// adds the other methods of the original.
type recorder struct {
	http.ResponseWriter
	status   int
	size     int64
	hijacked bool
}

// Unwrap returns the original for http.ResponseController.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// WriteHeader implements http.ResponseWriter. A status below 200 is followed by
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

// noteWrite records the status 200 if none was sent before, because the
// original sends it with the body.
func (r *recorder) noteWrite() {
	if r.status == 0 && !r.hijacked {
		r.status = http.StatusOK
	}
}

// sentStatus returns the status that the client gets after the handler has
// ended, or 0 if the server sends none.
func (r *recorder) sentStatus(panicking bool) int {
	if !panicking {
		r.noteWrite()
	}
	return r.status
}
