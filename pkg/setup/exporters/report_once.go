package exporters

import "errors"

// onceError is an error of a topic that is reported once in a program.
type onceError struct {
	error
	topic string
}

func (e onceError) Unwrap() error { return e.error }

// ReportOnce marks an error that need not be repeated. Of all errors of a topic
// only the first is reported.
func ReportOnce(topic string, err error) error { return onceError{err, topic} }

// ReportOnceTopic returns the topic of an error from ReportOnce, or "".
func ReportOnceTopic(err error) string {
	var once onceError
	if errors.As(err, &once) {
		return once.topic
	}
	return ""
}
