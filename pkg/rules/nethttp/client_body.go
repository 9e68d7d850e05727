package nethttp

import (
	"io"
	"net/http"
	"reflect"
)

// endWithBody ends the call when the response body is read to its end, fails or
// is closed. If there is no body to wait for, it ends the call at once.
func endWithBody(resp *http.Response, call *clientCall) {
	if !isPlainBody(resp) {
		call.end(nil)
		return
	}
	resp.Body = &body{resp.Body, call}
}

// isPlainBody reports whether the body can be wrapped without taking anything
// from the program. http.NoBody is compared by identity. After status 101 the
// body is the connection. A body with more methods than Read and Close, from a
// RoundTripper that the program has registered, may be asked for them.
func isPlainBody(resp *http.Response) bool {
	return resp.Body != nil && resp.Body != http.NoBody &&
		resp.StatusCode != http.StatusSwitchingProtocols &&
		reflect.TypeOf(resp.Body).NumMethod() == 2
}

// body is a response body whose end is the end of a call.
type body struct {
	io.ReadCloser
	call *clientCall
}

// Read implements io.Reader.
func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.call.received.Add(int64(n))
	switch err {
	case nil:
	case io.EOF:
		b.call.end(nil)
	default:
		b.call.end(err)
	}
	return n, err
}

// Close implements io.Closer.
func (b *body) Close() error {
	err := b.ReadCloser.Close()
	b.call.end(err)
	return err
}
