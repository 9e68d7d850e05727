// Pack turns the Go modules under pkg/ into what the tool embeds, so that the
// tool is a single file. It writes to an output directory:
//
//	proxy/…        a module proxy on disk (GOPROXY=file://…/proxy)
//	rules/<set>.json  the built-in rules, one file for each rules/<set>
//	go.sum         the checksums of our modules and of all their dependencies
//	manifest.json  the content of the output, see Manifest
//	embed.bin      all of these in one file, see embed.go
//
// In the repository the modules require one another at v0.0.0 and find one
// another by replace directives. A program that uses them has real versions
// instead: v0.1.0-h<hash of the content and of the versions of its
// dependencies>. The go command therefore caches them by content, and two
// versions of the tool do not share modules that differ.
//
// The output depends on the input only: the same files give the same bytes.
//
//	go run . -pkg ../../pkg -out DIRECTORY
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	pkg := flag.String("pkg", "", "directory of the modules")
	out := flag.String("out", "", "directory to write to; created if missing")
	flag.Parse()
	if *pkg == "" || *out == "" || flag.NArg() != 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*pkg, *out); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

// run packs the modules under pkg into the directory out.
func run(pkg, out string) error {
	modules, err := readModules(pkg)
	if err != nil {
		return err
	}
	ordered, err := dependenciesFirst(modules)
	if err != nil {
		return err
	}
	output := files{}
	manifest, err := packModules(ordered, output)
	if err != nil {
		return err
	}
	manifest.Rules = packRules(ordered, output)
	if err := output.addJSON("manifest.json", manifest); err != nil {
		return err
	}
	if err := addGoSum(ordered, manifest, output); err != nil {
		return err
	}
	output["embed.bin"] = embed(output)
	return output.write(out)
}
