// See check_marks.h.
#include "shim/check_marks.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/archive_mark.h"

namespace otel {

CheckResult check_mark(const PackageFile& file, uint64_t planned) {
  TRY_ASSIGN(uint64_t mark, read_mark(std::string(file.file)));
  if (mark == planned) {
    return std::nullopt;
  }
  return Mismatch{
      fmt::format("package {} {}", file.import_path,
                  mark == 0 ? "was compiled without the hooks planned for it"
                            : "was compiled for another plan"),
      "go took it from its build cache, and the flags that we give it did "
      "not reach it"};
}

CheckResult check_imports(const PlanFile& plan, const std::string& importcfg) {
  if (importcfg.empty()) {
    return std::nullopt;
  }
  TRY_ASSIGN(std::string text, read_file(importcfg));
  for (std::string_view line : split(text, '\n')) {
    std::optional<PackageFile> file = parse_package_file(line);
    std::optional<PlanFile::Package> package =
        file ? plan.find(file->import_path) : std::nullopt;
    if (package && package->proof != 0) {
      TRY_ASSIGN(std::optional<Mismatch> mismatch,
                 check_mark(*file, package->proof));
      if (mismatch) {
        return mismatch;
      }
    }
  }
  return std::nullopt;
}

}  // namespace otel
