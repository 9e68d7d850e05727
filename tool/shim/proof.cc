// See proof.h.
#include "shim/proof.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/archive_mark.h"
#include "edits/edits_record.h"
#include "edits/hook_uses.h"
#include "syntax/declarations_hash.h"
#include "syntax/parser.h"

namespace otel {

using Checked = Result<std::optional<Mismatch>>;

static constexpr std::string_view kEdited =
    "it was edited, or another overlay, directory or module is in use";

static Mismatch other_toolchain(std::string_view found,
                                std::string_view planned) {
  return {fmt::format("it is built with {}, and the plan was made for {}",
                      found, planned),
          "the go command is a wrapper, or another one is first in PATH"};
}

// "go1.26.8" of "go1.26.8 X:boringcrypto" and "go1.26.8-X:boringcrypto", as the
// go command and `go env` have it.
static std::string_view release_of(std::string_view version) {
  return version.substr(0, version.find_first_of(" -"));
}

static std::optional<Mismatch> check_toolchain(const PlanFile& plan,
                                               std::string_view tool,
                                               std::string_view go_version) {
  if (path_dir(tool) != plan.tool_directory()) {
    return other_toolchain(tool, plan.tool_directory());
  }
  if (!go_version.empty() &&
      release_of(go_version) != release_of(plan.go_version())) {
    return other_toolchain(go_version, plan.go_version());
  }
  return std::nullopt;
}

// The name without what the cover tool or cgo has added to it.
static std::string without_ending(std::string name) {
  for (std::string_view ending : {".cover.go", ".cgo1.go"}) {
    if (name.ends_with(ending)) {
      name.replace(name.size() - ending.size(), ending.size(), ".go");
      break;
    }
  }
  return name;
}

// Pairs the files of a command line with those of the plan.
class SourceChecker {
 public:
  SourceChecker(const PackageEdits& work, const CompileInput& input)
      : input_(input) {
    for (const SourceCheck& source : work.sources) {
      by_path_.emplace(source.path, &source);
      by_name_.emplace(source.name, &source);
    }
  }

  Checked run() {
    for (const std::string& file : input_.files) {
      if (std::optional<Mismatch> mismatch = take(file)) {
        return mismatch;
      }
    }
    for (const auto& [name, source] : by_name_) {
      if (!seen_.contains(source)) {
        return Mismatch{fmt::format("{} is not compiled", source->path),
                        std::string(kEdited)};
      }
      Result<std::string> text = read_file(source->path);
      if (!text || declarations_hash(*text) != source->hash) {
        return Mismatch{fmt::format("{} has other declarations than the plan "
                                    "was made from",
                                    source->path),
                        std::string(kEdited)};
      }
    }
    return std::nullopt;
  }

 private:
  std::optional<Mismatch> take(const std::string& file) {
    auto at = by_path_.find(file);
    if (at != by_path_.end()) {
      seen_.insert(at->second);
      return std::nullopt;
    }
    if (path_dir(file) == input_.output_directory) {
      take_made(std::string(path_base(file)));
      return std::nullopt;
    }
    // Rules see no functions of tests.
    if (file.ends_with("_test.go")) {
      return std::nullopt;
    }
    return Mismatch{
        fmt::format("{} is compiled, which the plan does not know", file),
        std::string(kEdited)};
  }

  // A file of go's own making is of a.go if it is $WORK/b001/a.cover.go,
  // a.cgo1.go, or that of both tools, which run in either order by the version
  // of go (cmd/go/internal/work/exec.go).
  void take_made(std::string name) {
    for (int tools = 0; tools < 3; tools++) {
      auto made_from = by_name_.find(name);
      if (made_from != by_name_.end()) {
        seen_.insert(made_from->second);
        return;
      }
      name = without_ending(std::move(name));
    }
  }

