package otlp

import (
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// The messages and field numbers are those of
// opentelemetry/proto/collector/trace/v1/trace_service.proto and the files it
// imports, version 1 (https://github.com/open-telemetry/opentelemetry-proto).

// encodeSpans returns an ExportTraceServiceRequest. It is empty if there are no
// spans.
func encodeSpans(spans []sdktrace.ReadOnlySpan) []byte {
	return encodeItems(spans, func(span sdktrace.ReadOnlySpan) origin {
		return origin{span.Resource(), span.InstrumentationScope()}
	}, appendSpan)
}

func appendSpan(to []byte, span sdktrace.ReadOnlySpan) []byte {
	self, parent := span.SpanContext(), span.Parent()
	to = appendIDs(to, self, 1, 2)
	to = appendString(to, 3, self.TraceState().String())
	if id := parent.SpanID(); id.IsValid() {
		to = appendBytes(to, 4, id[:])
	}
	to = appendString(to, 5, span.Name())
	// The SDK and the protocol number the kinds equally.
	to = appendVarint(to, 6, uint64(span.SpanKind()))
	to = appendFixed64(to, 7, nanoseconds(span.StartTime()))
	to = appendFixed64(to, 8, nanoseconds(span.EndTime()))
	to = appendAttributes(to, 9, span.Attributes())
	to = appendVarint(to, 10, uint64(span.DroppedAttributes()))
	for _, event := range span.Events() {
		to = appendMessage(to, 11, func(to []byte) []byte {
			return appendEvent(to, event)
		})
	}
	to = appendVarint(to, 12, uint64(span.DroppedEvents()))
	for _, link := range span.Links() {
		to = appendMessage(to, 13, func(to []byte) []byte {
			return appendLink(to, link)
		})
	}
	to = appendVarint(to, 14, uint64(span.DroppedLinks()))
	to = appendMessage(to, 15, func(to []byte) []byte {
		return appendStatus(to, span.Status())
	})
	return appendFixed32(to, 16, flags(self, parent))
}

func appendEvent(to []byte, event sdktrace.Event) []byte {
	to = appendFixed64(to, 1, nanoseconds(event.Time))
	to = appendString(to, 2, event.Name)
	to = appendAttributes(to, 3, event.Attributes)
	return appendVarint(to, 4, uint64(event.DroppedAttributeCount))
}

func appendLink(to []byte, link sdktrace.Link) []byte {
	to = appendIDs(to, link.SpanContext, 1, 2)
	to = appendString(to, 3, link.SpanContext.TraceState().String())
	to = appendAttributes(to, 4, link.Attributes)
	to = appendVarint(to, 5, uint64(link.DroppedAttributeCount))
	return appendFixed32(to, 6, flags(link.SpanContext, link.SpanContext))
}

func appendStatus(to []byte, status sdktrace.Status) []byte {
	to = appendString(to, 2, status.Description)
	switch status.Code {
	case codes.Ok:
		return appendVarint(to, 3, 1)
	case codes.Error:
		return appendVarint(to, 3, 2)
	}
	return to
}

func appendIDs(to []byte, of trace.SpanContext, first, second int) []byte {
	traceID, spanID := of.TraceID(), of.SpanID()
	return appendBytes(appendBytes(to, first, traceID[:]), second, spanID[:])
}

// flags returns the trace flags of a span or link. Two further bits report
// whether the context of the parent (for a link: its own context) came from
// another process.
func flags(self, remote trace.SpanContext) uint32 {
	const known, isRemote = 0x100, 0x200
	value := uint32(self.TraceFlags()) | known
	if remote.IsRemote() {
		value |= isRemote
	}
	return value
}
