package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// rule is a rule with hooks. Each rule of a world has hooks of its own. They
// print the number of the rule and the version of the hooks.
type rule struct {
	number int
	// importPath, function and receiver are the fields of the rule file. The
	// patterns have the same meaning in Go's regexp.
	importPath, function, receiver string
	enter, exit, raw               bool
	// hooks is a key of hookDirectories.
	hooks string
}

var importPaths = []string{"main", "example.com/app/**", "example.com/app/**", "example.com/app/work",
	"example.com/dep/**", "example.com/lib", "example.com/**", "path"}

var functionPatterns = []string{"Do.*", "Do.*", "Do.*[02468]", "(Do|Ma).*", "[^R].*[13579]", "Ma.*|None"}

func (w *world) newRule(number int) rule {
	r := rule{number: number, importPath: pick(w, importPaths), function: pick(w, functionPatterns),
		enter: !w.chance(4), exit: !w.chance(3), raw: w.chance(6), hooks: pick(w, []string{"hooks", "../hooks2"})}
	r.enter = r.enter || !r.exit
	if r.importPath == "path" {
		r.function, r.raw = "Base", false
	} else if w.chance(4) {
		r.receiver = pick(w, []string{".*", "\\*.*"})
	}
	return r
}

func (r rule) json() string {
	fields := fmt.Sprintf("\"ImportPath\": %q, \"Function\": %q", r.importPath, r.function)
	if r.receiver != "" {
		fields += fmt.Sprintf(", \"ReceiverType\": %q", r.receiver)
	}
	if r.raw {
		return "{" + fields + fmt.Sprintf(", \"UseRaw\": true, \"OnEnter\": \"println(\\\"raw\\\", %d)\"}", r.number)
	}
	if r.enter {
		fields += fmt.Sprintf(", \"OnEnter\": \"enter%d\"", r.number)
	}
	if r.exit {
		fields += fmt.Sprintf(", \"OnExit\": \"exit%d\"", r.number)
	}
	return "{" + fields + fmt.Sprintf(", \"Path\": %q}", r.hooks)
}

// target is a function that ran, as described by the line it prints.
type target struct {
	importPath, name, kind string
	main                   bool
}

func (t target) symbol() string {
	if t.main {
		return "main " + t.name
	}
	return t.importPath + " " + t.name
}

// applies reports whether a rule applies to a function.
func (r rule) applies(t target) bool {
	// Rules do not apply to declarations in test files.
	if t.kind == "test" {
		return false
	}
	method := t.kind == "method" || t.kind == "pointer"
	if method != (r.receiver != "") || !matchesWhole(r.function, t.name) ||
		(r.receiver == "\\*.*" && t.kind == "method") {
		return false
	}
	pattern := strings.ReplaceAll(regexp.QuoteMeta(r.importPath), `/\*\*`, `(/.*)?`)
	return matchesWhole(pattern, t.importPath) || (r.importPath == "main" && t.main)
}

func matchesWhole(pattern, text string) bool {
	return regexp.MustCompile("^(?:" + pattern + ")$").MatchString(text)
}

// writeRules writes the rule file: rules with hooks, and rules that add fields
// and a file to app/work.
func (w *world) writeRules() string {
	texts := []string{}
	for _, r := range w.rules {
		texts = append(texts, r.json())
	}
	for i := range w.structs {
		texts = append(texts, fmt.Sprintf(`{"ImportPath": "example.com/app/work", "StructType": "Data", `+
			`"FieldName": "more%d", "FieldType": "int64"}`, i))
	}
	if w.added != "none" {
		texts = append(texts, `{"ImportPath": "example.com/app/work", "Path": "./extra", `+
			map[string]string{"added": `"FileName": "more.go"}`, "replaced": `"FileName": "data.go", "Replace": true}`}[w.added])
	}
	return w.write("app/otel.rules.json", "[\n  "+strings.Join(texts, ",\n  ")+"\n]\n")
}

func (w *world) editRules() string {
	i := w.random.Intn(maxRules)
	switch {
	case i >= len(w.rules):
		w.rules = append(w.rules, w.newRule(len(w.rules)+1))
	case len(w.rules) > 1 && w.chance(4):
		w.rules = w.rules[:len(w.rules)-1]
	default:
		w.rules[i] = w.newRule(i + 1)
	}
	return "rules: change a rule, " + w.writeRules()
}

func (w *world) editStructRules() string {
	w.structs = w.random.Intn(2)
	return fmt.Sprintf("rules: add %d fields, %s", w.structs, w.writeRules())
}

func (w *world) editFileRule() string {
	w.added = pick(w, []string{"none", "added", "replaced"})
	return "rules: the file rule is " + w.added + ", " + w.writeRules()
}

func (w *world) editAddedFile() string {
	name := pick(w, []string{"data", "more"})
	return "rules: edit an added file, " + w.write("app/extra/"+name+".go", addedFile(name, w.number()))
}

// breakRules adds a rule that names a function that no package has.
func (w *world) breakRules() string {
	text := w.read("app/otel.rules.json")
	w.repairs = append(w.repairs, func() { w.writeRules(); w.brokenRules = false })
	w.brokenRules = true
	w.create("app/otel.rules.json", strings.Replace(text, "[\n", "[\n  {\"ImportPath\": \"example.com/app/work\", "+
		"\"Function\": \"Nowhere\", \"OnEnter\": \"enter1\", \"Path\": \"hooks\"},\n", 1))
	return "rules: add an error"
}

// moveRules moves the rule file away and creates it again with the same text.
func (w *world) moveRules() string {
	check(os.Rename(w.path("app/otel.rules.json"), w.path("aside")))
	return "rules: move the file away and back, " + w.write("app/otel.rules.json", w.read("aside"))
}
