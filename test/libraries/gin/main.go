// This program is a server that uses gin, and its client.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

func main() {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(gin.Recovery())
	users := router.Group("/users")
	users.GET("/:id", func(c *gin.Context) { c.String(200, c.Param("id")) })
	users.POST("/", func(c *gin.Context) { c.JSON(201, gin.H{"id": 7}) })
	router.GET("/files/*path", func(c *gin.Context) { c.Status(204) })
	router.GET("/panic", func(c *gin.Context) { panic("no") })
	router.GET("/old/:id", func(c *gin.Context) {
		c.Request.URL.Path = "/users/" + c.Param("id")
		router.HandleContext(c)
	})
	gin.DefaultErrorWriter = io.Discard
	server := httptest.NewServer(router)
	defer server.Close()
	for _, path := range []string{"/users/7", "/files/a/b", "/panic", "/nowhere", "/old/8"} {
		get(server.URL + path)
	}
	response, err := http.Post(server.URL+"/users/", "text/plain", nil)
	if err != nil {
		panic(err)
	}
	response.Body.Close()
}

func get(url string) {
	response, err := http.Get(url)
	if err != nil {
		panic(err)
	}
	body, _ := io.ReadAll(response.Body)
	response.Body.Close()
	fmt.Println(response.Status, string(body))
}