  const CompileInput& input_;
  std::unordered_map<std::string_view, const SourceCheck*> by_path_;
  std::map<std::string_view, const SourceCheck*> by_name_;
  std::unordered_set<const SourceCheck*> seen_;
};

// The display names of the rules of a package's work, each once.
static std::string rules_of(const PackageEdits& work) {
  std::vector<std::string> out;
  auto add = [&](const std::string& rule) {
    if (std::ranges::find(out, rule) == out.end()) {
      out.push_back(rule);
    }
  };
  for (const FunctionEdits& function : work.functions) {
    for (const Injection& injection : function.injections) {
      add(injection.rule);
    }
  }
  for (const AddedField& field : work.structs) {
    add(field.rule);
  }
  for (const AddedFile& file : work.files) {
    add(file.rule);
  }
  return join(out, ", ");
}

static std::string rules_of(const std::optional<PlanFile::Package>& package) {
  Result<PackageEdits> work = decode_edits(package ? package->work : "");
  return work ? rules_of(*work) : "";
}

// The file itself, or what a rule puts in its place.
static std::string compiled_file(const PackageEdits& work,
                                 const SourceCheck& source) {
  for (const AddedFile& file : work.files) {
    if (file.replace && path_base(file.path) == source.name) {
      return file.path;
    }
  }
  return source.path;
}

// What the function of a binding does with its context, in the files as they
// are now; nothing if there is no such function.
class UsesFinder {
 public:
  Status read(const PackageEdits& work) {
    for (const SourceCheck& source : work.sources) {
      std::string path = compiled_file(work, source);
      TRY_ASSIGN(std::string_view text, map_file(path));
      Result<SourceFile> file = parse_file(text, path);
      if (file) {
        files_.push_back(std::move(*file));
      }
    }
    for (const SourceFile& file : files_) {
      for (const FuncDecl& func : file.funcs) {
        if (!func.has_receiver) {
          uses_.try_emplace(file.text(func.name), find_hook_uses(file, func));
        }
      }
    }
    return {};
  }

  bool fits(const HookBinding& binding) const {
    auto at = uses_.find(binding.function);
    return at != uses_.end() && at->second == binding.uses;
  }

