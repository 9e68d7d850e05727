package main

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// newLib writes a version of module example.com/lib.
func (w *world) newLib(directory, version string) {
	w.create(directory+"/go.mod", "module example.com/lib\n\ngo 1.23\n")
	w.create(directory+"/run.go", runFile("lib"))
	text := "package lib\n" + functionText("example.com/lib", "Do1", "function", "1"+strings.ReplaceAll(version[1:], ".", ""))
	if version == "v1.1.0" {
		text += functionText("example.com/lib", "Do2", "generic", "1110")
	}
	w.create(directory+"/f0.go", text)
}

// createProxy provides both versions through the GOPROXY protocol, and writes
// their go.sum lines.
func (w *world) createProxy() {
	sums := ""
	for _, version := range []string{"v1.0.0", "v1.1.0"} {
		w.newLib("versions/"+version, version)
		base := "proxy/example.com/lib/@v/" + version
		w.create(base+".mod", w.read("versions/"+version+"/go.mod"))
		w.create(base+".info", fmt.Sprintf("{\"Version\":%q}", version))
		w.zip("versions/"+version, base+".zip", "example.com/lib@"+version+"/")
		sums += w.sums(version)
	}
	w.create("proxy/example.com/lib/@v/list", "v1.0.0\nv1.1.0\n")
	w.create("go.sum", sums)
}

func (w *world) zip(directory, file, prefix string) {
	out, err := os.Create(w.path(file))
	check(err)
	defer out.Close()
	archive := zip.NewWriter(out)
	names, err := filepath.Glob(w.path(directory + "/*"))
	check(err)
	for _, name := range names {
		text, err := os.ReadFile(name)
		check(err)
		member, err := archive.Create(prefix + filepath.Base(name))
		check(err)
		_, err = member.Write(text)
		check(err)
	}
	check(archive.Close())
}

func (w *world) sums(version string) string {
	w.create("app/go.mod", "module example.com/app\n\ngo 1.23\n")
	text := w.run("go", "mod", "download", "-json", "example.com/lib@"+version)
	var answer struct{ Sum, GoModSum string }
	check(json.Unmarshal([]byte(text), &answer))
	return fmt.Sprintf("example.com/lib %s %s\nexample.com/lib %[1]s/go.mod %[3]s\n", version, answer.Sum, answer.GoModSum)
}
