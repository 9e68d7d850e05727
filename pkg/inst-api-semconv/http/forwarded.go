package semhttp

import "strings"

// What proxies say of the client they forward for: the header field Forwarded
// of RFC 7239, else the older X-Forwarded-For and X-Forwarded-Proto. The first
// entry is of the proxy nearest to the client.

// forwardedFor returns the client's address without port, "" if no proxy gives
// one.
func forwardedFor(header Header) string {
	address := forwardedParameter(header.Get("Forwarded"), "for")
	if address == "" {
		address = firstElement(header.Get("X-Forwarded-For"))
	}
	host, _ := SplitHostPort(address)
	return host
}

// forwardedProto returns the scheme the client used, "" if no proxy gives one.
func forwardedProto(header Header) string {
	proto := forwardedParameter(header.Get("Forwarded"), "proto")
	if proto == "" {
		proto = firstElement(header.Get("X-Forwarded-Proto"))
	}
	proto = strings.ToLower(proto)
	if proto != "http" && proto != "https" {
		return ""
	}
	return proto
}

// forwardedParameter returns a parameter of the first entry of Forwarded:
// `for="[2001:db8::1]:47011";proto=https, for=…`.
func forwardedParameter(field, name string) string {
	if field == "" {
		return ""
	}
	for _, pair := range strings.Split(firstElement(field), ";") {
		key, value, _ := strings.Cut(strings.TrimSpace(pair), "=")
		if strings.EqualFold(key, name) {
			return strings.Trim(value, `"`)
		}
	}
	return ""
}

func firstElement(list string) string {
	first, _, _ := strings.Cut(list, ",")
	return strings.TrimSpace(first)
}
