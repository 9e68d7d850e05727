package semhttp

import (
	"net/url"
	"reflect"
	"testing"

	"go.opentelemetry.io/otel/attribute"
)

func TestSpanName(t *testing.T) {
	for _, c := range []struct{ method, route, want string }{
		{"", "", "GET"},
		{"POST", "", "POST"},
		{"PUT", "/a/{id}", "PUT /a/{id}"},
		{"BREW", "", "HTTP"},
		{"get", "/a", "HTTP /a"},
	} {
		if got := SpanName(c.method, c.route); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

func TestRoute(t *testing.T) {
	for pattern, want := range map[string]string{
		"":                     "",
		"/":                    "/",
		"/{$}":                 "/",
		"GET /users/{id}":      "/users/{id}",
		"POST example.com/a/b": "/a/b",
		"example.com/":         "/",
		"/files/{path...}":     "/files/{path...}",
	} {
		if got := Route(pattern); got != want {
			t.Errorf("Route(%q) = %q, want %q", pattern, got, want)
		}
	}
}

func TestSplitHostPort(t *testing.T) {
	for text, want := range map[string]struct {
		host string
		port int
	}{
		"":                {"", 0},
		"a.example":       {"a.example", 0},
		"a.example:81":    {"a.example", 81},
		"a.example:":      {"a.example", 0},
		"a.example:x":     {"a.example", 0},
		"a.example:70000": {"a.example", 0},
		"[::1]:8080":      {"::1", 8080},
		"[::1]":           {"::1", 0},
		"2001:db8::1":     {"2001:db8::1", 0},
	} {
		host, port := SplitHostPort(text)
		if host != want.host || port != want.port {
			t.Errorf("%q: %q %d, want %+v", text, host, port, want)
		}
	}
}

func TestRedactedURL(t *testing.T) {
	for _, c := range []struct{ url, want string }{
		{"http://a.example/p?q=1#f", "http://a.example/p?q=1#f"},
		{"http://u@a.example/", "http://REDACTED@a.example/"},
		{"http://u:p@a.example/", "http://REDACTED:REDACTED@a.example/"},
		{"http://a/?x=1&sig=abc&y=%20", "http://a/?x=1&sig=REDACTED&y=%20"},
		{"http://a/?Signature=a=b", "http://a/?Signature=REDACTED"},
		{"http://a/?design=1&sig", "http://a/?design=1&sig"},
	} {
		u, err := url.Parse(c.url)
		if err != nil {
			t.Fatal(err)
		}
		if got := RedactedURL(u); got != c.want {
			t.Errorf("%s: got %s, want %s", c.url, got, c.want)
		}
		if u.String() != c.url {
			t.Errorf("%s was changed to %s", c.url, u)
		}
	}
}

func values(attributes []attribute.KeyValue) map[string]any {
	table := map[string]any{}
	for _, a := range attributes {
		table[string(a.Key)] = a.Value.AsInterface()
	}
	return table
}

func TestClientAttributes(t *testing.T) {
	for _, c := range []struct {
		method, url string
		want        map[string]any
	}{
		{"", "https://a.example/x", map[string]any{
			"http.request.method": "GET",
			"server.address":      "a.example",
			"server.port":         int64(443),
			"url.full":            "https://a.example/x"}},
		{"BREW", "http://[::1]:81/", map[string]any{
			"http.request.method":          "_OTHER",
			"http.request.method_original": "BREW",
			"server.address":               "::1",
			"server.port":                  int64(81),
			"url.full":                     "http://[::1]:81/"}},
	} {
		u, _ := url.Parse(c.url)
		got := values(ClientRequest{Method: c.method, URL: u}.Attributes())
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s %s: %v", c.method, c.url, got)
		}
	}
	response := ClientResponse{StatusCode: 404, Protocol: "HTTP/2.0"}
	want := map[string]any{"http.response.status_code": int64(404),
		"network.protocol.version": "2"}
	if got := values(response.Attributes()); !reflect.DeepEqual(got, want) {
		t.Errorf("response: %v", got)
	}
}

// fields holds the header fields of a request.
type fields map[string]string

func (f *fields) Get(name string) string { return (*f)[name] }

func TestServerAttributes(t *testing.T) {
	header := fields{
		"User-Agent": "curl/8",
		"Forwarded":  `for="[2001:db8::1]:47011";proto=HTTPS, for=10.0.0.1`,
	}
	request := ServerRequest{
		Method: "GET", Scheme: "http", Host: "a.example", Path: "/p",
		Query: "a=1&sig=x", Protocol: "HTTP/1.1", PeerAddress: "10.0.0.2:1234",
		Header: &header,
	}
	want := map[string]any{
		"http.request.method":      "GET",
		"url.scheme":               "https",
		"url.path":                 "/p",
		"url.query":                "a=1&sig=REDACTED",
		"server.address":           "a.example",
		"server.port":              int64(443),
		"network.protocol.version": "1.1",
		"user_agent.original":      "curl/8",
		"client.address":           "2001:db8::1",
		"network.peer.address":     "10.0.0.2",
		"network.peer.port":        int64(1234),
	}
	if got := values(request.Attributes()); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	header = fields{"X-Forwarded-For": "10.1.1.1, 10.0.0.1",
		"X-Forwarded-Proto": "gopher"}
	got := values(request.Attributes())
	if got["client.address"] != "10.1.1.1" || got["url.scheme"] != "http" {
		t.Errorf("older fields: %v", got)
	}
	header = nil
	if got := values(request.Attributes()); got["client.address"] != "10.0.0.2" {
		t.Errorf("no proxy: %v", got)
	}
}

func TestErrorTypes(t *testing.T) {
	for _, c := range []struct {
		status         int
		client, server string
	}{
		{200, "", ""}, {399, "", ""}, {404, "404", ""}, {503, "503", "503"},
		{0, "", ""},
	} {
		client := ClientResponse{StatusCode: c.status}.ErrorType()
		server := ServerResponse{StatusCode: c.status}.ErrorType()
		if client != c.client || server != c.server {
			t.Errorf("%d: client %q, server %q", c.status, client, server)
		}
	}
}
