// This program is a server that logs with log/slog: with the JSON and text
// handlers, groups, a handler of its own, and the default handler.
package main

import (
	"context"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
)

// upper is a handler of the program.
type upper struct{ slog.Handler }

func (h upper) Handle(ctx context.Context, r slog.Record) error {
	r.Message = "OWN " + r.Message
	return h.Handler.Handle(ctx, r)
}

func main() {
	options := &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}}
	json := slog.New(slog.NewJSONHandler(os.Stdout, options))
	text := slog.New(slog.NewTextHandler(os.Stdout, options))
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		json.InfoContext(ctx, "json", "a", 1)
		json.With("b", 2).WithGroup("group").WarnContext(ctx, "grouped", "c", 3)
		json.LogAttrs(ctx, slog.LevelError, "attributes", slog.Int("d", 4))
		json.DebugContext(ctx, "not wanted")
		text.InfoContext(ctx, "text", "a", 1)
		slog.New(upper{json.Handler()}).InfoContext(ctx, "handler")
		slog.InfoContext(ctx, "default", "a", 1)
	}))
	defer server.Close()
	json.Info("before")
	if _, err := http.Get(server.URL); err != nil {
		log.Fatal(err)
	}
}
