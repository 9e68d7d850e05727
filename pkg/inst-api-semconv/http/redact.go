package semhttp

import (
	"net/url"
	"strings"
)

const redacted = "REDACTED"

// secretParameters are the query parameters whose values the conventions want
// redacted: they carry the signatures of pre-signed URLs.
var secretParameters = []string{
	"AWSAccessKeyId", "Signature", "sig", "X-Goog-Signature",
}

// RedactedURL is the URL for the attribute url.full: user name, password and
// signatures are replaced by REDACTED, the rest is as written.
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

// RedactedQuery is the query for the attribute url.query: values of signatures
// are replaced by REDACTED, the rest is as written.
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

// hasSecret is a quick test that may say yes without need.
func hasSecret(query string) bool {
	for _, name := range secretParameters {
		if strings.Contains(query, name) {
			return true
		}
	}
	return false
}

func isSecret(key string) bool {
	for _, name := range secretParameters {
		if key == name {
			return true
		}
	}
	return false
}
