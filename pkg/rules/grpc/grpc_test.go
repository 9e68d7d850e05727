package grpc

import (
	"bytes"
	"context"
	"net"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"

	"otel.example/pkg/inst-api/insttest"
)

// gRPC before 1.60 reports a call to the handler before it checks the method,
// which the client may have left out. The server must not crash.
func TestCallOfNoMethod(t *testing.T) {
	recorder := insttest.Record(t)
	server, address := serve(t)
	callNothing(t, address)
	server.Stop()
	if spans := recorder.Started(); len(spans) != 0 {
		t.Errorf("%q", spans[0].Name())
	}
}

// gRPC reports the end of a call only if the call was handled.
func TestCallsOfUnknownMethods(t *testing.T) {
	answer := func(any, grpc.ServerStream) error {
		return status.Error(codes.NotFound, "no such thing")
	}
	for want, options := range map[string][]grpc.ServerOption{
		"UNIMPLEMENTED": nil,
		"NOT_FOUND":     {grpc.UnknownServiceHandler(answer)},
	} {
		recorder := insttest.Record(t)
		server, address := serve(t, options...)
		call(t, address, "/shop.Orders/Nothing")
		server.GracefulStop()
		span := recorder.OnlySpan(t, trace.SpanKindServer)
		got := map[attribute.Key]string{}
		for _, a := range span.Attributes() {
			got[a.Key] = a.Value.Emit()
		}
		if span.Name() != "grpc" || got["rpc.method"] != "_OTHER" ||
			got["rpc.method_original"] != "shop.Orders/Nothing" ||
			got["rpc.response.status_code"] != want ||
			got["network.peer.address"] != "127.0.0.1" {
			t.Errorf("%s: %s %v", want, span.Name(), got)
		}
		points := recorder.Metric(t, "rpc.server.call.duration")
		if len(points) != 1 || points[0].Count != 1 {
			t.Errorf("%s: %v", want, points)
		}
	}
}

// serve starts a server with hooks and returns it with its address.
func serve(t *testing.T, options ...grpc.ServerOption) (*grpc.Server, string) {
	t.Helper()
	handler := &serverHandler{}
	server := grpc.NewServer(append(options, grpc.StatsHandler(handler))...)
	handler.grpc = server
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(listener)
	return server, listener.Addr().String()
}

// call calls a method. The call must fail.
func call(t *testing.T, address, method string) {
	t.Helper()
	conn, err := grpc.Dial(address,
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	none := &emptypb.Empty{}
	if err := conn.Invoke(context.Background(), method, none, none); err == nil {
		t.Errorf("%s succeeds", method)
	}
}

// callNothing sends a request without :path and waits for the response.
func callNothing(t *testing.T, address string) {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	conn.Write([]byte(http2.ClientPreface))
	framer := http2.NewFramer(conn, conn)
	framer.WriteSettings()
	framer.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, EndStream: true,
		EndHeaders: true, BlockFragment: fields(":method", "POST",
			":scheme", "http", "content-type", "application/grpc")})
	for {
		frame, err := framer.ReadFrame()
		if err != nil {
			t.Fatal(err)
		}
		if frame.Header().StreamID == 1 {
			return
		}
	}
}

// fields encodes header fields.
func fields(namesAndValues ...string) []byte {
	var block bytes.Buffer
	encoder := hpack.NewEncoder(&block)
	for i := 0; i < len(namesAndValues); i += 2 {
		encoder.WriteField(hpack.HeaderField{Name: namesAndValues[i],
			Value: namesAndValues[i+1]})
	}
	return block.Bytes()
}
