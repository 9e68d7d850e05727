package main

// This file controls a process of the service that is measured. The comment in
// ../service/main.go describes the protocol.

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

// atOnce is the number of concurrent calls.
const atOnce = 4

type process struct {
	command *exec.Cmd
	input   io.WriteCloser
	output  *bufio.Reader
	// call calls the service. It is nil if the service makes the calls.
	call    func() error
	results []result
}

// start starts a service and waits until it serves.
func start(file, name string, environment []string) (*process, error) {
	command := exec.Command(file, name)
	command.Env = environment
	command.Stderr = os.Stderr
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	p := &process{command: command, input: input,
		output: bufio.NewReader(output)}
	address, err := p.line()
	if err != nil {
		return nil, err
	}
	p.call, err = callerOf(name, address)
	return p, err
}

func (p *process) stop() {
	p.input.Close()
	p.command.Wait()
}

func (p *process) line() (string, error) {
	line, err := p.output.ReadString('\n')
	return strings.TrimSpace(line), err
}

func (p *process) ask(command string) (string, error) {
	fmt.Fprintln(p.input, command)
	return p.line()
}

// used is what the process has used so far.
type used struct{ CPU, Mallocs, Bytes uint64 }

func (p *process) used() (u used, err error) {
	line, err := p.ask("mark")
	if err == nil {
		err = json.Unmarshal([]byte(line), &u)
	}
	return u, err
}

// measure makes calls and returns the usage per call.
func (p *process) measure(backends *backends, calls int) (result, error) {
	backends.awaitQuiet()
	spans := backends.spans.Load()
	before, err := p.used()
	if err != nil {
		return result{}, err
	}
	start := time.Now()
	if err := p.run(calls); err != nil {
		return result{}, err
	}
	took := time.Since(start)
	backends.awaitQuiet()
	after, err := p.used()
	n := float64(calls)
	return result{
		seconds: took.Seconds() / n,
		cpu:     float64(after.CPU-before.CPU) / n,
		mallocs: float64(after.Mallocs-before.Mallocs) / n,
		bytes:   float64(after.Bytes-before.Bytes) / n,
		spans:   float64(backends.spans.Load()-spans) / n,
	}, err
}

func (p *process) run(calls int) error {
	if p.call == nil {
		answer, err := p.ask(fmt.Sprintf("run %d %d", calls, atOnce))
		if err == nil && answer != "done" {
			err = fmt.Errorf("the service answered %q", answer)
		}
		return err
	}
	var all sync.WaitGroup
	errs := make(chan error, atOnce)
	for range atOnce {
		all.Add(1)
		go func() {
			defer all.Done()
			for range calls / atOnce {
				if err := p.call(); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	all.Wait()
	close(errs)
	return <-errs
}

// callerOf returns a function that calls the service at an address, or nil for
// "-".
func callerOf(name, address string) (func() error, error) {
	switch {
	case address == "-":
		return nil, nil
	case name == "grpc-server":
		return grpcCaller(address)
	}
	client := &http.Client{Transport: &http.Transport{
		MaxIdleConnsPerHost: atOnce}}
	return func() error { return get(client, "http://"+address) }, nil
}

func get(client *http.Client, base string) error {
	response, err := client.Get(base + "/hello/world")
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if _, err := io.Copy(io.Discard, response.Body); err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", response.StatusCode)
	}
	return nil
}

func grpcCaller(address string) (func() error, error) {
	connection, err := grpc.NewClient(address,
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	client := healthpb.NewHealthClient(connection)
	return func() error {
		_, err := client.Check(context.Background(),
			&healthpb.HealthCheckRequest{})
		return err
	}, nil
}
