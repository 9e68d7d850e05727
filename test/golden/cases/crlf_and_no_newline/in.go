package golden // bom

func Do() {
	println("crlf")
}

func F() {}