package nethttp

import (
	"io"
	"net/http"
	"reflect"
)

// endWithBody ends the call when the body of the answer has been read to its
// end, has failed or is closed. Where there is no body to wait for, it ends the
// call now.
func endWithBody(resp *http.Response, call *clientCall) {
	if !isPlainBody(resp) {
		call.end(nil)
		return
	}
	resp.Body = &body{resp.Body, call}
}

// isPlainBody says whether the body can be wrapped without taking anything from
// the program. http.NoBody is compared by identity; after 101 the body is the
// connection; and a body with methods beyond Read and Close, of a RoundTripper
// that the program registered, may be asked for them.
func isPlainBody(resp *http.Response) bool {
	return resp.Body != nil && resp.Body != http.NoBody &&
		resp.StatusCode != http.StatusSwitchingProtocols &&
		reflect.TypeOf(resp.Body).NumMethod() == 2
}

// body is the body of an answer whose end is the end of a call.
type body struct {
	io.ReadCloser
	call *clientCall
}

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

func (b *body) Close() error {
	err := b.ReadCloser.Close()
	b.call.end(err)
	return err
}
