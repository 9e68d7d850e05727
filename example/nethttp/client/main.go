// Client asks the server for greetings.
package main

import (
	"flag"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
)

func main() {
	base := flag.String("url", "http://127.0.0.1:8080", "URL of the server")
	flag.Parse()
	for _, name := range flag.Args() {
		if err := greet(*base, name); err != nil {
			log.Fatal(err)
		}
	}
}

func greet(base, name string) error {
	response, err := http.Get(base + "/hello/" + url.PathEscape(name))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	_, err = io.Copy(os.Stdout, response.Body)
	return err
}
