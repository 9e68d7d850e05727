package semhttp

import "strings"

// This file reads what proxies report about the client they forward for: the
// header field Forwarded of RFC 7239, or else the older X-Forwarded-For and
// X-Forwarded-Proto. The first element comes from the proxy nearest to the
// client.

// forwardedFor returns the client's address without port, or "".
func forwardedFor(header Header) string {
	address := forwardedParameter(header.Get("Forwarded"), "for")
	if address == "" {
		address = firstElement(header.Get("X-Forwarded-For"))
	}
	host, _ := SplitHostPort(address)
	return host
}

// forwardedProto returns the scheme that the client used, or "".
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

// forwardedParameter returns a parameter of the first element of Forwarded,
// such as `for="[2001:db8::1]:47011";proto=https, for=…`.
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
