// See check_link.h.
#include "shim/check_link.h"

#include <unordered_set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "shim/check_compile.h"
#include "shim/check_marks.h"
#include "shim/check_toolchain.h"

namespace otel {

// Checks the packages of one program.
class LinkChecker {
 public:
  LinkChecker(const PlanFile& plan, const PlanFile::Program& program,
              std::string_view import_path)
      : plan_(plan), program_(program), import_path_(import_path) {}

  CheckResult run(std::string_view importcfg) {
    for (std::string_view line : split(importcfg, '\n')) {
      TRY_ASSIGN(std::optional<Mismatch> mismatch, check_line(line));
      if (mismatch) {
        return mismatch;
      }
    }
    return check_hooks();
  }

 private:
  CheckResult check_line(std::string_view line) {
    if (std::optional<PackageFile> file = parse_package_file(line)) {
      return check_package(*file);
    }
    std::optional<std::string_view> shared = parse_shared_package(line);
    return shared ? check_shared(*shared) : std::nullopt;
  }

  CheckResult check_package(const PackageFile& file) {
    if (is_generated_for_test(file.import_path)) {
      return std::nullopt;
    }
    std::optional<PlanFile::Package> package = plan_.find(file.import_path);
    if (!package || !program_.packages.contains(package->index)) {
      return Mismatch{
          fmt::format("package {} is linked, which the plan does not know of "
                      "this program",
                      file.import_path),
          std::string(kEdited)};
    }
    linked_.insert(package->index);
    TRY_ASSIGN(std::optional<Mismatch> mismatch,
               check_mark(file, package->proof));
    if (mismatch) {
      mismatch->rules = rules_of(file.import_path);
    }
    return mismatch;
  }

  // Reports whether go generates the package for the test of "p": "p.test" and
  // "p_test".
  bool is_generated_for_test(std::string_view path) const {
    if (!import_path_.ends_with(".test")) {
      return false;
    }
    std::string_view tested = import_path_.substr(0, import_path_.size() - 5);
    return path == import_path_ || (path.ends_with("_test") &&
                                    path.substr(0, path.size() - 5) == tested);
  }

  // Such packages were linked into a library before.
  std::optional<Mismatch> check_shared(std::string_view import_path) const {
    std::optional<PlanFile::Package> package = plan_.find(import_path);
    if (!package || package->proof == 0) {
      return std::nullopt;
    }
    return Mismatch{
        fmt::format("package {} is in a shared library, where its hooks cannot "
                    "be seen",
                    import_path),
        "build without -linkshared"};
  }

  // Each hook package is in the program, unless the plan says that it is not.
  std::optional<Mismatch> check_hooks() const {
    for (size_t i = 0; i < program_.hooks.size(); i++) {
      if (!linked_.contains(program_.hooks[i])) {
        return missing_hooks(program_.hooks[i], "the program", "");
      }
    }
    for (uint32_t index : linked_) {
      if (std::optional<Mismatch> mismatch = check_hooks_of(index)) {
        return mismatch;
      }
    }
    return std::nullopt;
  }

  std::optional<Mismatch> check_hooks_of(uint32_t index) const {
    PlanFile::Indices needs = plan_.needs_of(index);
    bool unhooked = program_.unhooked.contains(index);
    for (size_t i = 0; !unhooked && i < needs.size(); i++) {
      if (!linked_.contains(needs[i])) {
        std::string_view path = plan_.path_of(index);
        return missing_hooks(needs[i], fmt::format("package {}", path),
                             rules_of(path));
      }
    }
    return std::nullopt;
  }

  Mismatch missing_hooks(uint32_t hooks, std::string_view of,
                         std::string rules) const {
    return {fmt::format("{}, which has the hooks of {}, is not linked",
                        plan_.path_of(hooks), of),
            std::string(kEdited), std::move(rules)};
  }

  std::string rules_of(std::string_view import_path) const {
    Result<PackageEdits> edits = plan_.edits_of(import_path);
    return edits ? rule_names(*edits) : "";
  }

  const PlanFile& plan_;
  const PlanFile::Program& program_;
  std::string_view import_path_;
  std::unordered_set<uint32_t> linked_;
};

CheckResult check_link(const PlanFile& plan, std::string_view import_path,
                       std::string_view tool, const std::string& importcfg) {
  if (std::optional<Mismatch> mismatch = check_toolchain(plan, tool, "")) {
    return mismatch;
  }
  std::optional<PlanFile::Program> program = plan.find_program(import_path);
  if (!program) {
    return Mismatch{"it is a program that the plan does not know",
                    std::string(kEdited)};
  }
  TRY_ASSIGN(std::string_view text, map_file(importcfg));
  return LinkChecker(plan, *program, import_path).run(text);
}

}  // namespace otel
