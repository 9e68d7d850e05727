package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/alicebob/miniredis/v2"
)

// redisServer is a server that was started.
type redisServer struct {
	address, kind string
	stop          func()
}

// startRedis starts the redis-server that is installed, or else miniredis.
func startRedis() (redisServer, error) {
	program, err := exec.LookPath("redis-server")
	if err != nil {
		mini := miniredis.NewMiniRedis()
		err := mini.StartAddr("127.0.0.1:0")
		return redisServer{address: mini.Addr(), kind: "miniredis",
			stop: mini.Close}, err
	}
	address, err := freeAddress()
	if err != nil {
		return redisServer{}, err
	}
	return startProgram(program, address)
}

// startProgram starts redis-server, which keeps nothing on disk.
func startProgram(program, address string) (redisServer, error) {
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return redisServer{}, err
	}
	command := exec.Command(program, "--port", port, "--bind", "127.0.0.1",
		"--save", "", "--appendonly", "no")
	if err := command.Start(); err != nil {
		return redisServer{}, err
	}
	stop := func() {
		command.Process.Signal(syscall.SIGTERM)
		command.Wait()
	}
	if err := waitUntilReady(address); err != nil {
		stop()
		return redisServer{}, err
	}
	return redisServer{address: address, kind: "redis-server", stop: stop}, nil
}

// freeAddress returns an address on which nobody listens. redis-server cannot be
// told to take a port that is free.
func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

// waitUntilReady waits, ten seconds at most, until a Redis server answers.
func waitUntilReady(address string) error {
	deadline := time.Now().Add(10 * time.Second)
	for time.Now().Before(deadline) {
		if answers(address) {
			return nil
		}
		time.Sleep(10 * time.Millisecond)
	}
	return errors.New("redis-server does not come up")
}

func answers(address string) bool {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return false
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(time.Second))
	fmt.Fprint(conn, "PING\r\n")
	line, err := bufio.NewReader(conn).ReadString('\n')
	return err == nil && strings.HasPrefix(line, "+PONG")
}
