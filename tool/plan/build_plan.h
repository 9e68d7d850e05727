// BuildPlan holds every package that go would compile, with the facts from `go
// list` that later stages need.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace otel {

// PlanModule is a module of the build.
struct PlanModule {
  std::string path;
  // The version whose code is compiled: the version of a replacement that has
  // one, otherwise the selected version. The latter is also used for a
  // replacement by a directory, which usually is a copy of that version. "" for
  // main and workspace modules.
  std::string version;
  // The version that minimal version selection chose, before replace
  // directives.
  std::string selected_version;
  // The root directory; "" if its files are not there (vendored modules).
  std::string directory;
  // The path of the go.mod file.
  std::string go_mod;
  // The version of the go directive in go.mod, "1.21"; may be empty.
  std::string go_version;
  // Whether it is a main module. A workspace has several.
  bool main = false;
};

// PlanPackage is a package of the build.
struct PlanPackage {
  // The import path, without the " [p.test]" of a test variant.
  std::string import_path;
  // The name in the package clause.
  std::string name;
  std::string directory;
  // The absolute paths of the compiled Go files: GoFiles, then CgoFiles.
  std::vector<std::string> files;
  // The name that each of `files` has in the package's directory. An overlay
  // may replace the file by one with another name.
  std::vector<std::string> file_names;
  // The absolute paths of the test files of the package itself. They are
  // compiled only into its test.
  std::vector<std::string> test_files;
  // Whether there are test files, of the package itself or of p_test.
  bool has_tests = false;
  // The resolved import paths of the test files of both kinds.
  std::vector<std::string> test_imports;
  // The resolved import paths, after vendoring and import maps.
  std::vector<std::string> imports;
  // Import path in the source → resolved import path, where they differ.
  std::vector<std::pair<std::string, std::string>> import_map;
  // Whether it belongs to the standard library.
  bool standard = false;
  // Whether the command line names it. False for a mere dependency.
  bool on_command_line = false;
  // Whether go made it for a test binary: p.test or p_test.
  bool synthetic_test = false;
  // The index in BuildPlan::modules; -1 for the standard library.
  int module = -1;
  // The reason why go cannot load it; "" if it can.
  std::string error;
};

// Reports whether a package lies beneath GOMODCACHE. Nothing changes there, and
// go lets no overlay add a file (BuildInit in cmd/go/internal/work/init.go).
bool is_in_module_cache(const PlanPackage& package,
                        std::string_view module_cache);

// Reports whether the user may change the files of a package, which holds for
// main, workspace, vendored and locally replaced modules.
bool can_change(const PlanPackage& package, std::string_view module_cache);

struct BuildPlan {
  std::vector<PlanPackage> packages;
  std::vector<PlanModule> modules;
  // "go1.26.8".
  std::string go_version;

  // Returns the package with an import path, or nullptr.
  const PlanPackage* find(std::string_view import_path) const;
  // Returns the version that is compared with the field Version of a rule: the
  // version of the module, or of Go for the standard library.
  std::string version_of(const PlanPackage& package) const;

  // Builds the index that find uses. Call it when `packages` is complete.
  void index();

 private:
  std::unordered_map<std::string, size_t> by_path_;
};

}  // namespace otel
