package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// build is one way to compile and run the tests.
type build struct {
	flags []string
	env   []string
	// buildOnly reports that the programs are for another machine, so they are
	// built but not run.
	buildOnly bool
	// profile reports that the build needs a profile for -pgo, which is made
	// once.
	profile bool
	// toolchain is the version of another toolchain than that in PATH, such as
	// "go1.24.9".
	toolchain string
	// coverage reports that the coverage profiles are compared as well.
	coverage bool
}

var builds = map[string]build{
	"plain":    {},
	"race":     {flags: []string{"-race"}, env: []string{"CGO_ENABLED=1"}},
	"asan":     {flags: []string{"-asan"}, env: []string{"CGO_ENABLED=1"}},
	"cover":    {flags: []string{"-cover", "-covermode=atomic"}, coverage: true},
	"checkptr": {flags: []string{"-gcflags=all=-d=checkptr"}},
	"noopt":    {flags: []string{"-gcflags=all=-N -l"}},
	"pgo":      {profile: true},
	"cgo": {flags: []string{"-tags=netcgo,osusercgo"},
		env: []string{"CGO_ENABLED=1"}},
	"nocgo": {env: []string{"CGO_ENABLED=0"}},
	"386":   {env: []string{"GOARCH=386", "CGO_ENABLED=0"}},
	"arm64": {buildOnly: true,
		env: []string{"GOARCH=arm64", "CGO_ENABLED=0"}},
	"go1.23": {toolchain: "go1.23.12"},
	"go1.24": {toolchain: "go1.24.9"},
	"go1.25": {toolchain: "go1.25.4"},
}

func buildNames() string {
	return strings.Join(slices.Sorted(maps.Keys(builds)), ", ")
}

// environment returns the environment of this process with the variables of the
// build, and without settings that would make runs on two machines differ.
func (o options) environment() []string {
	env := append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOENV=off",
		"GOTOOLCHAIN=local",
		"OTELTOOL_CACHE="+filepath.Join(o.work, "otel"), "OTELTOOL_RULES=")
	return append(env, builds[o.build].env...)
}

// goroot returns the GOROOT of the build's toolchain.
func (o options) goroot() string {
	if builds[o.build].toolchain == "" {
		return runtime.GOROOT()
	}
	return filepath.Join(o.work, "toolchains", builds[o.build].toolchain)
}

// useToolchain puts the build's toolchain first in PATH. It copies the toolchain
// from the module cache, where go lets no file be added: the packages of its
// standard library could not be tested there.
func (o options) useToolchain() error {
	version := builds[o.build].toolchain
	if version == "" {
		return nil
	}
	plain := o
	plain.build = "plain"
	name := fmt.Sprintf("golang.org/toolchain@v0.0.1-%s.%s-%s", version,
		runtime.GOOS, runtime.GOARCH)
	if err := plain.copyModule(name, o.goroot()); err != nil {
		return err
	}
	return errors.Join(os.Unsetenv("GOROOT"), os.Setenv("PATH",
		filepath.Join(o.goroot(), "bin")+string(filepath.ListSeparator)+
			os.Getenv("PATH")))
}

// testFlags returns the flags that the plain and the hooked run share.
func (o options) testFlags() []string {
	flags := []string{"-json", "-p=2", "-vet=off"}
	if !o.long {
		flags = append(flags, "-short")
	}
	if o.buildOnly() {
		flags = append(flags, "-exec=true")
	}
	return append(flags, o.buildFlags()...)
}

// buildFlags returns those test flags that go build has as well.
func (o options) buildFlags() []string {
	flags := slices.Clone(builds[o.build].flags)
	if builds[o.build].profile {
		flags = append(flags, "-pgo="+filepath.Join(o.work, "cpu.pprof"))
	}
	return flags
}

// makeProfile makes the profile for -pgo. It profiles work that many packages
// do.
func (r *runner) makeProfile() error {
	if !builds[r.build].profile || r.list {
		return nil
	}
	file := filepath.Join(r.work, "cpu.pprof")
	if _, err := os.Stat(file); err == nil {
		return nil
	}
	plain := r.options
	plain.build = "plain"
	_, err := output(plain, filepath.Join(r.work, "modules", "std"), "go", "test",
		"-run=^$", "-bench=CodeDecoder|CodeMarshal", "-benchtime=2s",
		"-cpuprofile="+file, "-o="+filepath.Join(r.work, "pgo.test"),
		"encoding/json")
	return err
}
