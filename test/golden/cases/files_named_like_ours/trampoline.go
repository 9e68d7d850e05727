package golden

// The kept copy of this file is named otel_trampoline.go.
func C() { println("c") }
