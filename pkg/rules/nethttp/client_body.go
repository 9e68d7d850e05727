package nethttp

import (
	"io"
	"net/http"
	"reflect"

	"otel.example/pkg/inst-api"
)

// endWithBody ends the operation when the body of the answer has been read to
// its end, has failed or is closed. Where there is no body to wait for, it ends
// the operation now.
func endWithBody(resp *http.Response, operation *inst.Operation) {
	if !isPlainBody(resp) {
		operation.End(nil)
		return
	}
	resp.Body = &body{resp.Body, operation}
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

// body is the body of an answer whose end is the end of an operation.
type body struct {
	io.ReadCloser
	operation *inst.Operation
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	switch err {
	case nil:
	case io.EOF:
		b.operation.End(nil)
	default:
		b.operation.End(err)
	}
	return n, err
}

func (b *body) Close() error {
	err := b.ReadCloser.Close()
	b.operation.End(err)
	return err
}
