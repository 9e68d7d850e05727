package kafka

import (
	"testing"

	"github.com/segmentio/kafka-go"
)

func TestTopicOf(t *testing.T) {
	a, b := kafka.Message{Topic: "a"}, kafka.Message{Topic: "b"}
	for want, c := range map[string]struct {
		writer   string
		messages []kafka.Message
	}{
		"of writer": {"of writer", []kafka.Message{a}},
		"a":         {"", []kafka.Message{a, a}},
		"":          {"", []kafka.Message{a, b}},
	} {
		if got := topicOf(&kafka.Writer{Topic: c.writer}, c.messages); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestCarrierReplaces(t *testing.T) {
	c := carrier{[]kafka.Header{{Key: "a", Value: []byte("1")},
		{Key: "traceparent", Value: []byte("old")}}}
	c.Set("traceparent", "new")
	if len(c.headers) != 2 || c.Get("traceparent") != "new" ||
		c.Get("a") != "1" || c.Get("b") != "" || len(c.Keys()) != 2 {
		t.Errorf("%v", c.headers)
	}
}
