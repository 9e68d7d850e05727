package semhttp

import (
	"net/url"
	"os"
	"strings"
)

const redacted = "REDACTED"

// secretParameters are the query parameters whose values are redacted. By
// default they are those that the conventions list, which carry signatures and
// credentials of pre-signed URLs, and their older names.
// OTEL_GO_REDACTED_QUERY_KEYS replaces them with a comma-separated list.
var secretParameters = readSecretParameters(
	os.LookupEnv("OTEL_GO_REDACTED_QUERY_KEYS"))

func readSecretParameters(list string, given bool) []string {
	if !given {
		return []string{"X-Amz-Signature", "X-Amz-Credential",
			"X-Amz-Security-Token", "sig", "X-Goog-Signature",
			"AWSAccessKeyId", "Signature"}
	}
	var names []string
	for _, name := range strings.Split(list, ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// RedactedURL returns the URL for the attribute url.full. User name, password
// and the values of secret parameters are replaced by REDACTED; the rest is
// unchanged. u is not modified.
func RedactedURL(u *url.URL) string {
	if u.User == nil && !hasSecret(u.RawQuery) {
		return u.String()
	}
	clean := *u
	clean.RawQuery = RedactedQuery(u.RawQuery)
	if _, hasPassword := u.User.Password(); hasPassword {
		clean.User = url.UserPassword(redacted, redacted)
	} else if u.User != nil {
		clean.User = url.User(redacted)
	}
	return clean.String()
}

// RedactedQuery returns the query for the attribute url.query. The values of
// secret parameters are replaced by REDACTED; the rest is unchanged.
func RedactedQuery(query string) string {
	if !hasSecret(query) {
		return query
	}
	pairs := strings.Split(query, "&")
	for i, pair := range pairs {
		key, _, hasValue := strings.Cut(pair, "=")
		if hasValue && isSecret(key) {
			pairs[i] = key + "=" + redacted
		}
	}
	return strings.Join(pairs, "&")
}

// hasSecret is a fast test with false positives.
func hasSecret(query string) bool {
	if query == "" {
		return false
	}
	for _, name := range secretParameters {
		if strings.Contains(query, name) || strings.IndexByte(query, '%') >= 0 {
			return true
		}
	}
	return false
}

// isSecret compares the key as the server decodes it, because a letter may be
// percent-encoded.
func isSecret(key string) bool {
	if plain, err := url.QueryUnescape(key); err == nil {
		key = plain
	}
	for _, name := range secretParameters {
		if key == name {
			return true
		}
	}
	return false
}
