package nethttp

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"testing"

	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

func TestServerSpanContinuesTheTrace(t *testing.T) {
	recorder := record(t)
	var inHandler trace.SpanContext
	mux := newMux("GET /users/{id}", http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			inHandler = trace.SpanContextFromContext(r.Context())
			fmt.Fprint(w, r.PathValue("id"))
		}))
	server := serve(t, mux)
	response, err := newClient(t).Get(server.URL + "/users/7?x=1")
	if err != nil {
		t.Fatal(err)
	}
	text, _ := io.ReadAll(response.Body)
	response.Body.Close()
	server.Close()

	client := only(t, recorder, trace.SpanKindClient)
	span := only(t, recorder, trace.SpanKindServer)
	if span.Parent().SpanID() != client.SpanContext().SpanID() {
		t.Error("the server span is not a child of the client span")
	}
	if inHandler.SpanID() != span.SpanContext().SpanID() {
		t.Error("the handler's context does not carry the server span")
	}
	if string(text) != "7" || span.Name() != "GET /users/{id}" {
		t.Errorf("body %q, name %q", text, span.Name())
	}
	got := attributes(span)
	maps.DeleteFunc(got, func(name string, _ any) bool {
		return name == "server.port" || name == "network.peer.port"
	})
	want := map[string]any{
		"http.request.method":       "GET",
		"url.scheme":                "http",
		"url.path":                  "/users/7",
		"url.query":                 "x=1",
		"server.address":            "127.0.0.1",
		"client.address":            "127.0.0.1",
		"network.peer.address":      "127.0.0.1",
		"network.protocol.version":  "1.1",
		"user_agent.original":       "Go-http-client/1.1",
		"http.route":                "/users/{id}",
		"http.response.status_code": int64(200),
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestServerStatus(t *testing.T) {
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		status  any
		code    codes.Code
		failure any
	}{
		"nothing written": {func(w http.ResponseWriter, r *http.Request) {},
			int64(200), codes.Unset, nil},
		"explicit 200": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(200)
		}, int64(200), codes.Unset, nil},
		"body only": {func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "x")
		}, int64(200), codes.Unset, nil},
		"204": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(204)
		}, int64(204), codes.Unset, nil},
		"304": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(304)
		}, int64(304), codes.Unset, nil},
		"the first counts": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(404)
			w.WriteHeader(500)
		}, int64(404), codes.Unset, nil},
		"hints first": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(103)
			w.WriteHeader(202)
		}, int64(202), codes.Unset, nil},
		"flush": {func(w http.ResponseWriter, r *http.Request) {
			w.(http.Flusher).Flush()
			w.WriteHeader(500)
		}, int64(200), codes.Unset, nil},
		"503": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(503)
		}, int64(503), codes.Error, "503"},
		"hijacked": {upgradeToEcho, nil, codes.Unset, nil},
		"panic": {func(w http.ResponseWriter, r *http.Request) {
			panic("no")
		}, nil, codes.Error, "panic"},
		"late panic": {func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(201)
			var none *http.Request
			_ = none.Method
		}, int64(201), codes.Error, "panic"},
		"abort": {func(w http.ResponseWriter, r *http.Request) {
			panic(http.ErrAbortHandler)
		}, nil, codes.Error, "panic"},
		"goexit": {func(w http.ResponseWriter, r *http.Request) {
			runtime.Goexit()
		}, nil, codes.Error, "panic"},
		"recovered": {func(w http.ResponseWriter, r *http.Request) {
			defer func() { recover() }()
			panic("mine")
		}, int64(200), codes.Unset, nil},
	} {
		t.Run(name, func(t *testing.T) {
			recorder := record(t)
			server := serve(t, c.handler)
			server.Config.ErrorLog = log.New(io.Discard, "", 0)
			// Closing the request body ends the handler that echoes it.
			response, err := http.Post(server.URL, "text/plain",
				bytes.NewBufferString("x\n"))
			if err == nil {
				response.Body.Close()
			}
			server.CloseClientConnections()
			server.Close()
			for len(recorder.Ended()) == 0 {
				runtime.Gosched()
			}
			span := only(t, recorder, trace.SpanKindServer)
			got := attributes(span)
			if got["http.response.status_code"] != c.status ||
				got["error.type"] != c.failure ||
				span.Status().Code != c.code {
				t.Errorf("status %v, error.type %v, code %v",
					got["http.response.status_code"], got["error.type"],
					span.Status().Code)
			}
		})
	}
}

// The server removes the temporary files of a form that it finds in its own
// request.
func TestServerRemovesFormFiles(t *testing.T) {
	record(t)
	t.Setenv("TMPDIR", t.TempDir())
	server := serve(t, http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			if err := r.ParseMultipartForm(1); err != nil {
				http.Error(w, err.Error(), 400)
			}
		}))
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, _ := writer.CreateFormFile("f", "f")
	part.Write(make([]byte, 11<<20))
	writer.Close()
	response, err := http.Post(server.URL, writer.FormDataContentType(), &form)
	if err != nil || response.StatusCode != 200 {
		t.Fatal(response, err)
	}
	response.Body.Close()
	server.Close()
	if left, _ := os.ReadDir(os.TempDir()); len(left) != 0 {
		t.Errorf("%d temporary files are left", len(left))
	}
}

func TestServerNilHeader(t *testing.T) {
	recorder := record(t)
	request := httptest.NewRequest("GET", "/", nil)
	request.Header = nil
	serverHandler{plain(200, "")}.ServeHTTP(httptest.NewRecorder(), request)
	only(t, recorder, trace.SpanKindServer)
}

func TestServerUnknownMethod(t *testing.T) {
	recorder := record(t)
	request := httptest.NewRequest("BREW", "/pot", nil)
	serverHandler{plain(200, "")}.ServeHTTP(httptest.NewRecorder(), request)
	span := only(t, recorder, trace.SpanKindServer)
	got := attributes(span)
	if span.Name() != "HTTP" || got["http.request.method"] != "_OTHER" ||
		got["http.request.method_original"] != "BREW" {
		t.Errorf("%q %v", span.Name(), got)
	}
}
