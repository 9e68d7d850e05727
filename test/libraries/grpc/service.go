package main

import (
	"context"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

type text = wrapperspb.StringValue

// shop is the service, with code such as protoc generates.
type shop struct{}

func get(_ any, ctx context.Context, decode func(any) error,
	interceptor grpc.UnaryServerInterceptor) (any, error) {
	in := new(text)
	if err := decode(in); err != nil {
		return nil, err
	}
	switch in.Value {
	case "missing":
		return nil, status.Error(codes.NotFound, "no such item")
	case "broken":
		return nil, status.Error(codes.Internal, "the shop is on fire")
	}
	return in, nil
}

func list(_ any, stream grpc.ServerStream) error {
	in := new(text)
	if err := stream.RecvMsg(in); err != nil {
		return err
	}
	for range 3 {
		if err := stream.SendMsg(in); err != nil {
			return err
		}
	}
	return nil
}

func put(_ any, stream grpc.ServerStream) error {
	in := new(text)
	for {
		if err := stream.RecvMsg(in); err == io.EOF {
			return stream.SendMsg(in)
		} else if err != nil {
			return err
		}
	}
}

func chat(_ any, stream grpc.ServerStream) error {
	in := new(text)
	for {
		if err := stream.RecvMsg(in); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := stream.SendMsg(in); err != nil {
			return err
		}
	}
}

var service = grpc.ServiceDesc{
	ServiceName: "shop.Shop",
	HandlerType: (*any)(nil),
	Methods:     []grpc.MethodDesc{{MethodName: "Get", Handler: get}},
	Streams: []grpc.StreamDesc{
		{StreamName: "List", Handler: list, ServerStreams: true},
		{StreamName: "Put", Handler: put, ClientStreams: true},
		{StreamName: "Chat", Handler: chat, ServerStreams: true,
			ClientStreams: true},
	},
}
