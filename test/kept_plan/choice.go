package main

import (
	"os"
	"reflect"
	"runtime"
	"strings"
)

// choice is a kind of edit and how often it is made.
type choice struct {
	weight int
	edit   func(*world) string
}

var choices = []choice{
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
	{1, (*world).changeVersionFile}, {1, (*world).putGoFirst}, {1, (*world).switchCompiler},
	{2, (*world).changeGoEnv}, {2, (*world).changeFlags}, {2, (*world).changeEnvironment}, {3, (*world).changeDirectory},
	{3, (*world).changePatterns}, {4, (*world).changeVerb},
	{3, (*world).buildPlainly}, {2, (*world).useOtherRules}, {1, (*world).useNoRules}, {1, (*world).kill},
	{1, (*world).buildTwice}, {1, (*world).removePrograms}, {5, (*world).nothing},
}

// edit makes an edit, chosen at random, and now and then more than one before
// the next build; it says of which kind the last is, and all that was done.
func (w *world) edit() (kind, what string) {
	if w.failures > 0 && !w.chance(3) {
		return "mend", w.mend()
	}
	all := []string{}
	for more := true; more; more = w.chance(6) {
		chosen := w.choose()
		kind = nameOf(chosen)
		all = append(all, chosen(w))
	}
	return kind, strings.Join(all, " + ")
}

func (w *world) choose() func(*world) string {
	if w.options.slow && w.chance(60) {
		return (*world).useSlowFlags
	}
	total := 0
	for _, c := range choices {
		total += c.weight
	}
	at := w.random.Intn(total)
	for _, c := range choices {
		if at -= c.weight; at < 0 {
			return c.edit
		}
	}
	panic("no edit")
}

// nameOf is the name of a method of world.
func nameOf(edit func(*world) string) string {
	name := runtime.FuncForPC(reflect.ValueOf(edit).Pointer()).Name()
	return name[strings.LastIndex(name, ".")+1:]
}

// mend undoes what made builds fail; if they still do, all is made anew.
func (w *world) mend() string {
	if w.failures > 2 {
		w.createAll()
		return "all is made anew"
	}
	for i := len(w.mends) - 1; i >= 0; i-- {
		w.mends[i]()
	}
	w.mends = nil
	return "mistakes are mended"
}

func (w *world) afterBuild(failed bool) {
	if failed {
		w.failures++
	} else {
		w.failures = 0
		w.mends = nil
	}
}

// plain builds by plain go, into a directory that is empty.
func (w *world) plain() outcome {
	check(os.RemoveAll(w.path("plain")))
	result := w.build("plain", append([]string{"go"}, w.words("plain")...))
	w.collect("plain", w.built("plain"), &result)
	return result
}

func (w *world) forgetAsked() { w.create("asked", "") }

// applyingBroken says whether a build failed for the mistake in the rules.
func (w *world) applyingBroken(ours outcome) bool {
	return ours.code != 0 && strings.Contains(ours.said, "Nowhere")
}
