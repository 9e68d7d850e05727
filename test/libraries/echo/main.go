// This program is a server that uses echo, and its client.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/users/:id", func(c echo.Context) error {
		return c.String(200, c.Param("id"))
	})
	group := e.Group("/api")
	group.GET("/files/*", func(c echo.Context) error { return c.NoContent(204) })
	group.GET("/broken", func(c echo.Context) error { return errors.New("no") })
	server := httptest.NewServer(e)
	defer server.Close()
	for _, path := range []string{"/users/7", "/api/files/a/b", "/api/broken", "/nowhere"} {
		response, err := http.Get(server.URL + path)
		if err != nil {
			panic(err)
		}
		body, _ := io.ReadAll(response.Body)
		response.Body.Close()
		fmt.Println(response.Status, string(body))
	}
}
