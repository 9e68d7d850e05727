// Runs `go list -e -deps -json` and reads what it prints: the facts of every
// package of a build, in go's own words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// How go is to be asked.
struct GoListRequest {
  std::string go_program;
  // Where it runs. "" is the current directory.
  std::string directory;
  // Build flags that decide which packages there are (list_flags).
  std::vector<std::string> flags;
  // Patterns or .go files.
  std::vector<std::string> packages;
  // The whole environment of go.
  Environment environment;
  // List the packages that `go test` makes, too.
  bool test = false;
};

// What stands in for a module.
struct ListedReplacement {
  // A module path, or a directory as go.mod names it.
  std::string path;
  // "" for a directory.
  std::string version;
  std::string directory;
};

struct ListedModule {
  std::string path;
  // "" for main modules.
  std::string version;
  // Where its files are; "" if they are not there (vendored modules).
  std::string directory;
  std::string go_mod;
  // The go line of its go.mod, "1.21"; may be empty.
  std::string go_version;
  // A main module; there are several in a workspace.
  bool main = false;
  std::optional<ListedReplacement> replacement;
};

struct ListedPackage {
  // As go prints it: "p", "p [q.test]" (p as compiled for the test of q), or
  // "p [m]" (p as compiled with the profile of main package m).
  std::string id;
  // The id without the part in brackets.
  std::string import_path;
  // "q" and "m" of the above, or "".
  std::string for_test;
  std::string for_main;
  // Of the package clause.
  std::string name;
  std::string directory;
  // Of the standard library.
  bool standard = false;
  // A dependency; not named by the command line.
  bool dependency_only = false;
  // Names of files in `directory`; absolute ones where they are elsewhere.
  std::vector<std::string> go_files;
  std::vector<std::string> cgo_files;
  std::vector<std::string> test_go_files;
  std::vector<std::string> external_test_go_files;
  // Ids of the imported packages.
  std::vector<std::string> imports;
  std::vector<std::string> test_imports;
  std::vector<std::string> external_test_imports;
  // Import path in the source → id, where they differ.
  std::vector<std::pair<std::string, std::string>> import_map;
  // Nothing for the standard library.
  std::optional<ListedModule> module;
  // Why go cannot load it, with go's "file:line:column" in front where there
  // is one; "" if it can.
  std::string error;
};

struct GoListOutput {
  int exit_code = 0;
  std::string stderr_text;
  // Dependencies before those that import them.
  std::vector<ListedPackage> packages;
};

// Runs it. Packages that cannot be loaded do not make it fail: they have an
// `error`. Errors: go cannot be started, or succeeds and prints something that
// is no list of packages.
Result<GoListOutput> run_go_list(const GoListRequest& request);

// The packages in the text that `go list -json` prints.
Result<std::vector<ListedPackage>> parse_go_list(std::string_view text);

}  // namespace otel
