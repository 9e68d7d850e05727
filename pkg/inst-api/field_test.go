package inst

import "testing"

type hidden struct {
	first int8
	name  string
}

func TestField(t *testing.T) {
	h := hidden{1, "a"}
	name := FieldOf[hidden, string]("name")
	*name.In(&h) += "b"
	if h.name != "ab" {
		t.Error(h)
	}
	if got := *name.In(nil); got != "" {
		t.Errorf("of nil: %q", got)
	}
	for _, absent := range []Field[hidden, string]{
		FieldOf[hidden, string]("other"), FieldOf[hidden, string]("first"),
	} {
		*absent.In(&h) = "lost"
		if h != (hidden{1, "ab"}) {
			t.Error("an absent field was written to")
		}
	}
}
