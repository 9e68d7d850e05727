package nethttp

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api"
)

func plain(status int, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
		io.WriteString(w, body)
	})
}

func TestClientSpan(t *testing.T) {
	recorder := record(t)
	var traceparent string
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			traceparent = r.Header.Get("Traceparent")
			http.Error(w, "no", http.StatusTeapot)
		}))
	defer server.Close()

	request, _ := http.NewRequest("GET", server.URL+"/a?b=c", nil)
	request.URL.User = nil
	request.Header.Set("X-Mine", "1")
	before := request.Header.Clone()
	response, err := newClient(t).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if len(recorder.Ended()) != 0 {
		t.Error("the span ended before the body")
	}
	io.Copy(io.Discard, response.Body)
	response.Body.Close()

	if !maps.EqualFunc(before, request.Header, func(a, b []string) bool {
		return strings.Join(a, ",") == strings.Join(b, ",")
	}) {
		t.Errorf("the caller's headers are now %v", request.Header)
	}
	if response.Request != request {
		t.Error("Response.Request is not the caller's request")
	}
	span := only(t, recorder, trace.SpanKindClient)
	if !strings.Contains(traceparent, span.SpanContext().SpanID().String()) {
		t.Errorf("traceparent %q is not of the span", traceparent)
	}
	if span.Name() != "GET" || span.Status().Code != codes.Error {
		t.Errorf("name %q, status %v", span.Name(), span.Status())
	}
	host, port, _ := net.SplitHostPort(server.Listener.Addr().String())
	want := map[string]any{
		"http.request.method":       "GET",
		"url.full":                  server.URL + "/a?b=c",
		"server.address":            host,
		"server.port":               port,
		"http.response.status_code": int64(418),
		"network.protocol.version":  "1.1",
		"error.type":                "418",
	}
	if got := attributes(span); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// Each way to end a body ends the span, once.
func TestClientSpanEndsWithTheBody(t *testing.T) {
	large := strings.Repeat("x", 1<<20)
	for name, c := range map[string]struct {
		handler http.Handler
		method  string
		use     func(*http.Response)
	}{
		"read":  {plain(200, large), "GET", readAll},
		"close": {plain(200, large), "GET", closeBody},
		"both": {plain(200, large), "GET", func(r *http.Response) {
			readAll(r)
			closeBody(r)
			closeBody(r)
		}},
		"head":       {plain(200, ""), "HEAD", func(*http.Response) {}},
		"no content": {plain(204, ""), "GET", func(*http.Response) {}},
	} {
		t.Run(name, func(t *testing.T) {
			recorder := record(t)
			server := httptest.NewServer(c.handler)
			defer server.Close()
			request, _ := http.NewRequest(c.method, server.URL, nil)
			response, err := newClient(t).Do(request)
			if err != nil {
				t.Fatal(err)
			}
			c.use(response)
			span := only(t, recorder, trace.SpanKindClient)
			if span.Status().Code != codes.Unset {
				t.Errorf("status %v", span.Status())
			}
			response.Body.Close()
		})
	}
}

func readAll(r *http.Response)   { io.Copy(io.Discard, r.Body) }
func closeBody(r *http.Response) { r.Body.Close() }

func TestClientBodyThatBreaks(t *testing.T) {
	recorder := record(t)
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "10")
			io.WriteString(w, "short")
		}))
	defer server.Close()
	response, err := newClient(t).Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(response.Body); err != io.ErrUnexpectedEOF {
		t.Errorf("the error was changed to %v", err)
	}
	span := only(t, recorder, trace.SpanKindClient)
	if span.Status().Code != codes.Error {
		t.Errorf("status %v", span.Status())
	}
}

