package exporters

import "errors"

// onceError is said once in the life of a program for each topic.
type onceError struct {
	error
	topic string
}

func (e onceError) Unwrap() error { return e.error }

// ReportOnce marks an error that need not be repeated: of all errors of a topic the
// first one is said.
func ReportOnce(topic string, err error) error { return onceError{err, topic} }

// ReportOnceTopic returns the topic of an error made by Once, "" of another one.
func ReportOnceTopic(err error) string {
	var once onceError
	if errors.As(err, &once) {
		return once.topic
	}
	return ""
}
