// This program is a server that starts a process for each request. The process
// calls the server in turn.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if len(os.Args) == 2 {
		ask(os.Args[1])
		return
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("GET /start", func(w http.ResponseWriter, r *http.Request) {
		command := exec.CommandContext(r.Context(), os.Args[0], "http://"+r.Host)
		if out, err := command.CombinedOutput(); err != nil {
			log.Fatal(err, string(out))
		}
	})
	mux.HandleFunc("GET /run", func(w http.ResponseWriter, r *http.Request) {
		command := exec.CommandContext(r.Context(), "sh", "-c", "echo $TRACEPARENT")
		out, err := command.Output()
		if err != nil || command.Env != nil {
			log.Fatal(err, command.Env)
		}
		// The parts are version, trace ID, span ID and flags.
		fmt.Fprint(w, len(strings.Split(strings.TrimSpace(string(out)), "-")), " parts")
	})
	mux.HandleFunc("GET /own", func(w http.ResponseWriter, r *http.Request) {
		command := exec.CommandContext(r.Context(), "sh", "-c", "echo $TRACEPARENT")
		command.Env = append(os.Environ(), "TRACEPARENT=own")
		out, err := command.Output()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprint(w, string(out))
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	expect(server.URL+"/run", "4 parts")
	expect(server.URL+"/own", "own\n")
	expect(server.URL+"/start", "")
	out, err := exec.Command("sh", "-c", "echo no trace: $TRACEPARENT").Output()
	if err != nil || string(out) != "no trace:\n" {
		log.Fatal(string(out), err)
	}
}

// ask is the work of the process: it calls the server, directly and from a
// goroutine.
func ask(url string) {
	expect(url+"/main", "")
	done := make(chan bool)
	go func() {
		expect(url+"/goroutine", "")
		close(done)
	}()
	<-done
}

func expect(url, want string) {
	response, err := http.Get(url)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	if body, _ := io.ReadAll(response.Body); string(body) != want {
		log.Fatalf("%q, want %q", body, want)
	}
}
