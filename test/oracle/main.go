// Oracle compares the results of otel's lexer and parser with those of
// go/scanner and go/parser: every token, and every declaration with its
// offsets. test/oracle/run starts it.
//
//	oracle [-limit n] [-sample directory -time t] path/to/otel_dump directory-or-file...
//
// Files of the sample come last, in an order that the seed determines, until
// the time is over.
//
// Files that go/parser rejects are compared as well. Their function bodies are
// blanked. If go/parser then accepts the file, the error was in a body, and
// otel must accept the file. Otherwise otel must reject it.
//
// Mapped positions are compared where go/token agrees with cmd/compile. It does
// except for a /*line*/ comment that contains newlines, for which cmd/compile
// counts lines from the first line of the comment; parser_test.cc has that
// case.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("oracle: ")
	limit := flag.Int("limit", 10, "stop printing after this many differences")
	sample := flag.String("sample", "", "a directory of which only a part may be compared")
	seed := flag.String("seed", "", "determines the order of the sample")
	period := flag.Duration("time", time.Minute, "time limit, after which no file of the sample is started")
	tokens := flag.Bool("tokens", false, "print go/scanner's tokens of the files and stop")
	flag.Parse()
	if *tokens {
		printTokens(flag.Args())
		return
	}
	if flag.NArg() < 2 {
		log.Fatal("usage: oracle [-limit n] otel_dump directory-or-file...")
	}
	files := goFiles(flag.Args()[1:])
	all := len(files)
	if *sample != "" {
		files = append(files, shuffled(goFiles([]string{*sample}), *seed)...)
	}
	ours := startDumper(flag.Arg(0), files)
	end := time.Now().Add(*period)
	var sum summary
	for i, path := range files {
		if i >= all && time.Now().After(end) {
			break
		}
		sum.add(path, expected(path), ours.next(), *limit)
	}
	fmt.Println(sum)
	if sum.different > 0 {
		os.Exit(1)
	}
}

// goFiles returns the regular .go files beneath the roots.
func goFiles(roots []string) []string {
	var files []string
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.Type().IsRegular() && (strings.HasSuffix(path, ".go") || strings.HasSuffix(path, ".src") || path == root) {
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			log.Fatal(err)
		}
	}
	return files
}

// shuffled shuffles files in an order that the seed determines.
func shuffled(files []string, seed string) []string {
	hash := fnv.New64a()
	hash.Write([]byte(seed))
	rand.New(rand.NewPCG(hash.Sum64(), 0)).Shuffle(len(files), func(i, j int) {
		files[i], files[j] = files[j], files[i]
	})
	return files
}

// A dumper is an otel_dump process that reads the files.
type dumper struct {
	out *bufio.Reader
}

func startDumper(program string, files []string) *dumper {
	cmd := exec.Command(program)
	cmd.Stdin = strings.NewReader(strings.Join(files, "\n") + "\n")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		log.Fatal(err)
	}
	return &dumper{bufio.NewReaderSize(out, 1<<20)}
}

// next returns the block of the next file, without its "end" line.
func (d *dumper) next() []byte {
	var block bytes.Buffer
	for {
		line, err := d.out.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			block.Write(line)
			continue
		}
		if err == io.EOF {
			log.Fatalf("otel_dump ended early, after %q", block.String())
		}
		if err != nil {
			log.Fatal(err)
		}
		if string(line) == "end\n" {
			return block.Bytes()
		}
		block.Write(line)
	}
}

// A summary counts the files by result.
type summary struct {
	files, rejected, bodies, deep, different int
	bytes                                    int64
}

func (s summary) String() string {
	return fmt.Sprintf("%d files, %.1f MB: %d rejected by both, %d rejected by go/parser for a body, %d by otel for their depth, %d different",
		s.files, float64(s.bytes)/1e6, s.rejected, s.bodies, s.deep, s.different)
}

// add compares the blocks of a file.
func (s *summary) add(path string, want result, got []byte, limit int) {
	s.files++
	s.bytes += want.size
	if want.bodyOnly {
		s.bodies++
	}
	rejected := bytes.HasPrefix(got, []byte("error "))
	if want.err != nil && rejected {
		s.rejected++
		return
	}
	if want.err == nil && bytes.Equal(want.dump, got) {
		return
	}
	// Only otel limits the nesting: kMaxNesting of parser_impl.h.
	if rejected && bytes.Contains(got, []byte(": declaration nested more than ")) {
		s.deep++
		return
	}
	s.different++
	if s.different <= limit {
		s.explain(path, want, got, rejected)
	}
}

func (s *summary) explain(path string, want result, got []byte, rejected bool) {
	switch {
	case want.err != nil:
		fmt.Printf("%s: go/parser rejects it, otel does not: %v\n", path, want.err)
	case rejected:
		fmt.Printf("%s: otel rejects it, go/parser does not: %s", path, got)
	default:
		fmt.Printf("%s: %s\n", path, firstDifference(want.dump, got))
	}
}

func firstDifference(want, got []byte) string {
	w, g := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range w {
		if i >= len(g) || w[i] != g[i] {
			other := "nothing"
			if i < len(g) {
				other = fmt.Sprintf("%q", g[i])
			}
			return fmt.Sprintf("line %d: want %q, got %s", i+1, w[i], other)
		}
	}
	return fmt.Sprintf("unexpected %q", g[len(w)])
}
