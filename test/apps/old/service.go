package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/health/grpc_health_v1"
)

type service struct {
	grpcServer *grpc.Server
	connection *grpc.ClientConn
	redis      *redis.Client
	web        *httptest.Server
}

func newService() (*service, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &service{grpcServer: grpc.NewServer()}
	grpc_health_v1.RegisterHealthServer(s.grpcServer, health.NewServer())
	go s.grpcServer.Serve(listener)

	s.connection, err = grpc.Dial(listener.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}

	// The client's dialer is replaced, so no server is needed.
	s.redis = redis.NewClient(&redis.Options{
		MaxRetries: -1,
		Dialer: func(context.Context, string, string) (net.Conn, error) {
			return nil, errors.New("no redis here")
		}})

	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(traceRequest)
	router.GET("/hello/:name", func(c *gin.Context) {
		c.String(http.StatusOK, "hello, %s", c.Param("name"))
	})
	router.GET("/health", s.checkHealth)
	router.GET("/cached", s.cached)
	s.web = httptest.NewServer(router)
	return s, nil
}

func (s *service) close() error {
	s.web.Close()
	s.grpcServer.GracefulStop()
	return errors.Join(s.connection.Close(), s.redis.Close())
}

// traceRequest is the program's own instrumentation, a middleware.
func traceRequest(c *gin.Context) {
	ctx, span := otel.Tracer(scope).Start(c.Request.Context(), "request",
		trace.WithAttributes(attribute.String("path", c.FullPath())))
	defer span.End()
	c.Request = c.Request.WithContext(ctx)
	c.Next()
}

func (s *service) checkHealth(c *gin.Context) {
	response, err := grpc_health_v1.NewHealthClient(s.connection).Check(
		c.Request.Context(), &grpc_health_v1.HealthCheckRequest{})
	if err != nil {
		c.String(http.StatusBadGateway, "%v", err)
		return
	}
	c.String(http.StatusOK, "%s", response.Status)
}

func (s *service) cached(c *gin.Context) {
	err := s.redis.Get(c.Request.Context(), "key").Err()
	c.String(http.StatusBadGateway, "%v", err)
}

func (s *service) request(ctx context.Context, out io.Writer,
	path string) error {
	request, err := http.NewRequestWithContext(ctx, "GET", s.web.URL+path, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "GET %s: %d %s\n", path, response.StatusCode, text)
	return nil
}
