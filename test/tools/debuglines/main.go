// Command debuglines compares the source lines in the debug information of two
// builds of a program:
//
//	debuglines PLAIN INSTRUMENTED PREFIX…
//
// Each function of the plain build whose name begins with a prefix must have
// the same lines of the same files in the other build. Other lines are allowed
// only before the first line of its body, because an injected call gives code
// to the lines of the signature. Functions that only the other build has are
// differences, except wrappers of deferred calls and functions named Otel… or
// otel…. The differences are printed; the exit code is 1 if there are any. Both
// programs should be built with -N -l, because hooks keep functions from being
// inlined, and results in memory.
package main

import (
	"debug/dwarf"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
)

// function is a function with machine code in the program.
type function struct {
	low, high uint64
	// line is the line of the declaration.
	line   int
	places map[place]bool
}

// place is a line of a file.
type place struct {
	file string
	line int
}

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: debuglines PLAIN INSTRUMENTED PREFIX…")
		os.Exit(2)
	}
	plain, err := read(os.Args[1], os.Args[3:])
	other, otherErr := read(os.Args[2], os.Args[3:])
	if err := errors.Join(err, otherErr); err != nil {
		fmt.Fprintln(os.Stderr, "debuglines:", err)
		os.Exit(2)
	}
	differences := compare(plain, other)
	for _, difference := range differences {
		fmt.Println(difference)
	}
	fmt.Println(len(plain), "functions,", len(differences), "differences")
	if len(differences) > 0 {
		os.Exit(1)
	}
}

// isGenerated reports whether a function belongs to the instrumentation: a
// function of its own, or the wrapper of a deferred call, whose number changes.
func isGenerated(name string) bool {
	return ours.MatchString(name) || strings.Contains(name, ".deferwrap")
}

var ours = regexp.MustCompile(`\b[Oo]tel[A-Z]`)

// compare returns the sorted differences.
func compare(plain, other map[string]function) []string {
	var differences []string
	for name, f := range plain {
		g, found := other[name]
		if found {
			differences = append(differences, compareLines(name, f, g)...)
		} else if !isGenerated(name) {
			differences = append(differences, name+": is missing")
		}
	}
	for name := range other {
		if _, found := plain[name]; !found && !isGenerated(name) {
			differences = append(differences, name+": is new")
		}
	}
	slices.Sort(differences)
	return differences
}

func compareLines(name string, f, g function) []string {
	var differences []string
	for p := range f.places {
		if !g.places[p] && !isGenerated(name) {
			differences = append(differences,
				fmt.Sprintf("%s: lacks %s:%d", name, p.file, p.line))
		}
	}
	for p := range g.places {
		if !f.places[p] && !isGenerated(name) && !inSignature(f, p) {
			differences = append(differences,
				fmt.Sprintf("%s: also has %s:%d", name, p.file, p.line))
		}
	}
	return differences
}

// inSignature reports whether a line is between the function's first line and
// the first line of its body that has code.
func inSignature(f function, p place) bool {
	body := f.line
	for q := range f.places {
		if q.file == p.file && q.line > f.line && (body == f.line || q.line < body) {
			body = q.line
		}
	}
	return p.line >= f.line && p.line <= body
}

// read returns the functions of a program by name.
func read(path string, prefixes []string) (map[string]function, error) {
	program, err := elf.Open(path)
	if err != nil {
		return nil, err
	}
	defer program.Close()
	data, err := program.DWARF()
	if err != nil {
		return nil, err
	}
	names, err := namesOf(program)
	if err != nil {
		return nil, err
	}
	all := map[string]function{}
	for reader := data.Reader(); ; {
		unit, err := reader.Next()
		if err != nil || unit == nil {
			return all, err
		}
		functions, err := functionsOf(reader, names, prefixes)
		if err != nil {
			return nil, err
		}
		for name, f := range functions {
			if f.places, err = placesOf(data, unit, f); err != nil {
				return nil, err
			}
			all[name] = f
		}
	}
}

// namesOf returns the names of the program's functions by address. The debug
// information has no name for a function that is also inlined somewhere.
func namesOf(program *elf.File) (map[uint64]string, error) {
	symbols, err := program.Symbols()
	names := map[uint64]string{}
	for _, symbol := range symbols {
		if elf.ST_TYPE(symbol.Info) == elf.STT_FUNC {
			names[symbol.Value] = symbol.Name
		}
	}
	return names, err
}

// functionsOf reads the entries of a unit.
func functionsOf(reader *dwarf.Reader, names map[uint64]string,
	prefixes []string) (map[string]function, error) {
	functions := map[string]function{}
	for {
		entry, err := reader.Next()
		if err != nil || entry == nil || entry.Tag == 0 {
			return functions, err
		}
		f := functionOf(entry)
		name := names[f.low]
		if slices.ContainsFunc(prefixes, func(prefix string) bool {
			return f.high > 0 && strings.HasPrefix(name, prefix)
		}) {
			functions[name] = f
		}
		reader.SkipChildren()
	}
}

// functionOf returns the function that an entry describes. high is 0 if it has
// no code of its own.
func functionOf(entry *dwarf.Entry) function {
	if entry.Tag != dwarf.TagSubprogram {
		return function{}
	}
	low, _ := entry.Val(dwarf.AttrLowpc).(uint64)
	high, _ := entry.Val(dwarf.AttrHighpc).(uint64)
	if size, ok := entry.Val(dwarf.AttrHighpc).(int64); ok {
		high = low + uint64(size)
	}
	line, _ := entry.Val(dwarf.AttrDeclLine).(int64)
	return function{low: low, high: high, line: int(line)}
}

// placesOf returns the lines for which a function has machine code.
func placesOf(data *dwarf.Data, unit *dwarf.Entry, f function) (map[place]bool, error) {
	reader, err := data.LineReader(unit)
	if err != nil {
		return nil, err
	}
	places := map[place]bool{}
	var entry dwarf.LineEntry
	for {
		if err = reader.Next(&entry); errors.Is(err, io.EOF) {
			return places, nil
		} else if err != nil {
			return nil, err
		}
		if entry.Address >= f.low && entry.Address < f.high &&
			!entry.EndSequence && entry.File != nil {
			places[place{entry.File.Name, entry.Line}] = true
		}
	}
}
