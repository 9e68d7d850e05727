// This program is a server and a client of net/http that use TLS, HTTP/2,
// streams, server-sent events and an upgrade to WebSocket.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Proto, " ", r.PathValue("id"))
	})
	mux.HandleFunc("POST /echo", func(w http.ResponseWriter, r *http.Request) {
		_, err := io.Copy(w, r.Body)
		check(err)
	})
	mux.HandleFunc("GET /events", events)
	mux.HandleFunc("GET /socket", socket)
	mux.HandleFunc("GET /empty", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNotModified)
	})
	mux.HandleFunc("GET /broken", func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "no", 500)
	})
	plain := httptest.NewServer(mux)
	defer plain.Close()
	url := strings.Replace(plain.URL, "http://", "http://user:secret@", 1)
	get(http.DefaultClient, url+"/items/7?sig=secret&page=2")
	get(http.DefaultClient, plain.URL+"/empty")
	get(http.DefaultClient, plain.URL+"/broken")
	get(http.DefaultClient, plain.URL+"/nowhere")
	post(plain.URL + "/echo")
	stream(plain.URL + "/events")
	upgrade(plain.Listener.Addr().String())

	secure := httptest.NewUnstartedServer(mux)
	secure.EnableHTTP2 = true
	secure.StartTLS()
	defer secure.Close()
	get(secure.Client(), secure.URL+"/items/8")
	_, err := http.Get("http://127.0.0.1:1/")
	fmt.Println(err != nil)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func get(client *http.Client, url string) {
	request, err := http.NewRequest("GET", url, nil)
	check(err)
	before := fmt.Sprint(request.Header)
	response, err := client.Do(request)
	check(err)
	if fmt.Sprint(request.Header) != before && request.URL.User == nil {
		log.Fatal("the request was changed: ", request.Header)
	}
	body, err := io.ReadAll(response.Body)
	check(err)
	response.Body.Close()
	fmt.Println(response.Status, string(body))
}

func post(url string) {
	response, err := http.Post(url, "text/plain", strings.NewReader("12345"))
	check(err)
	body, err := io.ReadAll(response.Body)
	check(err)
	response.Body.Close()
	if string(body) != "12345" {
		log.Fatal("echo: ", string(body))
	}
}

func events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	for i := range 3 {
		fmt.Fprintf(w, "data: %d\n\n", i)
		w.(http.Flusher).Flush()
	}
}

func stream(url string) {
	response, err := http.Get(url)
	check(err)
	lines := bufio.NewScanner(response.Body)
	for lines.Scan() {
		fmt.Println(lines.Text())
	}
	check(lines.Err())
	response.Body.Close()
}

func socket(w http.ResponseWriter, r *http.Request) {
	conn, buffer, err := w.(http.Hijacker).Hijack()
	check(err)
	defer conn.Close()
	buffer.WriteString("HTTP/1.1 101 Switching Protocols\r\n" +
		"Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
	check(buffer.Flush())
	line, err := buffer.ReadString('\n')
	check(err)
	buffer.WriteString(line)
	check(buffer.Flush())
}

func upgrade(address string) {
	request, err := http.NewRequest("GET", "http://"+address+"/socket", nil)
	check(err)
	request.Header.Set("Connection", "Upgrade")
	request.Header.Set("Upgrade", "websocket")
	response, err := http.DefaultTransport.RoundTrip(request)
	check(err)
	conn := response.Body.(io.ReadWriteCloser)
	fmt.Fprintln(conn, "hello")
	line, err := bufio.NewReader(conn).ReadString('\n')
	check(err)
	fmt.Print(line)
	conn.Close()
}
