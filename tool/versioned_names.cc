// See versioned_names.h.
#include "versioned_names.h"

#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "exec/versioned_module.h"

namespace otel {

std::string versioned_module_file(std::string_view plan_file) {
  return fmt::format("{}.version", plan_file);
}

static void replace_all(std::string_view from, std::string_view to,
                        std::string& text) {
  for (size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// "mod path (devel)" becomes "mod path v1.2.3 h1:…" in the build information,
// which is a quoted string in the linker's file (cmd/go/internal/work,
// writeLinkImportcfg).
static Result<std::string> with_version(const VersionedModule& module,
                                        const std::string& file) {
  TRY_ASSIGN(std::string text, read_file(file));
  std::string own = fmt::format(R"(\nmod\t{}\t{}\t{})", module.path,
                                module.version, module.sum);
  replace_all(fmt::format(R"(\nmod\t{}\t(devel)\t)", module.path), own, text);
  std::string changed = file + ".otel";
  TRY(write_file_atomic(changed, text));
  return changed;
}

Status use_own_names(std::string_view plan_file, size_t tool,
                     std::vector<std::string>& words) {
  std::string file = versioned_module_file(plan_file);
  if (!file_exists(file)) {
    return {};
  }
  TRY_ASSIGN(std::string text, read_file(file));
  std::optional<VersionedModule> module = decode_versioned_module(text);
  if (!module) {
    return fail(fmt::format("{} is damaged", file), "remove it");
  }
  bool link = path_base(words[tool]) == "link";
  for (size_t i = tool + 1; i < words.size(); i++) {
    replace_all(module->alias, module->directory, words[i]);
    if (link && words[i - 1] == "-importcfg") {
      TRY_ASSIGN(words[i], with_version(*module, words[i]));
    }
  }
  // A tool that is run in a directory takes its name from here.
  if (const char* pwd = std::getenv("PWD"); pwd != nullptr) {
    std::string own = pwd;
    replace_all(module->alias, module->directory, own);
    ::setenv("PWD", own.c_str(), 1);
  }
  return {};
}

}  // namespace otel
