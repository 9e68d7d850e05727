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

// config is the configuration of a signal.
type config struct {
	signal
	// url is the URL to which requests are posted.
	url *url.URL
	// byDefault reports that no endpoint is set.
	byDefault bool
	headers   http.Header
	// timeout limits a batch with its retries; 0 means no limit.
	timeout time.Duration
	gzip    bool
	// tls is nil if no certificate is configured.
	tls *tls.Config
}

// variable returns the value of a variable and its full name. The variable of
// the signal takes precedence over the general one. If neither is set, found is
// the general name.
func (s signal) variable(name string) (value, found string) {
	for _, found := range []string{s.variables + name, variablePrefix + name} {
		if value := strings.TrimSpace(os.Getenv(found)); value != "" {
			return value, found
		}
	}
	return "", variablePrefix + name
}

func readConfig(s signal, protocol string) (*config, error) {
	c := &config{signal: s}
	var errs [4]error
	endpoint, _ := s.variable("ENDPOINT")
	c.byDefault = endpoint == ""
	c.url, errs[0] = s.endpoint(protocol)
	c.headers, errs[1] = s.headers()
	c.timeout, errs[2] = s.timeout()
	c.tls, errs[3] = s.tlsConfig()
	compression, name := s.variable("COMPRESSION")
	c.gzip = compression == "gzip"
	var unknown error
	if !c.gzip && cmp.Or(compression, "none") != "none" {
		unknown = fmt.Errorf("%s: unknown compression %q, want gzip or none",
			name, compression)
	}
	return c, errors.Join(append(errs[:], unknown)...)
}

// endpoint returns the URL to post to. The variable of the signal contains the
// full URL, the general one the base of the paths of all signals. For gRPC only
// scheme, host and port count; without a scheme the connection is secure unless
// INSECURE is true.
func (s signal) endpoint(protocol string) (*url.URL, error) {
	text, name := s.variable("ENDPOINT")
	if protocol == GRPC {
		return s.grpcEndpoint(text, name)
	}
	parsed, err := parseEndpoint(cmp.Or(text, "http://localhost:4318"), name)
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(name, s.variables) {
		return parsed.JoinPath(s.httpPath), nil
	}
	parsed.Path = cmp.Or(parsed.Path, "/")
	return parsed, nil
}

func (s signal) grpcEndpoint(text, name string) (*url.URL, error) {
	text = cmp.Or(text, "http://localhost:4317")
	if !strings.Contains(text, "://") {
		insecure, _ := s.variable("INSECURE")
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
		Path: s.grpcPath}, nil
}

func parseEndpoint(text, name string) (*url.URL, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" ||
		parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, fmt.Errorf("%s: invalid value %q, want a URL such as "+
			"http://localhost:4318", name, text)
	}
	return parsed, nil
}

// headers returns the headers in name=value,name=value, where both are
// percent-encoded.
func (s signal) headers() (http.Header, error) {
	list, name := s.variable("HEADERS")
	headers := http.Header{}
	for _, pair := range strings.Split(list, ",") {
		if pair = strings.TrimSpace(pair); pair == "" {
			continue
		}
		key, value, ok := strings.Cut(pair, "=")
		key, keyErr := url.PathUnescape(strings.TrimSpace(key))
		value, valueErr := url.PathUnescape(strings.TrimSpace(value))
		if !ok || key == "" || keyErr != nil || valueErr != nil {
			// The value may be a secret, so the error does not contain it.
			return nil, fmt.Errorf("%s: invalid entry for %q, want "+
				"name=value,name=value", name, key)
		}
		headers.Add(key, value)
	}
	return headers, nil
}

func (s signal) timeout() (time.Duration, error) {
	text, name := s.variable("TIMEOUT")
	milliseconds, err := strconv.Atoi(cmp.Or(text, "10000"))
	if err != nil || milliseconds < 0 {
		return 0, fmt.Errorf("%s: invalid value %q, want milliseconds", name, text)
	}
	return time.Duration(milliseconds) * time.Millisecond, nil
}

func (s signal) tlsConfig() (*tls.Config, error) {
	authorities, authoritiesName := s.variable("CERTIFICATE")
	own, ownName := s.variable("CLIENT_CERTIFICATE")
	key, _ := s.variable("CLIENT_KEY")
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
