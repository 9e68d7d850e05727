package golden

func A() { println("a") }
