// This program is a gRPC server and its client.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	server.RegisterService(&service, &shop{})
	go server.Serve(listener)
	if err := use(listener.Addr().String()); err != nil {
		log.Fatal(err)
	}
	server.GracefulStop()
}

func use(address string) error {
	conn, err := grpc.Dial(address,
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx := context.Background()
	out := new(text)
	err = conn.Invoke(ctx, "/shop.Shop/Get", wrapperspb.String("a"), out)
	if err != nil || out.Value != "a" {
		return fmt.Errorf("got %q, %w", out.Value, err)
	}
	for _, name := range []string{"missing", "broken"} {
		err := conn.Invoke(ctx, "/shop.Shop/Get", wrapperspb.String(name), out)
		fmt.Println(err)
	}
	fmt.Println(conn.Invoke(ctx, "/shop.Shop/Nothing", out, out))
	for i := range service.Streams {
		if err := stream(ctx, conn, &service.Streams[i]); err != nil {
			return err
		}
	}
	return nil
}

func stream(ctx context.Context, conn *grpc.ClientConn, desc *grpc.StreamDesc) error {
	s, err := conn.NewStream(ctx, desc, "/shop.Shop/"+desc.StreamName)
	if err != nil {
		return err
	}
	n := 1
	if desc.ClientStreams {
		n = 2
	}
	for range n {
		if err := s.SendMsg(wrapperspb.String("x")); err != nil {
			return err
		}
	}
	if err := s.CloseSend(); err != nil {
		return err
	}
	for {
		err := s.RecvMsg(new(text))
		if err == io.EOF || err == nil && !desc.ServerStreams {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
