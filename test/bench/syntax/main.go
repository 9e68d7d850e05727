// Syntax compares the speed of go/scanner and go/parser with that of otel's
// lexer and parser over the same files, alternately, and prints the best round
// of each in MB per second of CPU time. test/bench/run-syntax starts it.
//
//	syntax [-rounds n] path/to/syntax_bench directory...
package main

import (
	"bufio"
	"flag"
	"fmt"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	log.SetFlags(0)
	rounds := flag.Int("rounds", 5, "number of rounds; the best counts")
	flag.Parse()
	if flag.NArg() < 2 {
		log.Fatal("usage: syntax [-rounds n] syntax_bench directory...")
	}
	paths, sources, bytes := load(flag.Args()[1:])
	ours := start(flag.Arg(0), paths)
	passes := []struct {
		name, command string
		run           func() float64
	}{
		{"go/scanner", "", func() float64 { return measure(func() { scanAll(sources) }) }},
		{"go/parser", "", func() float64 { return measure(func() { parseAll(sources) }) }},
		{"text check", "check", nil},
		{"lexer", "lex", nil},
		{"lexer + parser", "parse", nil},
		{"imports only", "imports", nil},
	}
	best := make([]float64, len(passes))
	for range *rounds {
		for i, pass := range passes {
			seconds := 0.0
			if pass.run != nil {
				seconds = pass.run()
			} else {
				seconds = ours(pass.command)
			}
			if rate := bytes / 1e6 / seconds; rate > best[i] {
				best[i] = rate
			}
		}
	}
	fmt.Printf("%d files, %.1f MB, best of %d rounds\n", len(sources), bytes/1e6, *rounds)
	for i, pass := range passes {
		fmt.Printf("  %-15s %7.0f MB/s\n", pass.name, best[i])
	}
	fmt.Printf("lexer %.1f times go/scanner, lexer + parser %.1f times go/parser\n",
		best[3]/best[0], best[4]/best[1])
}

func load(roots []string) (paths []string, sources [][]byte, total float64) {
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() || !strings.HasSuffix(path, ".go") {
				return err
			}
			src, err := os.ReadFile(path)
			paths = append(paths, path)
			sources = append(sources, src)
			total += float64(len(src))
			return err
		})
		if err != nil {
			log.Fatal(err)
		}
	}
	return paths, sources, total
}

// start starts the benchmark program of otel. The returned function measures a
// pass.
func start(program string, paths []string) func(pass string) float64 {
	cmd := exec.Command(program)
	in, err := cmd.StdinPipe()
	if err != nil {
		log.Fatal(err)
	}
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		log.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		log.Fatal(err)
	}
	io.WriteString(in, strings.Join(paths, "\n")+"\n\n")
	out := bufio.NewReader(pipe)
	return func(pass string) float64 {
		io.WriteString(in, pass+"\n")
		var seconds float64
		var sum int
		if _, err := fmt.Fscanln(out, &seconds, &sum); err != nil {
			log.Fatalf("syntax_bench: %v", err)
		}
		return seconds
	}
}

// measure returns the CPU time of f in seconds, including garbage collection.
func measure(f func()) float64 {
	begin := cpu()
	f()
	return cpu() - begin
}

func cpu() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return seconds(usage.Utime) + seconds(usage.Stime)
}

func scanAll(sources [][]byte) {
	for _, src := range sources {
		var s scanner.Scanner
		s.Init(token.NewFileSet().AddFile("", -1, len(src)), src, func(token.Position, string) {}, 0)
		for {
			if _, tok, _ := s.Scan(); tok == token.EOF {
				break
			}
		}
	}
}

// parseAll parses the files without what otel does not need either.
func parseAll(sources [][]byte) {
	for _, src := range sources {
		parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution)
	}
}
