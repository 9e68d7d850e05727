package main

import (
	"os"
	"reflect"
	"runtime"
	"strings"
)

// weightedEdit is a kind of edit and its weight in the random choice.
type weightedEdit struct {
	weight int
	edit   func(*world) string
}

var weightedEdits = []weightedEdit{
	{12, (*world).editBody}, {4, (*world).addFunction}, {4, (*world).renameFunction}, {3, (*world).addFile},
	{3, (*world).removeFile}, {3, (*world).constrainFile}, {3, (*world).renameFile}, {2, (*world).swapFiles},
	{2, (*world).addTest}, {2, (*world).touch}, {2, (*world).breakFile},
	{3, (*world).addPackage}, {1, (*world).removePackage}, {3, (*world).addImport}, {2, (*world).removeImport},
	{4, (*world).editHook}, {2, (*world).editHookHelp}, {3, (*world).letContextEscape}, {2, (*world).moveHook},
	{5, (*world).editRules}, {1, (*world).editStructRules}, {2, (*world).editFileRule}, {3, (*world).editAddedFile},
	{1, (*world).breakRules}, {1, (*world).moveRules},
	{2, (*world).editGoMod}, {3, (*world).changeVersion}, {1, (*world).changeLanguage}, {1, (*world).breakSum},
	{1, (*world).replaceElsewhere}, {2, (*world).vendor}, {4, (*world).patchVendored},
	{2, (*world).useWorkspace}, {3, (*world).editWorkspace}, {2, (*world).editReplacing},
	{3, (*world).moveLinked}, {2, (*world).switchOverlay}, {3, (*world).editOverlay}, {4, (*world).editOverlaid},
	{1, (*world).changeVersionFile}, {1, (*world).changeWrapper}, {1, (*world).putGoFirst}, {1, (*world).switchCompiler},
	{2, (*world).changeGoEnv}, {2, (*world).changeFlags}, {2, (*world).changeEnvironment}, {3, (*world).changeDirectory},
	{3, (*world).changePatterns}, {4, (*world).changeVerb},
	{3, (*world).buildPlainly}, {2, (*world).useOtherRules}, {1, (*world).useNoRules}, {1, (*world).kill},
	{1, (*world).buildTwice}, {2, (*world).editMeanwhile}, {1, (*world).damageCache}, {2, (*world).exchangeCheckout}, {1, (*world).removePrograms}, {5, (*world).nothing},
}

// edit makes a random edit, and sometimes several before the next build. It
// returns the kind of the last edit and a description of all.
func (w *world) edit() (kind, what string) {
	if w.failures > 0 && !w.chance(3) {
		return "repair", w.repair()
	}
	all := []string{}
	for more := true; more; more = w.chance(6) {
		chosen := w.choose()
		kind = nameOf(chosen)
		all = append(all, chosen(w))
	}
	if len(all) > 1 {
		kind = "several"
	}
	return kind, strings.Join(all, " + ")
}

// theme is the subject of several consecutive edits. begin makes the subject
// matter for builds, edits then change it several times, and the edits in
// between do not undo begin.
type theme struct {
	begin func(*world)
	edits []func(*world) string
}

type edits = []func(*world) string

var themes = []theme{
	{func(*world) {}, nil},
	{func(w *world) { w.set.overlay = true; w.set.directory, w.set.pwd = "app", "app" },
		edits{(*world).editOverlaid, (*world).editOverlaid, (*world).editOverlay}},
	{func(w *world) { w.set.gowork = w.path("ws/go.work") },
		edits{(*world).editWorkspace, (*world).editWorkspace, (*world).editReplacing}},
	{func(w *world) { w.set.gowork = "off"; w.vendor() }, edits{(*world).patchVendored}},
	{func(w *world) { w.set.directory, w.set.pwd = "link", "link" },
		edits{(*world).moveLinked, (*world).exchangeCheckout, (*world).replaceElsewhere, (*world).changeDirectory, (*world).editBody, (*world).addFunction}},
	{func(w *world) {
		w.rules = append(w.rules[:1], rule{number: 2, importPath: "path", function: "Base", enter: true, hooks: "hooks"})
		w.writeRules()
	},
		edits{(*world).changeVersionFile, (*world).changeWrapper, (*world).putGoFirst, (*world).switchCompiler, (*world).changeGoEnv}},
	{func(w *world) { w.added = "replaced"; w.writeRules() },
		edits{(*world).editAddedFile, (*world).editFileRule, (*world).editStructRules}},
	{func(*world) {}, edits{(*world).editHook, (*world).editHookHelp, (*world).letContextEscape, (*world).moveHook}},
	{func(w *world) {
		w.set.verb, w.set.patterns = "build", []string{"./...", "example.com/dep/..."}
		w.set.gowork = "off"
	},
		edits{(*world).addPackage, (*world).removePackage, (*world).addImport, (*world).removeImport}},
	{func(w *world) { w.set.verb, w.set.patterns = "testc", []string{"./..."} },
		edits{(*world).addTest, (*world).addFile, (*world).editBody, (*world).renameFunction}},
	{func(*world) {}, edits{(*world).buildPlainly, (*world).useOtherRules, (*world).useNoRules, (*world).kill, (*world).buildTwice,
		(*world).editMeanwhile, (*world).damageCache, (*world).removePrograms, (*world).changeVerb}},
}

func (w *world) choose() func(*world) string {
	if w.editsLeft--; w.editsLeft < 0 {
		w.theme, w.editsLeft = pick(w, themes), 5+w.random.Intn(15)
		w.theme.begin(w)
	}
	if w.options.slow && w.chance(60) {
		return (*world).useSlowFlags
	}
	if len(w.theme.edits) > 0 && w.chance(2) {
		return pick(w, w.theme.edits)
	}
	total := 0
	for _, c := range weightedEdits {
		total += c.weight
	}
	at := w.random.Intn(total)
	for _, c := range weightedEdits {
		if at -= c.weight; at < 0 {
			return c.edit
		}
	}
	panic("no edit")
}

// nameOf returns the name of a method of world.
func nameOf(edit func(*world) string) string {
	name := runtime.FuncForPC(reflect.ValueOf(edit).Pointer()).Name()
	return name[strings.LastIndex(name, ".")+1:]
}

// repair undoes what made builds fail. If builds still fail, it creates
// everything again.
func (w *world) repair() string {
	if w.failures > 2 {
		w.createAll()
		return "create everything again"
	}
	if len(w.repairs) == 0 && w.exists("app/vendor") {
		return "repair: remove the vendor directory" + w.removeDirectory("app/vendor")
	}
	for i := len(w.repairs) - 1; i >= 0; i-- {
		w.repairs[i]()
	}
	w.repairs = nil
	return "repair: undo errors"
}

func (w *world) removeDirectory(directory string) string {
	check(os.RemoveAll(w.path(directory)))
	return ""
}

func (w *world) afterBuild(failed bool) {
	if failed {
		w.failures++
	} else {
		w.failures = 0
		w.repairs = nil
	}
}

// plain builds with plain go into an empty directory.
func (w *world) plain() outcome {
	check(os.RemoveAll(w.path("plain")))
	result := w.build("plain", append([]string{"go"}, w.words("plain")...))
	w.collect("plain", w.built("plain"), &result)
	return result
}

func (w *world) clearGoCalls() { w.create("go-calls", "") }
