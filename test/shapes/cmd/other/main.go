// Other is a second program of the module, with package main in another
// directory.
package main

import "fmt"

type number int

func (n number) next() number { return n + 1 }

func work(n int) int { return int(number(n).next()) }

func main() { fmt.Println(work(1)) }
