// File rules. The file must exist, parse, and import only packages that its new
// package imports already: cmd/go would not give the compiler any other import.
#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "match/matcher.h"
#include "syntax/parser.h"

namespace otel {

// Returns the path of the rule's file, which is in the directory or in the
// package that Path names.
static Result<std::string> file_path(const Rule& rule, MatchState& state) {
  std::string directory = rule.path_directory;
  if (directory.empty()) {
    std::string import_path(state.hook_paths.at(&rule));
    const PlanPackage* package = state.plan.find(import_path);
    if (package == nullptr || package->directory.empty()) {
      return fail(rule.field_location("Path"),
                  fmt::format("package {} is not in the build", import_path),
                  "Path may also be a directory, relative to the rule file");
    }
    directory = package->directory;
  }
  std::string path = path_join(directory, rule.file_name);
  if (!file_exists(path)) {
    return fail(rule.field_location("FileName"),
                fmt::format("there is no file {}", path));
  }
  return path;
}

static std::string unquoted_path(const SourceFile& file,
                                 const ImportDecl& decl) {
  std::string_view text = file.text(decl.path);
  return std::string(text.substr(1, text.size() - 2));
}

static bool imports(const PlanPackage& package, const std::string& path) {
  return path == "unsafe" ||
         std::find(package.imports.begin(), package.imports.end(), path) !=
             package.imports.end();
}

static Status check_imports(const Rule& rule, const std::string& path,
                            const SourceFile& file,
                            const PlanPackage& package) {
  for (const ImportDecl& decl : file.imports) {
    std::string wanted = unquoted_path(file, decl);
    if (imports(package, wanted)) {
      continue;
    }
    Position at = physical_position(file, decl.path.begin);
    Location where{path, static_cast<int>(at.line),
                   static_cast<int>(at.column)};
    return fail(where,
                fmt::format("package {} does not import {}, so a file that "
                            "{} adds to it cannot import it",
                            package.import_path, wanted, rule.display_name()),
                "move the code into a hook, which may import any package");
  }
  return {};
}

static bool has_file(const PlanPackage& package, std::string_view base) {
  return std::find(package.file_names.begin(), package.file_names.end(),
                   base) != package.file_names.end();
}

static Result<AddedFile> check(const Rule& rule, const PlanPackage& package,
                               MatchState& state) {
  TRY_ASSIGN(std::string path, file_path(rule, state));
  TRY_ASSIGN(std::string text, read_file(path));
  TRY_ASSIGN(SourceFile file, parse_file(text, path));
  TRY(check_imports(rule, path, file, package));
  if (rule.replace && !has_file(package, path_base(path))) {
    return fail(rule.field_location("FileName"),
                fmt::format("package {} has no file {} to replace",
                            package.import_path, path_base(path)));
  }
  return AddedFile{.path = path,
                   .replace = rule.replace,
                   .content_hash = hash64(text),
                   .rule = rule.display_name()};
}

void use_replaced_files(const ChosenRule& active, MatchState& state) {
  if (active.rule->kind != RuleKind::kFile || !active.rule->replace) {
    return;
  }
  for (const PlanPackage* package : active.packages) {
    if (Result<std::string> path = file_path(*active.rule, state)) {
      state.sources.replace(*package, path_base(*path), *path);
    }
  }
}

int match_file_rule(const ChosenRule& active, MatchState& state) {
  int count = 0;
  for (const PlanPackage* package : active.packages) {
    Result<AddedFile> work = check(*active.rule, *package, state);
    if (!work) {
      state.errors.push_back(work.error());
      continue;
    }
    state.packages[package->import_path].work.files.push_back(std::move(*work));
    count++;
  }
  return count;
}

}  // namespace otel
