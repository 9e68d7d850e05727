package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"

	collectorpb "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	_ "google.golang.org/grpc/encoding/gzip" // Exporters may compress.
	"google.golang.org/protobuf/proto"
)

// receiver serves both forms of the protocol.
type receiver struct {
	collectorpb.UnimplementedTraceServiceServer
	store *store
	// observe, if not nil, sees each request first and may refuse it.
	observe      func([]*tracepb.ResourceSpans) error
	httpListener net.Listener
	grpcListener net.Listener
	httpServer   *http.Server
	grpcServer   *grpc.Server
}

// listen starts to serve on both addresses; a port of 0 stands for a free one.
func listen(httpAddress, grpcAddress string, s *store) (*receiver, error) {
	httpListener, err := net.Listen("tcp", httpAddress)
	if err != nil {
		return nil, err
	}
	grpcListener, err := net.Listen("tcp", grpcAddress)
	if err != nil {
		httpListener.Close()
		return nil, err
	}
	r := &receiver{store: s, httpListener: httpListener,
		grpcListener: grpcListener, grpcServer: grpc.NewServer()}
	r.httpServer = &http.Server{Handler: r.routes()}
	collectorpb.RegisterTraceServiceServer(r.grpcServer, r)
	go r.httpServer.Serve(httpListener)
	go r.grpcServer.Serve(grpcListener)
	return r, nil
}

func (r *receiver) httpAddress() string {
	return r.httpListener.Addr().String()
}

func (r *receiver) grpcAddress() string {
	return r.grpcListener.Addr().String()
}

// stop ends serving once the requests under way are answered.
func (r *receiver) stop() {
	r.httpServer.Shutdown(context.Background())
	r.grpcServer.GracefulStop()
}

func (r *receiver) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/traces", r.postTraces)
	// Metrics and logs are accepted and dropped.
	mux.HandleFunc("POST /v1/{other}", func(w http.ResponseWriter,
		req *http.Request) {
		io.Copy(io.Discard, req.Body)
		w.Header().Set("Content-Type", protobufType)
	})
	mux.HandleFunc("GET /spans", func(w http.ResponseWriter,
		req *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		writeLines(w, r.store.all())
	})
	mux.HandleFunc("GET /tree", func(w http.ResponseWriter,
		req *http.Request) {
		io.WriteString(w, tree(r.store.all()))
	})
	return mux
}

const protobufType = "application/x-protobuf"

func (r *receiver) postTraces(w http.ResponseWriter, req *http.Request) {
	if kind := req.Header.Get("Content-Type"); kind != protobufType {
		http.Error(w, "want "+protobufType+", got "+kind,
			http.StatusUnsupportedMediaType)
		return
	}
	request, err := readRequest(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	response, err := r.Export(req.Context(), request)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	text, err := proto.Marshal(response)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", protobufType)
	w.Write(text)
}

func readRequest(req *http.Request) (
	*collectorpb.ExportTraceServiceRequest, error) {
	body := io.Reader(req.Body)
	switch encoding := req.Header.Get("Content-Encoding"); {
	case strings.EqualFold(encoding, "gzip"):
		unzipped, err := gzip.NewReader(body)
		if err != nil {
			return nil, err
		}
		body = unzipped
	case encoding != "":
		return nil, fmt.Errorf("unknown Content-Encoding %q", encoding)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	request := &collectorpb.ExportTraceServiceRequest{}
	return request, proto.Unmarshal(text, request)
}

// Export implements the gRPC service.
func (r *receiver) Export(_ context.Context,
	request *collectorpb.ExportTraceServiceRequest) (
	*collectorpb.ExportTraceServiceResponse, error) {
	if r.observe != nil {
		if err := r.observe(request.GetResourceSpans()); err != nil {
			return nil, err
		}
	}
	err := r.store.add(convert(request.GetResourceSpans()))
	return &collectorpb.ExportTraceServiceResponse{}, err
}
