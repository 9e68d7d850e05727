// Custom-rule serves a greeting on loopback and asks for it once.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintln(w, greeting(r.URL.Query().Get("name")))
		}))
	defer server.Close()

	request, err := http.NewRequest("GET", server.URL+"/?name=world", nil)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Accept", "text/plain")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(os.Stdout, response.Body)
}

func greeting(name string) string {
	return "Hello, " + name + "!"
}
