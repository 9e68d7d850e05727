// Oracle compares what otel's lexer and parser make of Go files with what
// go/scanner and go/parser make of them: every token, and every declaration
// with its offsets. test/oracle/run starts it.
//
//	oracle [-limit n] [-sample directory -time t] path/to/otel_dump directory-or-file...
//
// Files of the sample come last, in an order that the seed decides, for as long
// as there is time.
//
// Files that go/parser refuses count too. There, function bodies are blanked
// and the rest decides: if go/parser accepts it now, the mistake was in a body,
// and ours must accept the file; else ours must refuse it.
//
// Mapped positions are compared where go/token agrees with cmd/compile. It does
// but for a /*line*/ comment that contains newlines, where cmd/compile counts
// lines from the comment's first one; parser_test.cc has that case.
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
	sample := flag.String("sample", "", "a directory of which not all has to be compared")
	seed := flag.String("seed", "", "decides which files of the sample come first")
	period := flag.Duration("time", time.Minute, "begin no file of the sample after this time")
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
	ours := start(flag.Arg(0), files)
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

// goFiles lists the regular .go files beneath the roots.
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

// shuffled puts files into the order of a seed.
func shuffled(files []string, seed string) []string {
	hash := fnv.New64a()
	hash.Write([]byte(seed))
	rand.New(rand.NewPCG(hash.Sum64(), 0)).Shuffle(len(files), func(i, j int) {
		files[i], files[j] = files[j], files[i]
	})
	return files
}

// A dumper is otel_dump at work on the files.
type dumper struct {
	out *bufio.Reader
}

func start(program string, files []string) *dumper {
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

// A summary counts the files by what became of them.
type summary struct {
	files, refused, bodies, deep, different int
	bytes                                   int64
}

func (s summary) String() string {
	return fmt.Sprintf("%d files, %.1f MB: %d refused by both, %d refused by go/parser for a body, %d by us for their depth, %d different",
		s.files, float64(s.bytes)/1e6, s.refused, s.bodies, s.deep, s.different)
}

// add compares one file's blocks.
func (s *summary) add(path string, want result, got []byte, limit int) {
	s.files++
	s.bytes += want.size
	if want.bodyOnly {
		s.bodies++
	}
	refused := bytes.HasPrefix(got, []byte("error "))
	if want.err != nil && refused {
		s.refused++
		return
	}
	if want.err == nil && bytes.Equal(want.dump, got) {
		return
	}
	// The one verdict that is ours alone: kMaxNesting of parser_impl.h.
	if refused && bytes.Contains(got, []byte(": declaration nested more than ")) {
		s.deep++
		return
	}
	s.different++
	if s.different <= limit {
		s.explain(path, want, got, refused)
	}
}

func (s *summary) explain(path string, want result, got []byte, refused bool) {
	switch {
	case want.err != nil:
		fmt.Printf("%s: go/parser refuses it, we do not: %v\n", path, want.err)
	case refused:
		fmt.Printf("%s: we refuse it, go/parser does not: %s", path, got)
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
