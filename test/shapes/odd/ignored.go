//go:build ignore

package main

func OneLine() { this file is not even parsed }

func main() { OneLine() }
