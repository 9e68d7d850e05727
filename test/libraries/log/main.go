// This program is a server that logs with package log.
package main

import (
	"log"
	"net/http"
	"net/http/httptest"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	logger := log.New(os.Stdout, "prefix ", log.Lshortfile)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print("plain")
		logger.Printf("formatted %d", 1)
		log.Println(`{"json": true}`)
	}))
	defer server.Close()
	log.Print("before")
	if _, err := http.Get(server.URL); err != nil {
		log.Fatal(err)
	}
}
