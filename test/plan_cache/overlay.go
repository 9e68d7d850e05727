package main

import (
	"encoding/json"
	"strings"
)

// createOverlay writes the first overlay, which adds a file.
func (w *world) createOverlay() {
	w.overlaid = map[string]string{"app/work/fover.go": "overlay/fover.go"}
	w.create("overlay/fover.go", "package work\n"+w.function("app/work/fover.go", "work"))
	w.writeOverlay()
}

func (w *world) writeOverlay() string {
	replace := map[string]string{}
	for name, actual := range w.overlaid {
		replace[w.path(name)] = ""
		if actual != "" {
			replace[w.path(name)] = w.path(actual)
		}
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	check(err)
	return w.write("overlay/overlay.json", string(text))
}

func (w *world) switchOverlay() string {
	w.set.overlay = !w.set.overlay
	if w.set.overlay {
		return "overlay: use"
	}
	return "overlay: do not use"
}

// editOverlay adds a file to the overlay or removes it: Go files, hooks, and a
// file that the overlay hides.
func (w *world) editOverlay() string {
	w.set.overlay = true
	names := []string{"app/hooks/help/help.go", "hooks2/hooks.go", "app/work/f0.go", "app/work/fover2.go", "dep/a/fover.go"}
	if w.options.moduleOverlay {
		names = append(names, "app/go.mod", "app/go.sum", "ws/go.work")
	}
	name := pick(w, names)
	if _, there := w.overlaid[name]; there {
		delete(w.overlaid, name)
		return "overlay: remove " + name + ", " + w.writeOverlay()
	}
	if name == "app/work/f0.go" {
		w.overlaid[name] = ""
		return "overlay: hide " + name + ", " + w.writeOverlay()
	}
	w.overlaid[name] = "overlay/" + strings.ReplaceAll(name, "/", "-")
	if strings.Contains(name, "fover") {
		w.write(w.overlaid[name], "package "+w.packageName(strings.Replace(name, "fover2", "run", 1)[:strings.LastIndex(name, "/")]+"/run.go")+
			"\n"+w.function(name, ""))
	} else {
		w.write(w.overlaid[name], w.read(name))
		w.editOverlaidFile(name)
	}
	return "overlay: add " + name + ", " + w.writeOverlay()
}

// editOverlaid edits a file of the overlay.
func (w *world) editOverlaid() string {
	w.set.overlay = true
	names := []string{}
	for name, actual := range w.overlaid {
		if actual != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return w.editOverlay()
	}
	return "overlay: edit " + w.editOverlaidFile(pick(w, sorted(names)))
}

func (w *world) editOverlaidFile(name string) string {
	file := w.overlaid[name]
	text := w.read(file)
	switch {
	case strings.HasSuffix(name, "help.go"):
		return w.write(file, "package help\n\nconst Version = "+w.number()+"\n")
	case strings.HasSuffix(name, "hooks.go"):
		return w.write(file, strings.Replace(text, numberAfter(text, "const version = "), w.number(), 1))
	case strings.HasSuffix(name, "go.mod"):
		return w.write(file, w.otherVersion(text))
	case strings.HasSuffix(name, "go.sum"):
		return w.write(file, w.read("go.sum"))
	case strings.HasSuffix(name, "go.work"):
		return w.write(file, text+"// "+w.number()+"\n")
	}
	if w.chance(2) {
		return w.write(file, w.withNewBody(text))
	}
	return w.write(file, text+w.function(name, w.packageName(file)))
}
