package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
)

// profile writes CPU and allocation profiles into the directory that PROFILES
// names, which show where a difference comes from. Measurements made meanwhile
// are invalid, because every allocation is recorded.
func profile(name string) (stop func()) {
	directory := os.Getenv("PROFILES")
	if directory == "" {
		return func() {}
	}
	if os.Getenv("PROFILE_ALLOCATIONS") != "" {
		runtime.MemProfileRate = 1
		return func() { writeAllocations(directory + "/" + name + ".allocs") }
	}
	file, err := os.Create(directory + "/" + name + ".cpu")
	if err == nil {
		err = pprof.StartCPUProfile(file)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "service:", err)
	}
	return pprof.StopCPUProfile
}

func writeAllocations(path string) {
	file, err := os.Create(path)
	if err == nil {
		err = pprof.Lookup("allocs").WriteTo(file, 0)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "service:", err)
	}
}
