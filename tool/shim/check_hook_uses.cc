// See check_hook_uses.h.
#include "shim/check_hook_uses.h"

#include <string_view>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "base/file.h"
#include "edits/hook_uses.h"
#include "syntax/parser.h"

namespace otel {

// Returns the file that is compiled: the source itself, or what a rule puts in
// its place.
static std::string compiled_file(const PackageEdits& edits,
                                 const SourceCheck& source) {
  for (const AddedFile& file : edits.files) {
    if (file.replace && path_base(file.path) == source.name) {
      return file.path;
    }
  }
  return source.path;
}

// Returns the parsed files of the package. The compiler reports files that do
// not parse.
static Result<std::vector<SourceFile>> parse_files(const PackageEdits& edits) {
  std::vector<SourceFile> files;
  for (const SourceCheck& source : edits.sources) {
    std::string path = compiled_file(edits, source);
    TRY_ASSIGN(std::string_view text, map_file(path));
    Result<SourceFile> file = parse_file(text, path);
    if (file) {
      files.push_back(std::move(*file));
    }
  }
  return files;
}

// By the name of the function.
using UsesByName = std::unordered_map<std::string_view, HookUses>;

static UsesByName uses_in(const std::vector<SourceFile>& files) {
  UsesByName out;
  for (const SourceFile& file : files) {
    for (const FuncDecl& func : file.funcs) {
      if (!func.has_receiver) {
        out.try_emplace(file.text(func.name), find_hook_uses(file, func));
      }
    }
  }
  return out;
}

CheckResult check_hook_uses(const PackageEdits& edits) {
  if (edits.bindings.empty()) {
    return std::nullopt;
  }
  TRY_ASSIGN(std::vector<SourceFile> files, parse_files(edits));
  UsesByName uses = uses_in(files);
  for (const HookBinding& binding : edits.bindings) {
    auto found = uses.find(binding.function);
    if (found == uses.end() || found->second != binding.uses) {
      return Mismatch{fmt::format("the hook {} uses its context in other ways "
                                  "than the plan was made for",
                                  binding.function),
                      std::string(kEdited)};
    }
  }
  return std::nullopt;
}

}  // namespace otel
