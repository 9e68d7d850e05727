package nethttp

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"time"
)

// A ResponseWriter has further methods that programs find by type assertion.
// The wrapper must have exactly those of the original: a handler that finds
// Flush streams, and one that does not find it takes another path. A Go type
// cannot gain methods at run time, so there is one type for each set of methods
// that occurs: those of net/http's own server, and for writers of other
// origin every combination of the four interfaces that net/http documents.
// Whatever else such a writer has, http.ResponseController finds by Unwrap.

// flushErrorer is what http.ResponseController prefers to http.Flusher.
type flushErrorer interface{ FlushError() error }

type deadliner interface {
	SetReadDeadline(time.Time) error
	SetWriteDeadline(time.Time) error
}

type fullDuplexer interface{ EnableFullDuplex() error }

// commonMethods is what net/http's writers for HTTP/1 and HTTP/2 both have.
type commonMethods interface {
	http.Flusher
	flushErrorer
	io.StringWriter
	http.CloseNotifier //lint:ignore SA1019 programs still ask for it
	deadliner
}

// http1Methods is what net/http's writer for HTTP/1 has.
type http1Methods interface {
	commonMethods
	fullDuplexer
	http.Hijacker
	io.ReaderFrom
}

// http2Methods is what net/http's writer for HTTP/2 has; since Go 1.24 it has
// EnableFullDuplex, too.
type http2Methods interface {
	commonMethods
	http.Pusher
}

// wrap returns a writer with the optional methods of w, and the recorder that
// knows what was sent through it.
func wrap(w http.ResponseWriter) (http.ResponseWriter, *recorder) {
	_, pushes := w.(http.Pusher)
	if original, ok := w.(http1Methods); ok && !pushes {
		// One allocation for both.
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

// commonWriter passes on the methods of common.
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

// ReadFrom implements io.ReaderFrom; the original uses sendfile.
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

// EnableFullDuplex implements what http.ResponseController looks for.
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

// http2DuplexWriter wraps it where it has EnableFullDuplex.
type http2DuplexWriter struct {
	http2Writer
	duplex fullDuplexer
}

// EnableFullDuplex implements what http.ResponseController looks for.
func (w *http2DuplexWriter) EnableFullDuplex() error {
	return w.duplex.EnableFullDuplex()
}

// hijack takes the connection; from then on the program writes its own answer.
func (r *recorder) hijack(original http.Hijacker) (net.Conn,
	*bufio.ReadWriter, error) {
	connection, buffer, err := original.Hijack()
	r.hijacked = r.hijacked || err == nil
	return connection, buffer, err
}
