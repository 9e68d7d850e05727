package main

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
	"google.golang.org/grpc/health/grpc_health_v1"
	_ "modernc.org/sqlite"
)

// service is what the endpoints share.
type service struct {
	log    *slog.Logger
	db     *sql.DB
	redis  *redis.Client // nil without an address
	health *healthService
}

func newService(ctx context.Context, redisAddress string,
	logs io.Writer) (*service, error) {
	s := &service{log: slog.New(slog.NewTextHandler(logs,
		&slog.HandlerOptions{ReplaceAttr: dropTime}))}
	var err error
	if s.db, err = openTable(ctx); err != nil {
		return nil, err
	}
	if redisAddress != "" {
		s.redis = redis.NewClient(&redis.Options{Addr: redisAddress})
	}
	if s.health, err = startHealthService(); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (s *service) close() {
	if s.health != nil {
		s.health.stop()
	}
	if s.redis != nil {
		s.redis.Close()
	}
	s.db.Close()
}

// dropTime removes the time, so that two runs log the same.
func dropTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	return a
}

func (s *service) routes() http.Handler {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(gin.Recovery(), s.logRequest)
	router.GET("/hello/:name", s.hello)
	router.GET("/health", s.checkHealth)
	router.GET("/panic", func(*gin.Context) { panic("on request") })
	api := router.Group("/api")
	api.POST("/users", s.addUser)
	api.GET("/users/:id", s.user)
	api.PUT("/cache/:key", s.setCached)
	api.GET("/cache/:key", s.cached)
	return router
}

func (s *service) logRequest(c *gin.Context) {
	c.Next()
	s.log.InfoContext(c.Request.Context(), "request",
		slog.Group("http", "method", c.Request.Method, "route", c.FullPath(),
			"status", c.Writer.Status()))
}

func (s *service) hello(c *gin.Context) {
	c.String(http.StatusOK, "hello, %s", c.Param("name"))
}

func (s *service) checkHealth(c *gin.Context) {
	response, err := s.health.client.Check(c.Request.Context(),
		&grpc_health_v1.HealthCheckRequest{Service: c.Query("service")})
	if err != nil {
		c.String(http.StatusBadGateway, "%v", err)
		return
	}
	c.String(http.StatusOK, "%s", response.Status)
}

func (s *service) addUser(c *gin.Context) {
	var user struct {
		Name string `json:"name" binding:"required"`
	}
	if err := c.ShouldBindJSON(&user); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	id, err := insertUser(c.Request.Context(), s.db, user.Name)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusCreated, gin.H{"id": id, "name": user.Name})
}

func (s *service) user(c *gin.Context) {
	name, err := findUser(c.Request.Context(), s.db, c.Param("id"))
	if errors.Is(err, sql.ErrNoRows) {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such user"})
		return
	}
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, gin.H{"name": name})
}

func (s *service) setCached(c *gin.Context) {
	if s.redis == nil {
		c.String(http.StatusServiceUnavailable, "REDIS_ADDR is not set")
		return
	}
	value, err := io.ReadAll(io.LimitReader(c.Request.Body, 1<<20))
	if err == nil {
		err = s.redis.Set(c.Request.Context(), c.Param("key"), value, 0).Err()
	}
	if err != nil {
		c.String(http.StatusBadGateway, "%v", err)
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *service) cached(c *gin.Context) {
	if s.redis == nil {
		c.String(http.StatusServiceUnavailable, "REDIS_ADDR is not set")
		return
	}
	value, err := s.redis.Get(c.Request.Context(), c.Param("key")).Result()
	if errors.Is(err, redis.Nil) {
		c.String(http.StatusNotFound, "not cached")
		return
	}
	if err != nil {
		c.String(http.StatusBadGateway, "%v", err)
		return
	}
	c.String(http.StatusOK, "%s", value)
}
