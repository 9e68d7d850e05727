package inst

// Off returns an instrumentation that the user has switched off.
func Off(scope, name string) *Instrumentation {
	i := New(scope, name)
	i.enabled = false
	return i
}
