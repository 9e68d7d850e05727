package main

func init() {}

func init() { println("second") }

func main() {}
