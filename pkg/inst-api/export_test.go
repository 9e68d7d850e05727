package inst

// NewDisabled returns an instrumentation that the user has switched off.
func NewDisabled(scope, name string) *Instrumentation {
	i := New(scope, name)
	i.enabled = false
	return i
}
