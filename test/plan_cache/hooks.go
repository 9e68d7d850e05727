package main

import (
	"fmt"
	"os"
	"strings"
)

// hookDirectories maps the directory of hooks as named in rules to its path in
// the world.
var hookDirectories = map[string]string{"hooks": "app/hooks", "../hooks2": "hooks2"}

// createHooks writes two modules with hooks for each possible rule, and the
// first rules.
func (w *world) createHooks() {
	for number, name := range []string{"hooks", "hooks2"} {
		directory := []string{"app/hooks", "hooks2"}[number]
		w.create(directory+"/go.mod", "module example.com/"+name+"\n\ngo 1.23\n")
		w.create(directory+"/help/help.go", "package help\n\nconst Version = "+w.number()+"\n")
		text := fmt.Sprintf("package hooks\n\nimport (\n\t\"example.com/%s/help\"\n\t\"otel.example/pkg/api\"\n)\n\n"+
			"var kept api.CallContext\n\nconst version = %s\n", name, w.number())
		for i := range maxRules {
			text += hookText("enter", i+1) + hookText("exit", i+1)
		}
		w.create(directory+"/hooks.go", text)
	}
	w.structs, w.added = 0, "none"
	w.create("app/extra/data.go", addedFile("data", w.number()))
	w.create("app/extra/more.go", addedFile("more", w.number()))
	w.create("app/work/data.go", "package work\n\nfunc init() { println(\"own\", "+w.number()+") }\n")
	w.rules = []rule{{number: 1, importPath: "example.com/app/**", function: "Do.*", enter: true, exit: true, hooks: "hooks"}}
	w.writeRules()
}

const maxRules = 4

func hookText(when string, number int) string {
	return fmt.Sprintf("\nfunc %s%d(ctx api.CallContext) { println(%[1]q, %[2]d, "+
		"ctx.GetPackageName(), ctx.GetFuncName(), version, help.Version) }\n", when, number)
}

// addedFile returns the text of a file that file rules add. No package imports
// the package in which it lies.
func addedFile(name, number string) string {
	return fmt.Sprintf("package extra\n\nfunc init() { println(\"added %s\", %s) }\n", name, number)
}

// hookVersions returns the two numbers that hooks of a module print last.
func (w *world) hookVersions(hooks string) string {
	directory := hookDirectories[hooks]
	return numberAfter(w.readOverlaid(directory+"/hooks.go"), "const version = ") + " " +
		numberAfter(w.readOverlaid(directory+"/help/help.go"), "const Version = ")
}

func numberAfter(text, before string) string {
	_, rest, _ := strings.Cut(text, before)
	return rest[:4]
}

func (w *world) editHook() string {
	file := pick(w, []string{"app/hooks/hooks.go", "hooks2/hooks.go"})
	text := w.read(file)
	return "hook: change its number, " + w.write(file, strings.Replace(text, "const version = "+numberAfter(text, "const version = "),
		"const version = "+w.number(), 1))
}

func (w *world) editHookHelp() string {
	file := pick(w, []string{"app/hooks/help/help.go", "hooks2/help/help.go"})
	return "hook: edit what it imports, " + w.write(file, "package help\n\nconst Version = "+w.number()+"\n")
}

// letContextEscape changes only a function body, but also where contexts must
// be allocated.
func (w *world) letContextEscape() string {
	file := pick(w, []string{"app/hooks/hooks.go", "hooks2/hooks.go"})
	number, text := 1+w.random.Intn(maxRules), w.read(file)
	before := fmt.Sprintf("func enter%d(ctx api.CallContext) { ", number)
	const escape = "if kept != nil && kept.GetFuncName() == \"\" { panic(1) }; kept = ctx; "
	if strings.Contains(text, before+escape) {
		return "hook: stop keeping its context, " + w.write(file, strings.Replace(text, before+escape, before, 1))
	}
	return "hook: keep its context, " + w.write(file, strings.Replace(text, before, before+escape, 1))
}

// moveHook moves a hook to another file, or back.
func (w *world) moveHook() string {
	file, other := "hooks2/hooks.go", "hooks2/more.go"
	hook := hookText("exit", 1+w.random.Intn(maxRules))
	// A copy in the overlay would still have the hook, or still lack it.
	if _, overlaid := w.overlaid[file]; overlaid {
		return w.editHook()
	}
	if w.exists(other) {
		text := w.read(file) + strings.TrimPrefix(w.read(other), moreHooks)
		check(os.Remove(w.path(other)))
		return "hook: move back to its file, " + w.write(file, text)
	}
	if !w.replace(file, hook, "") {
		return w.editHook()
	}
	w.write(other, moreHooks+hook)
	return "hook: move to another file"
}

const moreHooks = "package hooks\n\nimport (\n\t\"example.com/hooks2/help\"\n\t\"otel.example/pkg/api\"\n)\n"
