// See check_compile.h.
#include "shim/check_compile.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "shim/check_hook_uses.h"
#include "shim/check_marks.h"
#include "shim/check_sources.h"
#include "shim/check_toolchain.h"

namespace otel {

static CheckResult check_added_files(const PackageEdits& edits) {
  for (const AddedFile& file : edits.files) {
    Result<std::string> text = read_file(file.path);
    if (!text || hash64(*text) != file.content_hash) {
      return Mismatch{fmt::format("{}, which {} adds, is not as it was planned",
                                  file.path, file.rule),
                      std::string(kEdited)};
    }
  }
  return std::nullopt;
}

// Returns the first mismatch.
static CheckResult find_mismatch(const PlanFile& plan,
                                 const PackageEdits& edits,
                                 const CompileInput& input) {
  if (std::optional<Mismatch> mismatch =
          check_toolchain(plan, input.tool, input.go_version)) {
    return mismatch;
  }
  TRY_ASSIGN(std::optional<Mismatch> mismatch,
             check_imports(plan, input.importcfg));
  if (!mismatch) {
    TRY_ASSIGN(mismatch, check_sources(edits, input));
  }
  if (!mismatch) {
    TRY_ASSIGN(mismatch, check_hook_uses(edits));
  }
  if (!mismatch) {
    TRY_ASSIGN(mismatch, check_added_files(edits));
  }
  return mismatch;
}

CheckResult check_compile(const PlanFile& plan, const PackageEdits& edits,
                          const CompileInput& input) {
  TRY_ASSIGN(std::optional<Mismatch> mismatch,
             find_mismatch(plan, edits, input));
  if (mismatch) {
    mismatch->rules = rule_names(edits);
  }
  return mismatch;
}

std::string rule_names(const PackageEdits& edits) {
  std::vector<std::string> names;
  auto add = [&](const std::string& rule) {
    if (std::ranges::find(names, rule) == names.end()) {
      names.push_back(rule);
    }
  };
  for (const FunctionEdits& function : edits.functions) {
    for (const Injection& injection : function.injections) {
      add(injection.rule);
    }
  }
  for (const AddedField& field : edits.structs) {
    add(field.rule);
  }
  for (const AddedFile& file : edits.files) {
    add(file.rule);
  }
  return join(names, ", ");
}

}  // namespace otel
