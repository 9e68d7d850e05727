package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// build is one of the ways in which the tests are compiled and run.
type build struct {
	flags []string
	env   []string
	// buildOnly: the programs are for another machine, so they are only built.
	buildOnly bool
	// profile: -pgo needs one, which is made once.
	profile bool
	// fetched: the toolchain lies in the module cache, where go lets no file be
	// added, so the packages of its standard library cannot be tested.
	fetched bool
	// coverage: the profiles are compared as well.
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
	"go1.23": {env: []string{"GOTOOLCHAIN=go1.23.12"}, fetched: true},
	"go1.24": {env: []string{"GOTOOLCHAIN=go1.24.9"}, fetched: true},
	"go1.25": {env: []string{"GOTOOLCHAIN=go1.25.4"}, fetched: true},
}

func buildNames() string {
	return strings.Join(slices.Sorted(maps.Keys(builds)), ", ")
}

// environment is the process's own, without settings that would make two
// machines' runs differ, and with what the build wants.
func (o options) environment() []string {
	env := append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOENV=off",
		"GOTOOLCHAIN=local",
		"OTELTOOL_CACHE="+filepath.Join(o.work, "otel"), "OTELTOOL_RULES=")
	return append(env, builds[o.build].env...)
}

// testFlags are those that the plain run and the hooked run share.
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

// buildFlags are those that go build has as well.
func (o options) buildFlags() []string {
	flags := slices.Clone(builds[o.build].flags)
	if builds[o.build].profile {
		flags = append(flags, "-pgo="+filepath.Join(o.work, "cpu.pprof"))
	}
	return flags
}

// makeProfile makes the profile for -pgo, of work that many packages have.
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
