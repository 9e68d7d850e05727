// Command debuglines prints which source lines the debug information of a
// program gives to its functions, to be compared between two builds of it:
//
//	debuglines PROGRAM PREFIX…
//
// For each function whose name begins with a prefix there is one line, sorted:
// the function, and for each file the lines to which it has machine code.
// Code inlined from other functions counts as code of their lines.
package main

import (
	"debug/dwarf"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// function is a function with machine code in the program.
type function struct {
	name      string
	low, high uint64
}

// place is a line of a file.
type place struct {
	file string
	line int
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: debuglines PROGRAM PREFIX…")
		os.Exit(2)
	}
	lines, err := read(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "debuglines:", err)
		os.Exit(1)
	}
	for _, line := range lines {
		fmt.Println(line)
	}
}

// read returns the sorted output for a program.
func read(path string, prefixes []string) ([]string, error) {
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
	var lines []string
	for reader := data.Reader(); ; {
		unit, err := reader.Next()
		if err != nil || unit == nil {
			slices.Sort(lines)
			return lines, err
		}
		functions, err := functionsOf(reader, names, prefixes)
		if err != nil {
			return nil, err
		}
		for _, f := range functions {
			text, err := describe(data, unit, f)
			if err != nil {
				return nil, err
			}
			lines = append(lines, text)
		}
	}
}

// namesOf returns the names of the program's functions by address. The debug
// information has none where a function is also inlined somewhere.
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

// functionsOf reads the entries of a unit, to its end.
func functionsOf(reader *dwarf.Reader, names map[uint64]string,
	prefixes []string) ([]function, error) {
	var functions []function
	for {
		entry, err := reader.Next()
		if err != nil || entry == nil || entry.Tag == 0 {
			return functions, err
		}
		f := functionOf(entry, names)
		if slices.ContainsFunc(prefixes, func(prefix string) bool {
			return f.high > 0 && strings.HasPrefix(f.name, prefix)
		}) {
			functions = append(functions, f)
		}
		reader.SkipChildren()
	}
}

// functionOf returns the function that an entry stands for; high is 0 if it has
// no code of its own.
func functionOf(entry *dwarf.Entry, names map[uint64]string) function {
	if entry.Tag != dwarf.TagSubprogram {
		return function{}
	}
	low, _ := entry.Val(dwarf.AttrLowpc).(uint64)
	high, _ := entry.Val(dwarf.AttrHighpc).(uint64)
	if size, ok := entry.Val(dwarf.AttrHighpc).(int64); ok {
		high = low + uint64(size)
	}
	return function{names[low], low, high}
}

// describe lists the lines of one function.
func describe(data *dwarf.Data, unit *dwarf.Entry, f function) (string, error) {
	reader, err := data.LineReader(unit)
	if err != nil {
		return "", err
	}
	places := map[place]bool{}
	var entry dwarf.LineEntry
	for {
		if err = reader.Next(&entry); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return "", err
		}
		if entry.Address >= f.low && entry.Address < f.high &&
			!entry.EndSequence && entry.File != nil {
			places[place{entry.File.Name, entry.Line}] = true
		}
	}
	return f.name + " " + render(places), nil
}

// render prints places sorted by file and line: "a.go:1,2 b.go:3".
func render(places map[place]bool) string {
	byFile := map[string][]int{}
	for p := range places {
		byFile[p.file] = append(byFile[p.file], p.line)
	}
	var files []string
	for file, lines := range byFile {
		slices.Sort(lines)
		files = append(files, file+":"+
			strings.Trim(strings.ReplaceAll(fmt.Sprint(lines), " ", ","), "[]"))
	}
	slices.Sort(files)
	return strings.Join(files, " ")
}
