package main

import (
	"context"
	"net"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// The call is Check of the health service that is part of gRPC.

func grpcServer() (service, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return service{}, err
	}
	server := grpc.NewServer(grpcServerOptions()...)
	healthpb.RegisterHealthServer(server, health.NewServer())
	go server.Serve(listener)
	return service{address: listener.Addr().String()}, nil
}

func grpcClient() (service, error) {
	options := append(grpcDialOptions(),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	connection, err := grpc.NewClient(os.Getenv("GRPC_BACKEND"), options...)
	if err != nil {
		return service{}, err
	}
	client := healthpb.NewHealthClient(connection)
	return service{call: func() error {
		_, err := client.Check(context.Background(),
			&healthpb.HealthCheckRequest{})
		return err
	}}, nil
}
