// Package hooks refuses dangerous queries.
package hooks

import (
	"fmt"
	"regexp"

	"otel.example/pkg/api"
)

// dangerous are queries that the program never makes itself.
var dangerous = regexp.MustCompile(
	`(?is)\bunion\s+(all\s+)?select\b|\bdrop\s+table\b|\btruncate\s+table\b`)

// comment is where one word can hide between two others.
var comment = regexp.MustCompile(`(?s)/\*.*?\*/`)

// queryOnEnter runs before QueryContext, ExecContext and PrepareContext. All of
// them take a context and a query: with the receiver, the query is parameter 2.
// Each returns an error last.
func queryOnEnter(ctx api.CallContext) {
	query, ok := ctx.GetParam(2).(string)
	if !ok {
		return
	}
	found := dangerous.FindString(comment.ReplaceAllString(query, " "))
	if found == "" {
		return
	}
	ctx.SetReturnVal(ctx.NumReturnVals()-1,
		fmt.Errorf("query refused: it contains %q", found))
	ctx.SetSkipCall(true)
}
