package nethttp

import (
	"bufio"
	"io"
	"net"
	"net/http"
)

// This file wraps other writers: those of an HTTP/3 server, a test or a later
// net/http.

// Each part adds one interface to a recorder. The parts hold the recorder in a
// named field, so the methods of the recorder that is embedded beside them are
// promoted.
type (
	flushPart  struct{ flushed *recorder }
	hijackPart struct{ hijacked *recorder }
	readPart   struct{ read *recorder }
	pushPart   struct{ pushed *recorder }
)

func (p flushPart) Flush() {
	p.flushed.noteWrite()
	p.flushed.ResponseWriter.(http.Flusher).Flush()
}

// FlushError exists wherever Flush does. Without it http.ResponseController
// would call Flush and lose the error of an original that has both.
func (p flushPart) FlushError() error {
	if original, ok := p.flushed.ResponseWriter.(flushErrorer); ok {
		p.flushed.noteWrite()
		return original.FlushError()
	}
	p.Flush()
	return nil
}

func (p hijackPart) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return p.hijacked.hijack(p.hijacked.ResponseWriter.(http.Hijacker))
}

func (p readPart) ReadFrom(from io.Reader) (int64, error) {
	p.read.noteWrite()
	n, err := p.read.ResponseWriter.(io.ReaderFrom).ReadFrom(from)
	p.read.size += n
	return n, err
}

func (p pushPart) Push(target string, options *http.PushOptions) error {
	return p.pushed.ResponseWriter.(http.Pusher).Push(target, options)
}

// wrapOther returns a writer with those of the four interfaces that the
// original implements.
func wrapOther(r *recorder) http.ResponseWriter {
	_, f := r.ResponseWriter.(http.Flusher)
	_, h := r.ResponseWriter.(http.Hijacker)
	if f {
		return wrapFlusher(r, h)
	}
	return wrapNonFlusher(r, h)
}

func wrapFlusher(r *recorder, h bool) http.ResponseWriter {
	_, f := r.ResponseWriter.(io.ReaderFrom)
	_, p := r.ResponseWriter.(http.Pusher)
	type base struct {
		*recorder
		flushPart
	}
	b := base{r, flushPart{r}}
	switch {
	case h && f && p:
		return struct {
			base
			hijackPart
			readPart
			pushPart
		}{b, hijackPart{r}, readPart{r}, pushPart{r}}
	case h && f:
		return struct {
			base
			hijackPart
			readPart
		}{b, hijackPart{r}, readPart{r}}
	case h && p:
		return struct {
			base
			hijackPart
			pushPart
		}{b, hijackPart{r}, pushPart{r}}
	case f && p:
		return struct {
			base
			readPart
			pushPart
		}{b, readPart{r}, pushPart{r}}
	case h:
		return struct {
			base
			hijackPart
		}{b, hijackPart{r}}
	case f:
		return struct {
			base
			readPart
		}{b, readPart{r}}
	case p:
		return struct {
			base
			pushPart
		}{b, pushPart{r}}
	}
	return b
}

func wrapNonFlusher(r *recorder, h bool) http.ResponseWriter {
	_, f := r.ResponseWriter.(io.ReaderFrom)
	_, p := r.ResponseWriter.(http.Pusher)
	switch {
	case h && f && p:
		return struct {
			*recorder
			hijackPart
			readPart
			pushPart
		}{r, hijackPart{r}, readPart{r}, pushPart{r}}
	case h && f:
		return struct {
			*recorder
			hijackPart
			readPart
		}{r, hijackPart{r}, readPart{r}}
	case h && p:
		return struct {
			*recorder
			hijackPart
			pushPart
		}{r, hijackPart{r}, pushPart{r}}
	case f && p:
		return struct {
			*recorder
			readPart
			pushPart
		}{r, readPart{r}, pushPart{r}}
	case h:
		return struct {
			*recorder
			hijackPart
		}{r, hijackPart{r}}
	case f:
		return struct {
			*recorder
			readPart
		}{r, readPart{r}}
	case p:
		return struct {
			*recorder
			pushPart
		}{r, pushPart{r}}
	}
	return r
}
