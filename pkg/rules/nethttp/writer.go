package nethttp

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"time"
)

// Programs find further methods of a ResponseWriter by type assertion. The
// wrapper must have exactly the methods of the original: a handler that finds
// Flush streams its response, and otherwise does something else. A Go type
// cannot gain methods at run time, so there is a type for each set of methods
// that occurs: the sets of net/http's own server, and every combination of the
// four interfaces that net/http documents for other writers.
// http.ResponseController finds all other methods of such a writer through
// Unwrap.

// flushErrorer is what http.ResponseController prefers to http.Flusher.
type flushErrorer interface{ FlushError() error }

type deadliner interface {
	SetReadDeadline(time.Time) error
	SetWriteDeadline(time.Time) error
}

type fullDuplexer interface{ EnableFullDuplex() error }

// commonMethods are the methods of net/http's writers for both HTTP/1 and
// HTTP/2.
type commonMethods interface {
	http.Flusher
	flushErrorer
	io.StringWriter
	http.CloseNotifier //lint:ignore SA1019 programs still ask for it
	deadliner
}

// http1Methods are the methods of net/http's writer for HTTP/1.
type http1Methods interface {
	commonMethods
	fullDuplexer
	http.Hijacker
	io.ReaderFrom
}

// http2Methods are the methods of net/http's writer for HTTP/2. Since Go 1.24
// the writer also has EnableFullDuplex.
type http2Methods interface {
	commonMethods
	http.Pusher
}

// wrap returns a writer with the optional methods of w, and the recorder of
// what is sent through it.
func wrap(w http.ResponseWriter) (http.ResponseWriter, *recorder) {
	_, pushes := w.(http.Pusher)
	if original, ok := w.(http1Methods); ok && !pushes {
		// A single allocation holds both.
		made := &struct {
			writer   http1Writer
			recorder recorder
		}{recorder: recorder{ResponseWriter: w}}
		made.writer = http1Writer{commonWriter{&made.recorder, original},
			original}
		return &made.writer, &made.recorder
	}
	r := &recorder{ResponseWriter: w}
	_, hijacks := w.(http.Hijacker)
	_, reads := w.(io.ReaderFrom)
	if original, ok := w.(http2Methods); ok && !hijacks && !reads {
		writer := http2Writer{commonWriter{r, original}, original}
		if duplex, ok := w.(fullDuplexer); ok {
			return &http2DuplexWriter{writer, duplex}, r
		}
		return &writer, r
	}
	return wrapOther(r), r
}

// commonWriter passes on the methods in commonMethods.
type commonWriter struct {
	*recorder
	original commonMethods
}

func (w *commonWriter) Flush() {
	w.noteWrite()
	w.original.Flush()
}

func (w *commonWriter) FlushError() error {
	w.noteWrite()
	return w.original.FlushError()
}

func (w *commonWriter) WriteString(s string) (int, error) {
	w.noteWrite()
	n, err := w.original.WriteString(s)
	w.size += int64(n)
	return n, err
}

func (w *commonWriter) CloseNotify() <-chan bool {
	return w.original.CloseNotify()
}

func (w *commonWriter) SetReadDeadline(deadline time.Time) error {
	return w.original.SetReadDeadline(deadline)
}

func (w *commonWriter) SetWriteDeadline(deadline time.Time) error {
	return w.original.SetWriteDeadline(deadline)
}

// http1Writer wraps net/http's writer for HTTP/1.
type http1Writer struct {
	commonWriter
	original http1Methods
}

// ReadFrom implements io.ReaderFrom. The original uses sendfile.
func (w *http1Writer) ReadFrom(from io.Reader) (int64, error) {
	w.noteWrite()
	n, err := w.original.ReadFrom(from)
	w.size += n
	return n, err
}

// Hijack implements http.Hijacker.
func (w *http1Writer) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return w.recorder.hijack(w.original)
}

// EnableFullDuplex is called by http.ResponseController.
func (w *http1Writer) EnableFullDuplex() error {
	return w.original.EnableFullDuplex()
}

// http2Writer wraps net/http's writer for HTTP/2.
type http2Writer struct {
	commonWriter
	original http2Methods
}

// Push implements http.Pusher.
func (w *http2Writer) Push(target string, options *http.PushOptions) error {
	return w.original.Push(target, options)
}

// http2DuplexWriter wraps net/http's writer for HTTP/2 if it has
// EnableFullDuplex.
type http2DuplexWriter struct {
	http2Writer
	duplex fullDuplexer
}

// EnableFullDuplex is called by http.ResponseController.
func (w *http2DuplexWriter) EnableFullDuplex() error {
	return w.duplex.EnableFullDuplex()
}

// hijack takes over the connection. From then on the program writes the
// response itself.
func (r *recorder) hijack(original http.Hijacker) (net.Conn,
	*bufio.ReadWriter, error) {
	connection, buffer, err := original.Hijack()
	r.hijacked = r.hijacked || err == nil
	return connection, buffer, err
}
