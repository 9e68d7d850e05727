package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"

	logscollectorpb "go.opentelemetry.io/proto/otlp/collector/logs/v1"
	metricscollectorpb "go.opentelemetry.io/proto/otlp/collector/metrics/v1"
	collectorpb "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	// Exporters may compress requests.
	_ "google.golang.org/grpc/encoding/gzip"
	"google.golang.org/protobuf/proto"
)

// receiver serves both protocols.
type receiver struct {
	collectorpb.UnimplementedTraceServiceServer
	store *store
	// observe, if not nil, is called for each request with spans before it is
	// stored, and may return an error to reject it.
	observe func([]*tracepb.ResourceSpans) error
	// observeRequest, if not nil, is called for every request.
	observeRequest func(proto.Message)
	httpListener   net.Listener
	grpcListener   net.Listener
	httpServer     *http.Server
	grpcServer     *grpc.Server
}

// listen starts serving on both addresses. Port 0 selects a free port.
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
	metricscollectorpb.RegisterMetricsServiceServer(r.grpcServer,
		metricsService{receiver: r})
	logscollectorpb.RegisterLogsServiceServer(r.grpcServer,
		logsService{receiver: r})
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

// stop stops serving when the requests in progress have been answered.
func (r *receiver) stop() {
	r.httpServer.Shutdown(context.Background())
	r.grpcServer.GracefulStop()
}

func (r *receiver) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/traces", post(r.Export))
	mux.HandleFunc("POST /v1/metrics", post(metricsService{receiver: r}.Export))
	mux.HandleFunc("POST /v1/logs", post(logsService{receiver: r}.Export))
	mux.HandleFunc("GET /spans", lines(r.store.all))
	mux.HandleFunc("GET /metrics", lines(r.store.points.all))
	mux.HandleFunc("GET /logs", lines(r.store.records.all))
	mux.HandleFunc("GET /tree", func(w http.ResponseWriter,
		req *http.Request) {
		io.WriteString(w, tree(r.store.all()))
	})
	return mux
}

// lines responds with a list as JSON lines.
func lines[T any](list func() []T) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		writeLines(w, list())
	}
}

const protobufType = "application/x-protobuf"

// message is a pointer to a message of type T.
type message[T any] interface {
	*T
	proto.Message
}

// post serves a service over HTTP.
func post[T any, Request message[T], Response proto.Message](
	export func(context.Context, Request) (Response, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		if kind := req.Header.Get("Content-Type"); kind != protobufType {
			http.Error(w, "want "+protobufType+", got "+kind,
				http.StatusUnsupportedMediaType)
			return
		}
		request := Request(new(T))
		if err := readRequest(req, request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		response, err := export(req.Context(), request)
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
}

func readRequest(req *http.Request, request proto.Message) error {
	body := io.Reader(req.Body)
	switch encoding := req.Header.Get("Content-Encoding"); {
	case strings.EqualFold(encoding, "gzip"):
		unzipped, err := gzip.NewReader(body)
		if err != nil {
			return err
		}
		body = unzipped
	case encoding != "":
		return fmt.Errorf("unknown Content-Encoding %q", encoding)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	return proto.Unmarshal(text, request)
}

func (r *receiver) observed(request proto.Message) {
	if r.observeRequest != nil {
		r.observeRequest(request)
	}
}

// Export implements the gRPC service for spans.
func (r *receiver) Export(_ context.Context,
	request *collectorpb.ExportTraceServiceRequest) (
	*collectorpb.ExportTraceServiceResponse, error) {
	r.observed(request)
	if r.observe != nil {
		if err := r.observe(request.GetResourceSpans()); err != nil {
			return nil, err
		}
	}
	err := r.store.add(convert(request.GetResourceSpans()))
	return &collectorpb.ExportTraceServiceResponse{}, err
}

// metricsService is the gRPC service for metrics.
type metricsService struct {
	metricscollectorpb.UnimplementedMetricsServiceServer
	receiver *receiver
}

// Export implements the gRPC service for metrics.
func (s metricsService) Export(_ context.Context,
	request *metricscollectorpb.ExportMetricsServiceRequest) (
	*metricscollectorpb.ExportMetricsServiceResponse, error) {
	s.receiver.observed(request)
	err := s.receiver.store.points.add(
		convertMetrics(request.GetResourceMetrics()))
	return &metricscollectorpb.ExportMetricsServiceResponse{}, err
}

// logsService is the gRPC service for log records.
type logsService struct {
	logscollectorpb.UnimplementedLogsServiceServer
	receiver *receiver
}

// Export implements the gRPC service for log records.
func (s logsService) Export(_ context.Context,
	request *logscollectorpb.ExportLogsServiceRequest) (
	*logscollectorpb.ExportLogsServiceResponse, error) {
	s.receiver.observed(request)
	err := s.receiver.store.records.add(
		convertLogs(request.GetResourceLogs()))
	return &logscollectorpb.ExportLogsServiceResponse{}, err
}
