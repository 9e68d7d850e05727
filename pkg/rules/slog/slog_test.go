package slog

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api/apitest"
)

var inSpan = trace.ContextWithSpanContext(context.Background(),
	trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}}))

const traceID, spanID = "01000000000000000000000000000000", "0200000000000000"

// hooked is a handler whose Handle has the hook.
type hooked struct{ *slog.JSONHandler }

func (h hooked) Handle(ctx context.Context, r slog.Record) error {
	receiver := h.JSONHandler
	call := apitest.New("log/slog", "Handle").Params(&receiver, &ctx, &r)
	jsonOnEnter(call, receiver, ctx, r)
	return receiver.Handle(ctx, r)
}

func (h hooked) WithGroup(name string) slog.Handler {
	return hooked{h.JSONHandler.WithGroup(name).(*slog.JSONHandler)}
}

func (h hooked) WithAttrs(list []slog.Attr) slog.Handler {
	return hooked{h.JSONHandler.WithAttrs(list).(*slog.JSONHandler)}
}

func TestIDsAreAtTheTop(t *testing.T) {
	for name, with := range map[string]func(*slog.Logger) *slog.Logger{
		"plain": func(l *slog.Logger) *slog.Logger { return l },
		"group": func(l *slog.Logger) *slog.Logger { return l.WithGroup("g") },
		"attributes, group": func(l *slog.Logger) *slog.Logger {
			return l.With("a", 1).WithGroup("g")
		},
		"group with attributes": func(l *slog.Logger) *slog.Logger {
			return l.WithGroup("g").With("b", 2).WithGroup("h")
		},
	} {
		var out bytes.Buffer
		handler := hooked{slog.NewJSONHandler(&out, nil)}
		logger := with(slog.New(handler))
		logger.InfoContext(inSpan, "text", "c", 3)
		logger.Info("outside", "c", 3)
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		var in, outside map[string]any
		if err := json.Unmarshal([]byte(lines[0]), &in); err != nil {
			t.Fatal(name, err, lines[0])
		}
		if err := json.Unmarshal([]byte(lines[1]), &outside); err != nil {
			t.Fatal(name, err)
		}
		if in["trace_id"] != traceID || in["span_id"] != spanID {
			t.Errorf("%s: %s", name, lines[0])
		}
		if outside["trace_id"] != nil {
			t.Errorf("%s: the program's handler was changed: %s", name, lines[1])
		}
	}
}

func TestTextHandlerWithGroup(t *testing.T) {
	var out bytes.Buffer
	handler := slog.NewTextHandler(&out, nil).WithGroup("g").WithAttrs(
		[]slog.Attr{slog.Int("a", 1)}).(*slog.TextHandler)
	var record slog.Record
	call := apitest.New("log/slog", "Handle").Params(&handler, &inSpan, &record)
	textOnEnter(call, handler, inSpan, record)
	handler.Handle(inSpan, record)
	want := " trace_id=" + traceID + " span_id=" + spanID + " g.a=1\n"
	if !strings.HasSuffix(out.String(), want) {
		t.Error(out.String())
	}
}

// other is a handler of the program.
type other struct{ slog.Handler }

func TestArgumentsForOtherHandlers(t *testing.T) {
	logger := slog.New(other{slog.Default().Handler()})
	ctx, level, text := inSpan, slog.LevelInfo, "text"
	arguments := []any{"key without value"}
	call := apitest.New("log/slog", "log").
		Params(&logger, &ctx, &level, &text, &arguments)
	logOnEnter(call, logger, ctx, level, text, arguments...)
	if len(arguments) != 3 || arguments[2] != "key without value" {
		t.Error(arguments)
	}
	logger = slog.New(slog.NewJSONHandler(&bytes.Buffer{}, nil))
	arguments = nil
	logOnEnter(call, logger, ctx, level, text)
	if len(arguments) != 0 {
		t.Error("the IDs were added for a handler that adds them", arguments)
	}
}

func TestExportedAttributes(t *testing.T) {
	var record slog.Record
	record.Add("a", 1, slog.Group("g", "b", 2, slog.Group("", "c", 3)))
	e := exporter{prefix: "outer."}.withAttributes(record)
	text := ""
	for _, a := range e.attributes {
		text += string(a.Key) + "=" + a.Value.Emit() + " "
	}
	if text != "outer.a=1 outer.g.b=2 outer.g.c=3 " {
		t.Error(text)
	}
}

func TestSeverity(t *testing.T) {
	for level, want := range map[slog.Level]int{
		slog.LevelDebug: 5, slog.LevelInfo: 9, slog.LevelWarn: 13,
		slog.LevelError: 17, 100: 24, -100: 1,
	} {
		if got := severity(level); int(got) != want {
			t.Errorf("%v: %d", level, got)
		}
	}
}