func TestClientErrorIsPassedOn(t *testing.T) {
	recorder := record(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	request, _ := http.NewRequest("GET", "http://"+address, nil)
	_, err = (&transport{}).RoundTrip(request)
	if _, ok := err.(*net.OpError); !ok {
		t.Errorf("%T is not the transport's own error", err)
	}
	span := only(t, recorder, trace.SpanKindClient)
	if attributes(span)["error.type"] != "*net.OpError" {
		t.Errorf("attributes %v", attributes(span))
	}
}

func TestClientCancellation(t *testing.T) {
	recorder := record(t)
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	defer server.Close()
	ctx, cancel := context.WithTimeout(context.Background(),
		20*time.Millisecond)
	defer cancel()
	request, _ := http.NewRequestWithContext(ctx, "GET", server.URL, nil)
	_, err := newClient(t).Do(request)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
	span := only(t, recorder, trace.SpanKindClient)
	if attributes(span)["error.type"] != "context.DeadlineExceeded" {
		t.Errorf("attributes %v", attributes(span))
	}
}

// RoundTrip rejects the same requests with the same error.
func TestClientRefusedRequests(t *testing.T) {
	record(t)
	for name, request := range map[string]*http.Request{
		"no URL":    {Method: "GET", Header: http.Header{}},
		"no header": httptest.NewRequest("GET", "http://127.0.0.1:1/", nil),
		"no host":   {Method: "GET", Header: http.Header{}},
	} {
		switch name {
		case "no header":
			request.Header = nil
		case "no host":
			request.URL = httptest.NewRequest("GET", "/", nil).URL
		}
		_, want := (&http.Transport{}).RoundTrip(request)
		_, got := (&transport{}).RoundTrip(request)
		if want == nil || got == nil || got.Error() != want.Error() {
			t.Errorf("%s: %v, plain %v", name, got, want)
		}
	}
}

func TestClientKeepsTheConnectionOf101(t *testing.T) {
	recorder := record(t)
	server := httptest.NewServer(http.HandlerFunc(upgradeToEcho))
	defer server.Close()
	request, _ := http.NewRequest("GET", server.URL, nil)
	request.Header.Set("Connection", "Upgrade")
	request.Header.Set("Upgrade", "echo")
	response, err := newClient(t).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	stream, ok := response.Body.(io.ReadWriteCloser)
	if !ok {
		t.Fatalf("%T cannot be written to", response.Body)
	}
	fmt.Fprintln(stream, "hello")
	line, err := bufio.NewReader(stream).ReadString('\n')
	if line != "hello\n" || err != nil {
		t.Errorf("%q, %v", line, err)
	}
	span := only(t, recorder, trace.SpanKindClient)
	if span.Status().Code != codes.Unset {
		t.Errorf("status %v", span.Status())
	}
}

func upgradeToEcho(w http.ResponseWriter, r *http.Request) {
	connection, buffer, err := w.(http.Hijacker).Hijack()
	if err != nil {
		panic(err)
	}
	defer connection.Close()
	io.WriteString(connection, "HTTP/1.1 101 Switching Protocols\r\n"+
		"Connection: Upgrade\r\nUpgrade: echo\r\n\r\n")
	line, _ := buffer.ReadString('\n')
	io.WriteString(connection, line)
}

func TestClientSuppressed(t *testing.T) {
	recorder := record(t)
	var fields http.Header
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) { fields = r.Header }))
	defer server.Close()
	for _, agent := range []string{"", "OTel OTLP Exporter Go/1.36.0"} {
		ctx := context.Background()
		if agent == "" {
			ctx = inst.Suppress(ctx)
		}
		request, _ := http.NewRequestWithContext(ctx, "GET", server.URL, nil)
		request.Header.Set("User-Agent", agent)
		response, err := newClient(t).Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if len(recorder.Started()) != 0 || fields.Get("Traceparent") != "" {
			t.Errorf("agent %q: a span was made", agent)
		}
	}
}

// A request may be shared. Concurrent calls with one header map must not race.
func TestClientSharedRequest(t *testing.T) {
	record(t)
	server := httptest.NewServer(plain(200, "ok"))
	defer server.Close()
	client := newClient(t)
	request, _ := http.NewRequest("GET", server.URL, nil)
	done := make(chan error)
	for range 8 {
		go func() {
			response, err := client.Transport.RoundTrip(request)
			if err == nil {
				readAll(response)
				response.Body.Close()
			}
			done <- err
		}()
	}
	for range 8 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}
