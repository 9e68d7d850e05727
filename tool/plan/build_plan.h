// The plan of a build: every package that go would compile, as `go list`
// describes them, in the few facts that matching and rewriting need.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace otel {

// A module of the build.
struct PlanModule {
  std::string path;
  // The version whose code is compiled: that of a replacement that has one,
  // else the required one (also for a replacement by a directory, which is
  // most often a copy of that version). "" for main and workspace modules.
  std::string version;
  // The version that minimal version selection chose, before `replace`.
  std::string selected_version;
  std::string directory;
  std::string go_mod;
  // The go line of its go.mod: "1.21". May be empty.
  std::string go_version;
  bool main = false;
};

// A package of the build.
struct PlanPackage {
  // Without the " [p.test]" of a test variant.
  std::string import_path;
  // Of the package clause.
  std::string name;
  std::string directory;
  // The Go files that are compiled, absolute: GoFiles, then CgoFiles.
  std::vector<std::string> files;
  // The name of each of `files` in the package's directory, where an overlay
  // may have another file in its place.
  std::vector<std::string> file_names;
  // In-package test files, absolute; compiled only into the package's test.
  std::vector<std::string> test_files;
  // There are test files, in the package or beside it (p_test).
  bool has_tests = false;
  // What test files of both kinds import, resolved.
  std::vector<std::string> test_imports;
  // Import paths as resolved (vendoring and import maps applied).
  std::vector<std::string> imports;
  // Import path in the source → package, where they differ.
  std::vector<std::pair<std::string, std::string>> import_map;
  bool standard = false;
  // Named by the command line's patterns (not a mere dependency).
  bool on_command_line = false;
  // Made for a test binary: p.test, or p_test.
  bool synthetic_test = false;
  // Index into BuildPlan::modules; -1 for the standard library.
  int module = -1;
  // Why go cannot load it; "" if it can.
  std::string error;
};

// Whether a package lies beneath GOMODCACHE, where nothing changes and go lets
// no overlay add a file (BuildInit in cmd/go/internal/work/init.go).
bool is_in_module_cache(const PlanPackage& package,
                        std::string_view module_cache);

// Whether the user may change the package's files: those of main, workspace,
// vendored and locally replaced modules.
bool can_change(const PlanPackage& package, std::string_view module_cache);

struct BuildPlan {
  std::vector<PlanPackage> packages;
  std::vector<PlanModule> modules;
  // "go1.26.8".
  std::string go_version;

  // The package of an import path, or nullptr. (The one without test files if
  // there are several.)
  const PlanPackage* find(std::string_view import_path) const;
  // The version that Version of a rule is compared with: the module's, or Go's
  // own for the standard library.
  std::string version_of(const PlanPackage& package) const;

  // Fills the index behind find(); call once, after `packages` is complete.
  void index();

 private:
  std::unordered_map<std::string, size_t> by_path_;
};

}  // namespace otel
