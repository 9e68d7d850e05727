package grpc

import (
	"bytes"
	"net"
	"testing"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
	"google.golang.org/grpc"

	"otel.example/pkg/inst-api/insttest"
)

// gRPC before 1.60 tells of a call before it looks at its method, which anybody
// may have left out. A server must not end of that.
func TestCallOfNoMethod(t *testing.T) {
	recorder := insttest.Record(t)
	handler := &serverHandler{}
	server := grpc.NewServer(grpc.StatsHandler(handler))
	handler.grpc = server
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(listener)
	callNothing(t, listener.Addr().String())
	server.Stop()
	if spans := recorder.Started(); len(spans) != 0 {
		t.Errorf("%q", spans[0].Name())
	}
}

// callNothing sends a request that has no :path, and waits for the answer.
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

// fields encodes names and values of header fields.
func fields(namesAndValues ...string) []byte {
	var block bytes.Buffer
	encoder := hpack.NewEncoder(&block)
	for i := 0; i < len(namesAndValues); i += 2 {
		encoder.WriteField(hpack.HeaderField{Name: namesAndValues[i],
			Value: namesAndValues[i+1]})
	}
	return block.Bytes()
}
