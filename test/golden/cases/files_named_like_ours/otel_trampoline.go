package golden

func B() { println("b") }
