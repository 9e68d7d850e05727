package golden

// In assembly, which calls the other one.
func Assembly(n int) int

func Called() { println(Assembly(1)) }
