package nethttp

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// optional reports which of the optional interfaces a writer implements.
func optional(w http.ResponseWriter) map[string]bool {
	_, f := w.(http.Flusher)
	_, e := w.(flushErrorer)
	_, h := w.(http.Hijacker)
	_, r := w.(io.ReaderFrom)
	_, p := w.(http.Pusher)
	_, s := w.(io.StringWriter)
	_, c := w.(http.CloseNotifier)
	_, d := w.(deadliner)
	_, x := w.(fullDuplexer)
	return map[string]bool{"Flusher": f, "FlushError": e, "Hijacker": h,
		"ReaderFrom": r, "Pusher": p, "StringWriter": s, "CloseNotifier": c,
		"deadlines": d, "EnableFullDuplex": x}
}

// The wrapper has the methods of the server's own writer, for both protocols.
func TestServerWritersKeepTheirMethods(t *testing.T) {
	for _, http2 := range []bool{false, true} {
		var want, got map[string]bool
		server := httptest.NewUnstartedServer(http.HandlerFunc(
			func(w http.ResponseWriter, r *http.Request) {
				wrapped, recorder := wrap(w)
				want, got = optional(w), optional(wrapped)
				io.WriteString(wrapped, "x")
				controller := http.NewResponseController(wrapped)
				far := time.Now().Add(time.Hour)
				for _, err := range []error{
					controller.SetReadDeadline(far),
					controller.SetWriteDeadline(far),
					controller.Flush(),
				} {
					if err != nil {
						t.Error(err)
					}
				}
				err := controller.EnableFullDuplex()
				if (err == nil) != want["EnableFullDuplex"] {
					t.Error(err)
				}
				if recorder.status != 200 {
					t.Errorf("status %d", recorder.status)
				}
			}))
		server.EnableHTTP2 = http2
		server.StartTLS()
		response, err := server.Client().Get(server.URL)
		if err != nil {
			t.Fatal(err)
		}
		if (response.ProtoMajor == 2) != http2 {
			t.Fatalf("protocol %s", response.Proto)
		}
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
		server.Close()
		for name := range want {
			if got[name] != want[name] {
				t.Errorf("HTTP/2 %v: %s is %v, was %v", http2, name,
					got[name], want[name])
			}
		}
	}
}

type bare struct{ http.ResponseWriter }

type withFlush struct{ bare }

func (withFlush) Flush() {}

type withHijack struct{ bare }

func (withHijack) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return nil, nil, nil
}

type withReadFrom struct{ bare }

func (withReadFrom) ReadFrom(io.Reader) (int64, error) { return 0, nil }

type withPush struct{ bare }

func (withPush) Push(string, *http.PushOptions) error { return nil }

// The wrapper has the documented interfaces of other writers, in every
// combination.
func TestOtherWritersKeepTheirMethods(t *testing.T) {
	inner := bare{httptest.NewRecorder()}
	f, h := withFlush{inner}, withHijack{inner}
	r, p := withReadFrom{inner}, withPush{inner}
	type (
		fl = http.Flusher
		hj = http.Hijacker
		rf = io.ReaderFrom
		pu = http.Pusher
	)
	for _, original := range []http.ResponseWriter{
		inner,
		f, h, r, p,
		struct {
			bare
			fl
			hj
		}{inner, f, h},
		struct {
			bare
			fl
			rf
		}{inner, f, r},
		struct {
			bare
			fl
			pu
		}{inner, f, p},
		struct {
			bare
			hj
			rf
		}{inner, h, r},
		struct {
			bare
			hj
			pu
		}{inner, h, p},
		struct {
			bare
			rf
			pu
		}{inner, r, p},
		struct {
			bare
			fl
			hj
			rf
		}{inner, f, h, r},
		struct {
			bare
			fl
			hj
			pu
		}{inner, f, h, p},
		struct {
			bare
			fl
			rf
			pu
		}{inner, f, r, p},
		struct {
			bare
			hj
			rf
			pu
		}{inner, h, r, p},
		struct {
			bare
			fl
			hj
			rf
			pu
		}{inner, f, h, r, p},
	} {
		wrapped, recorder := wrap(original)
		want, got := optional(original), optional(wrapped)
		for _, name := range []string{"Flusher", "Hijacker", "ReaderFrom",
			"Pusher"} {
			if got[name] != want[name] {
				t.Errorf("%T: %s is %v, was %v", original, name, got[name],
					want[name])
			}
		}
		if recorder.Unwrap() != original {
			t.Errorf("%T: Unwrap does not return it", original)
		}
	}
}
