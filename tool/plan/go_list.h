// Runs `go list -e -deps -json` and parses its output. The types here have the
// fields of the output under the names that this tool gives them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// ListRequest is a call of go list.
struct ListRequest {
  // The go program.
  std::string program;
  // The directory in which go runs; "" for the current one.
  std::string directory;
  // The build flags that decide about packages, such as -tags, -mod and
  // -modfile (list_flags).
  std::vector<std::string> flags;
  // Patterns, or .go files.
  std::vector<std::string> packages;
  // The whole environment of go.
  Environment environment;
  // The absolute path of the -overlay among `flags`; "" if there is none.
  // load_plan applies it to the names of files.
  std::string overlay;
  // Whether to list the packages that `go test` makes as well.
  bool tests = false;
};

// ListedReplacement is the replacement of a module.
struct ListedReplacement {
  // A module path, or a directory in the form in which go.mod names it.
  std::string path;
  // "" for a directory.
  std::string version;
  std::string directory;
};

struct ListedModule {
  std::string path;
  // "" for main modules.
  std::string version;
  // The root directory; "" if its files are not there (vendored modules).
  std::string directory;
  std::string go_mod;
  // The version of the go directive in go.mod, "1.21"; may be empty.
  std::string go_version;
  // Whether it is a main module. A workspace has several.
  bool main = false;
  std::optional<ListedReplacement> replacement;
};

struct ListedPackage {
  // The ImportPath that go prints: "p", "p [q.test]" (p compiled for the test
  // of q), or "p [m]" (p compiled with the profile of main package m).
  std::string id;
  // The id without the part in brackets.
  std::string import_path;
  // The q and the m of the id, or "".
  std::string for_test;
  std::string for_main;
  // The name in the package clause.
  std::string name;
  std::string directory;
  // Whether it belongs to the standard library.
  bool standard = false;
  // Whether it is a dependency that the command line does not name.
  bool dependency_only = false;
  // The names of files in `directory`, or absolute paths of files elsewhere.
  std::vector<std::string> go_files;
  std::vector<std::string> cgo_files;
  std::vector<std::string> test_go_files;
  std::vector<std::string> external_test_go_files;
  // The ids of the imported packages.
  std::vector<std::string> imports;
  std::vector<std::string> test_imports;
  std::vector<std::string> external_test_imports;
  // Import path in the source → id, where they differ.
  std::vector<std::pair<std::string, std::string>> import_map;
  // Absent for the standard library.
  std::optional<ListedModule> module;
  // The reason why go cannot load it, after go's "file:line:column: " if there
  // is one; "" if go can load it.
  std::string error;
};

struct GoListOutput {
  int exit_code = 0;
  std::string stderr_text;
  // Dependencies come before the packages that import them.
  std::vector<ListedPackage> packages;
};

// Runs go list. A package that go cannot load has an `error`, and is no reason
// to fail. Fails if go cannot be started, or if it succeeds and its output is
// not a list of packages.
Result<GoListOutput> run_go_list(const ListRequest& request);

// Parses the output of `go list -json`.
Result<std::vector<ListedPackage>> parse_go_list(std::string_view text);

}  // namespace otel
