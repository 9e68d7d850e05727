// go 1.16
package golden

func Do(a interface{}) (b interface{}) { return a }
