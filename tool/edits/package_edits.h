// What the shim does to one package: everything it needs, and nothing that it
// would have to ask go, the rules or another file for. The slow path makes
// these; they cross to the shim in the plan file (edits/plan_file.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "edits/hook_uses.h"

namespace otel {

// One hook function as a target sees it.
struct HookCall {
  // False: there is no hook on this side.
  bool present = false;
  // The linker symbol of the variable that holds the hook, shared by target
  // and hook package: "otel.hook_…".
  std::string symbol;
  // "import/path.function", for messages.
  std::string name;
  // The hook takes the CallContext and nothing else.
  bool context_only = false;
  // Per parameter (enter: receiver first) or result (exit): the hook says any
  // where the target has another type.
  std::vector<bool> takes_any;
  // What the hook does with its CallContext.
  HookUses uses = kAllHookUses;
};

// One rule applied to one function.
struct Injection {
  // Stable from build to build: 16 hex digits from rule and function.
  std::string id;
  // The rule's display name, for messages.
  std::string rule;
  HookCall enter;
  HookCall exit;
  // UseRaw: statements instead of hooks, each on one line.
  bool raw = false;
  std::string raw_enter;
  std::string raw_exit;
};

// All injections of one function, outermost first.
struct FunctionEdits {
  // "" for a function, else "T" or "*T" without type parameters.
  std::string receiver;
  std::string name;
  // Index 0 is the outermost: enters first, exits last.
  std::vector<Injection> injections;
};

// A field to add to a struct.
struct AddedField {
  std::string type;
  std::string field_name;
  std::string field_type;
  std::string rule;
};

// A file to add to the package, or to put in place of the one of its name.
struct AddedFile {
  // Where the file lies; absolute.
  std::string path;
  bool replace = false;
  // Hash of its content, so that a changed file is another cache key.
  uint64_t content_hash = 0;
  std::string rule;
};

// In a hook package: the variable `symbol` is set to `function` when the
// package is initialised.
struct HookBinding {
  std::string symbol;
  std::string function;
  bool on_exit = false;
  // The rule has an enter hook, too: then the exit hook's variable is used
  // without a test of it.
  bool after_enter = false;
  // What the function does with its CallContext; the targets rely on it.
  HookUses uses;
};

// A Go file whose declarations the plan rests on.
struct SourceCheck {
  // Its name in the package's directory: "server.go".
  std::string name;
  // Where it lies, which an overlay decides; absolute.
  std::string path;
  // declarations_hash (syntax/declarations_hash.h).
  uint64_t hash = 0;
};

// A file that only the overlay has.
struct OverlaidFile {
  // Where go says it is, and where it lies; absolute.
  std::string path;
  std::string actual;
};

// Stands for the directory of our cache at the head of a name.
inline constexpr std::string_view kCacheName = "/otel/";

struct PackageEdits {
  std::string import_path;
  // What the linker and stack traces call it: "main" for a program, else the
  // import path.
  std::string symbol_path;
  std::vector<FunctionEdits> functions;
  std::vector<AddedField> structs;
  std::vector<AddedFile> files;
  // The package of a rule's hooks: it binds them, be it none, so that what it
  // exports is the same in a plugin and the program that loads it.
  bool holds_hooks = false;
  std::vector<HookBinding> bindings;
  // In a plugin's main package: the functions that set hook variables, by
  // symbol (rewrite/bindings_file.h).
  std::vector<std::string> binds;
  // Importers. go gives its cover tool the name in the package's directory, and
  // the tool needs the name in the cache.
  std::vector<OverlaidFile> overlaid;
  // Coverage does not count the package (inject/cover_scope.h).
  bool skip_coverage = false;
  // Where generated code says it lies, and its copies are for debuggers:
  //   ""                    with -trimpath: in otel/, and there are no copies
  //   "/otel/copies/…"      /otel stands for our cache, wherever that is
  //   "<cache>/copies/…"    absolute
  std::string generated_directory;
  // The files that the work was planned from; empty if nobody looks at the
  // package's declarations.
  std::vector<SourceCheck> sources;

  // What is compiled has no name in it that depends on the place of the cache
  // or of rules: it may be shared by machines that have these elsewhere.
  bool is_portable() const {
    return generated_directory.empty() ||
           generated_directory.starts_with(kCacheName);
  }

  // Rules look at the package, or its imports decide what a program has, or
  // plain go would count it: so it is compiled under the shim's eyes even if
  // nothing in it changes.
  bool checked() const { return !sources.empty() || skip_coverage; }

  // Nothing for the compiler to see differently.
  bool empty() const {
    return functions.empty() && structs.empty() && files.empty() &&
           !holds_hooks && binds.empty();
  }
};

}  // namespace otel
