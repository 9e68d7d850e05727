package main

import (
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/health/grpc_health_v1"
)

// This file has gRPC's health service and a client of it, in one process.
type healthService struct {
	server     *grpc.Server
	connection *grpc.ClientConn
	client     grpc_health_v1.HealthClient
}

func startHealthService() (*healthService, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	h := &healthService{server: grpc.NewServer()}
	checks := health.NewServer()
	checks.SetServingStatus("users", grpc_health_v1.HealthCheckResponse_SERVING)
	grpc_health_v1.RegisterHealthServer(h.server, checks)
	go h.server.Serve(listener)

	h.connection, err = grpc.NewClient(listener.Addr().String(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		h.server.Stop()
		return nil, err
	}
	h.client = grpc_health_v1.NewHealthClient(h.connection)
	return h, nil
}

func (h *healthService) stop() {
	h.connection.Close()
	h.server.GracefulStop()
}