 private:
  std::vector<SourceFile> files_;
  std::unordered_map<std::string_view, HookUses> uses_;
};

// To be wrong about a context that outlives its call is to corrupt memory.
static Checked check_hook_uses(const PackageEdits& work) {
  if (work.bindings.empty()) {
    return std::nullopt;
  }
  UsesFinder finder;
  TRY(finder.read(work));
  for (const HookBinding& binding : work.bindings) {
    if (!finder.fits(binding)) {
      return Mismatch{fmt::format("the hook {} uses its context in other ways "
                                  "than the plan was made for",
                                  binding.function),
                      std::string(kEdited)};
    }
  }
  return std::nullopt;
}

static Checked check_added_files(const PackageEdits& work) {
  for (const AddedFile& file : work.files) {
    Result<std::string> text = read_file(file.path);
    if (!text || hash64(*text) != file.content_hash) {
      return Mismatch{fmt::format("{}, which {} adds, is not as it was planned",
                                  file.path, file.rule),
                      std::string(kEdited)};
    }
  }
  return std::nullopt;
}

// A line "packagefile path=file" of an importcfg.
struct PackageFile {
  std::string_view import_path;
  std::string_view file;
};

static std::optional<PackageFile> package_file(std::string_view line) {
  constexpr std::string_view kWord = "packagefile ";
  size_t equals = line.find('=');
  if (!line.starts_with(kWord) || equals == std::string_view::npos) {
    return std::nullopt;
  }
  return PackageFile{line.substr(kWord.size(), equals - kWord.size()),
                     line.substr(equals + 1)};
}

static Mismatch not_marked(std::string_view import_path, uint64_t mark) {
  return {
      fmt::format("package {} {}", import_path,
                  mark == 0 ? "was compiled without the hooks planned for it"
                            : "was compiled for another plan"),
      "go took it from its build cache, and the flags that we give it did "
      "not reach it"};
}

static Checked check_mark(const PackageFile& file, uint64_t planned) {
  TRY_ASSIGN(uint64_t mark, read_mark(std::string(file.file)));
  if (mark != planned) {
    return not_marked(file.import_path, mark);
  }
  return std::nullopt;
}

// The packages that one imports; those that nobody looks at may be anything.
static Checked check_imports(const PlanFile& plan,
                             const std::string& importcfg) {
  if (importcfg.empty()) {
    return std::nullopt;
  }
  TRY_ASSIGN(std::string text, read_file(importcfg));
  for (std::string_view line : split(text, '\n')) {
    std::optional<PackageFile> file = package_file(line);
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

static Checked find_mismatch(const PlanFile& plan, const PackageEdits& work,
                             const CompileInput& input) {
  if (std::optional<Mismatch> mismatch =
          check_toolchain(plan, input.tool, input.go_version)) {
    return mismatch;
  }
  TRY_ASSIGN(std::optional<Mismatch> mismatch,
             check_imports(plan, input.importcfg));
  if (!mismatch && !work.sources.empty()) {
    TRY_ASSIGN(mismatch, SourceChecker(work, input).run());
  }
  if (!mismatch) {
    TRY_ASSIGN(mismatch, check_hook_uses(work));
  }
  if (!mismatch) {
    TRY_ASSIGN(mismatch, check_added_files(work));
  }
  return mismatch;
}

Checked check_compile(const PlanFile& plan, const PackageEdits& work,
                      const CompileInput& input) {
  TRY_ASSIGN(std::optional<Mismatch> mismatch,
             find_mismatch(plan, work, input));
  if (mismatch && mismatch->rules.empty()) {
    mismatch->rules = rules_of(work);
  }
  return mismatch;
}

// Checks the packages of one program.
class LinkChecker {
 public:
  LinkChecker(const PlanFile& plan, const PlanFile::Program& program,
              std::string_view import_path)
      : plan_(plan), program_(program), import_path_(import_path) {}

  Checked run(std::string_view importcfg) {
    for (std::string_view line : split(importcfg, '\n')) {
      TRY_ASSIGN(std::optional<Mismatch> mismatch, take(line));
      if (mismatch) {
        return mismatch;
      }
    }
    return check_hooks();
  }

 private:
  Checked take(std::string_view line) {
    std::optional<PackageFile> file = package_file(line);
    if (!file) {
      return check_shared(line);
    }
    if (is_of_test(file->import_path)) {
      return std::nullopt;
    }
    std::optional<PlanFile::Package> package = plan_.find(file->import_path);
    if (!package || !program_.packages.contains(package->index)) {
      return Mismatch{
          fmt::format("package {} is linked, which the plan does not know of "
                      "this program",
                      file->import_path),
          std::string(kEdited)};
    }
    linked_.insert(package->index);
    TRY_ASSIGN(std::optional<Mismatch> mismatch,
               check_mark(*file, package->proof));
    if (mismatch) {
      mismatch->rules = rules_of(package);
    }
    return mismatch;
  }

  // What go makes for the test of "p": "p.test" and "p_test".
  bool is_of_test(std::string_view path) const {
    if (!import_path_.ends_with(".test")) {
      return false;
    }
    std::string_view tested = import_path_.substr(0, import_path_.size() - 5);
    return path == import_path_ || (path.ends_with("_test") &&
                                    path.substr(0, path.size() - 5) == tested);
  }

  // With -linkshared, packages are in libraries that were linked before.
  Checked check_shared(std::string_view line) const {
    constexpr std::string_view kWord = "packageshlib ";
    std::string_view path = line.substr(0, line.find('='));
    if (!path.starts_with(kWord)) {
      return std::nullopt;
    }
    path.remove_prefix(kWord.size());
    std::optional<PlanFile::Package> package = plan_.find(path);
    if (!package || package->proof == 0) {
      return std::nullopt;
    }
    return Mismatch{
        fmt::format("package {} is in a shared library, where its hooks cannot "
                    "be seen",
                    path),
        "build without -linkshared"};
  }

  // Every hook is in the program, or it was planned that it is not.
  Checked check_hooks() const {
    for (size_t i = 0; i < program_.hooks.size(); i++) {
      if (!linked_.contains(program_.hooks[i])) {
        return missing_hooks(program_.hooks[i], "the program");
      }
    }
    for (uint32_t index : linked_) {
      PlanFile::Indices needs = plan_.needs_of(index);
      bool unhooked = needs.size() == 0 || program_.unhooked.contains(index);
      for (size_t i = 0; !unhooked && i < needs.size(); i++) {
        if (!linked_.contains(needs[i])) {
          return missing_hooks(needs[i],
                               fmt::format("package {}", plan_.path_of(index)),
                               rules_of(plan_.find(plan_.path_of(index))));
        }
      }
    }
    return std::nullopt;
  }

  Mismatch missing_hooks(uint32_t hooks, std::string_view of,
                         std::string rules = "") const {
    return {fmt::format("{}, which has the hooks of {}, is not linked",
                        plan_.path_of(hooks), of),
            std::string(kEdited), std::move(rules)};
  }

  const PlanFile& plan_;
  const PlanFile::Program& program_;
  std::string_view import_path_;
  std::unordered_set<uint32_t> linked_;
};

Checked check_link(const PlanFile& plan, std::string_view import_path,
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
