package golden

func A() { println("a") }

//line grammar.y:10
func B() { println("b") }

/*line grammar.y:20:5*/ func C() { println("c") }
