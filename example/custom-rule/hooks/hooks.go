// Package hooks is called by the rules in ../otel.rules.json.
package hooks

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"otel.example/pkg/api"
)

// clientOnEnter runs when (*http.Transport).RoundTrip is entered.
func clientOnEnter(ctx api.CallContext, t *http.Transport,
	req *http.Request) {
	header, _ := json.Marshal(req.Header)
	fmt.Println("request header is", string(header))
	ctx.SetData(time.Now())
}

// clientOnExit runs when it returns.
func clientOnExit(ctx api.CallContext, resp *http.Response, err error) {
	start, ok := ctx.GetData().(time.Time)
	if !ok || err != nil {
		return
	}
	fmt.Println("answered with", resp.Status, "in less than",
		time.Since(start).Truncate(time.Second)+time.Second)
}

// greetingOnExit runs when greeting returns, and changes what it returns.
func greetingOnExit(ctx api.CallContext, text string) {
	ctx.SetReturnVal(0, text+" (seen by a hook)")
}
