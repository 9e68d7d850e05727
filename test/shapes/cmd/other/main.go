// A second program of the module: package main in another directory.
package main

import "fmt"

func work(n int) int { return n + 1 }

func main() { fmt.Println(work(1)) }
