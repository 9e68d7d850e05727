package otlp

import (
	"cmp"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

// config is what the environment says.
type config struct {
	// url is where requests are posted to.
	url     *url.URL
	headers http.Header
	timeout time.Duration
	gzip    bool
	// tls is nil where nothing is set about it.
	tls *tls.Config
}

const (
	general = "OTEL_EXPORTER_OTLP_"
	traces  = "OTEL_EXPORTER_OTLP_TRACES_"
)

// variable returns the value of a variable and the name it was found under.
func variable(name string) (value, found string) {
	for _, found := range []string{traces + name, general + name} {
		if value := strings.TrimSpace(os.Getenv(found)); value != "" {
			return value, found
		}
	}
	return "", general + name
}

func readConfig(protocol string) (*config, error) {
	c := &config{}
	var errs [4]error
	c.url, errs[0] = endpoint(protocol)
	c.headers, errs[1] = headers()
	c.timeout, errs[2] = timeout()
	c.tls, errs[3] = tlsConfig()
	compression, name := variable("COMPRESSION")
	c.gzip = compression == "gzip"
	var unknown error
	if !c.gzip && cmp.Or(compression, "none") != "none" {
		unknown = fmt.Errorf("%s: unknown compression %q, want gzip or none",
			name, compression)
	}
	return c, errors.Join(append(errs[:], unknown)...)
}

// endpoint returns the URL to post to. The variable for traces names it in
// full, the general one names the base of the paths of all signals. For gRPC
// only scheme, host and port count, and without a scheme the connection is
// secure unless INSECURE says otherwise.
func endpoint(protocol string) (*url.URL, error) {
	text, name := variable("ENDPOINT")
	if protocol == GRPC {
		return grpcEndpoint(text, name)
	}
	parsed, err := parseEndpoint(cmp.Or(text, "http://localhost:4318"), name)
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(name, traces) {
		return parsed.JoinPath("v1/traces"), nil
	}
	parsed.Path = cmp.Or(parsed.Path, "/")
	return parsed, nil
}

const exportPath = "/opentelemetry.proto.collector.trace.v1.TraceService/Export"

func grpcEndpoint(text, name string) (*url.URL, error) {
	text = cmp.Or(text, "http://localhost:4317")
	if !strings.Contains(text, "://") {
		insecure, _ := variable("INSECURE")
		scheme := "https://"
		if strings.EqualFold(insecure, "true") {
			scheme = "http://"
		}
		text = scheme + text
	}
	parsed, err := parseEndpoint(text, name)
	if err != nil {
		return nil, err
	}
	return &url.URL{Scheme: parsed.Scheme, Host: parsed.Host,
		Path: exportPath}, nil
}

func parseEndpoint(text, name string) (*url.URL, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" ||
		parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, fmt.Errorf("%s: cannot read %q, want a URL such as "+
			"http://localhost:4318", name, text)
	}
	return parsed, nil
}

// headers reads name=value,name=value, both percent-encoded.
func headers() (http.Header, error) {
	list, name := variable("HEADERS")
	headers := http.Header{}
	for _, pair := range strings.Split(list, ",") {
		if pair = strings.TrimSpace(pair); pair == "" {
			continue
		}
		key, value, ok := strings.Cut(pair, "=")
		key, keyErr := url.PathUnescape(strings.TrimSpace(key))
		value, valueErr := url.PathUnescape(strings.TrimSpace(value))
		if !ok || key == "" || keyErr != nil || valueErr != nil {
			// The value may be a secret.
			return nil, fmt.Errorf("%s: cannot read the entry of %q, want "+
				"name=value,name=value", name, key)
		}
		headers.Add(key, value)
	}
	return headers, nil
}

func timeout() (time.Duration, error) {
	text, name := variable("TIMEOUT")
	milliseconds, err := strconv.Atoi(cmp.Or(text, "10000"))
	if err != nil || milliseconds < 0 {
		return 0, fmt.Errorf("%s: cannot read %q, want milliseconds", name, text)
	}
	return time.Duration(milliseconds) * time.Millisecond, nil
}

func tlsConfig() (*tls.Config, error) {
	authorities, authoritiesName := variable("CERTIFICATE")
	own, ownName := variable("CLIENT_CERTIFICATE")
	key, _ := variable("CLIENT_KEY")
	if authorities == "" && own == "" {
		return nil, nil
	}
	result := &tls.Config{MinVersion: tls.VersionTLS12}
	if authorities != "" {
		text, err := os.ReadFile(authorities)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", authoritiesName, err)
		}
		result.RootCAs = x509.NewCertPool()
		if !result.RootCAs.AppendCertsFromPEM(text) {
			return nil, fmt.Errorf("%s: no certificate in %s", authoritiesName,
				authorities)
		}
	}
	if own != "" {
		pair, err := tls.LoadX509KeyPair(own, key)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", ownName, err)
		}
		result.Certificates = []tls.Certificate{pair}
	}
	return result, nil
}
