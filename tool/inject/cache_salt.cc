// See cache_salt.h.
#include "inject/cache_salt.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "base/versions.h"
#include "edits/edits_record.h"
#include "plan/import_graph.h"

namespace otel {

// The number of "../" that lead from any current directory to the root: more
// than the names in the path of a current directory.
static constexpr int kDeepestDirectory = 64;

// Returns the part of the edits that decides what is compiled. Rule names are
// only for messages: with them, an added line in a rule file, or the same file
// seen from another directory, would recompile everything. Checked sources do
// not change what is compiled either.
static PackageEdits compiled_part(PackageEdits work) {
  work.sources.clear();
  work.overlaid.clear();
  for (FunctionEdits& function : work.functions) {
    for (Injection& injection : function.injections) {
      injection.rule.clear();
    }
  }
  for (AddedField& field : work.structs) {
    field.rule.clear();
  }
  for (AddedFile& file : work.files) {
    file.rule.clear();
    if (work.is_portable()) {
      file.path = path_base(file.path);
    }
  }
  return work;
}

std::string salt_of(const PackageEdits& work, std::string_view tool_hash) {
  if (work.empty() && !work.checked()) {
    return "";
  }
  std::string text = work.empty() && !work.skip_coverage
                         ? ""
                         : encode_edits(compiled_part(work));
  return hex64(hash64(text.append(tool_hash)));
}

ProgramSalts::ProgramSalts(const PlanContents& contents,
                           std::string_view tool_hash)
    : tool_hash_(tool_hash) {
  for (const PlannedPackage& package : contents.packages) {
    proofs_[package.work.import_path] = package.proof();
  }
}

std::string ProgramSalts::of(const PlannedProgram& program) const {
  std::string text(tool_hash_);
  for (const std::string& path : program.packages) {
    auto proof = proofs_.find(path);
    text += fmt::format("\n{} {}", path,
                        proof == proofs_.end() ? 0 : proof->second);
  }
  text += fmt::format("\n\n{}\n\n{}", fmt::join(program.hooks, "\n"),
                      fmt::join(program.unhooked, "\n"));
  return hex64(hash64(text));
}

static bool is_of_main_module(const BuildPlan& plan,
                              const PlanPackage& package) {
  return package.module >= 0 &&
         plan.modules[static_cast<size_t>(package.module)].main;
}

// Reports whether cmd/go reads "../" and the path as a directory, not as a
// pattern or as pattern=value.
static bool is_plain_directory(std::string_view path) {
  return path_is_abs(path) && trim(path) == path &&
         path.find('=') == std::string_view::npos &&
         path.find("...") == std::string_view::npos;
}

// Returns the pattern that names a package in -gcflags and -ldflags: its
// directory if possible, else its import path. For an import path, cmd/go
// compiles a regular expression for each flag and each package
// (cmd/go/internal/load, MatchPackage), which takes 0.3 s with 20 flags and 570
// packages. The directory must be relative to the current one. go may see the
// depth of the current directory differently than we do, so the pattern goes up
// further than the root; the parent of / is /.
static std::string flag_pattern(const PlanPackage& package,
                                bool has_directory) {
  if (!has_directory || !is_plain_directory(package.directory)) {
    return package.import_path;
  }
  std::string up;
  for (int i = 0; i < kDeepestDirectory; i++) {
    up += "../";
  }
  return up + package.directory.substr(1);
}

// Returns the facts of a package that cmd/go matches flag patterns with.
static FlagPackage flag_package(const PlanPackage& package,
                                bool in_main_module) {
  return FlagPackage{.import_path = package.import_path,
                     .directory = package.directory,
                     .on_command_line = package.on_command_line,
                     .standard = package.standard,
                     .in_main_module = in_main_module};
}

static std::string salt_word(std::string_view salt) {
  return salt.empty() ? "" : fmt::format("{}={}", kSaltFlag, salt);
}

static std::string joined(std::vector<std::string> flags) {
  std::erase(flags, "");
  return join(flags, " ");
}

// Returns all flags of a package that gets a language or a salt in addition to
// the user's flags. Returns "" for other packages.
static std::string flags_of(const PlanPackage& package, bool in_main_module,
                            std::string_view salt, const SaltOptions& options) {
  std::string language = options.language.empty() || !in_main_module
                             ? ""
                             : "-lang=" + options.language;
  if (language.empty() && salt.empty()) {
    return "";
  }
  return joined(
      {language,
       options.user_gcflags.value_for(flag_package(package, in_main_module)),
       salt_word(salt)});
}

// Returns a constant flag for unsafe, a package that is never compiled. go
// records the last flag in every program. With a constant one, the cache key of
// a program does not depend on other programs. The shim records the user's flag
// in its place (edits/user_names.h).
static std::string last_flag(std::string_view name) {
  return fmt::format("-{}=unsafe={}=", name, kSaltFlag);
}

// Returns the packages that a pattern can name by directory. Go 1.27 matches
// packages that only tests import before it knows their directory (loadImport
// in cmd/go/internal/load/pkg.go, where setToolFlags comes before load).
static std::set<std::string_view> matched_by_directory(const BuildPlan& plan) {
  if (compare_go_versions(plan.go_version, "go1.27rc1") >= 0) {
    return ImportGraph(plan).package_list(ImportsOf::kPackages);
  }
  std::set<std::string_view> all;
  for (const PlanPackage& package : plan.packages) {
    all.insert(package.import_path);
  }
  return all;
}

std::vector<std::string> salt_flags(const std::vector<PlannedPackage>& packages,
                                    const BuildPlan& plan,
                                    const SaltOptions& options) {
  std::unordered_map<std::string_view, std::string_view> salts;
  for (const PlannedPackage& package : packages) {
    salts.emplace(package.work.import_path, package.salt);
  }
  std::set<std::string_view> with_directory = matched_by_directory(plan);
  std::vector<std::string> out;
  // The flags of packages that go makes for tests. Such a package is in the
  // directory of the tested one and may have other flags, so these flags name
  // it by import path and come after those that match the whole directory.
  std::vector<std::string> of_tests;
  for (const PlanPackage& package : plan.packages) {
    std::string flags = flags_of(package, is_of_main_module(plan, package),
                                 salts[package.import_path], options);
    if (flags.empty()) {
      continue;
    }
    if (package.synthetic_test) {
      of_tests.push_back(
          fmt::format("-gcflags={}={}", package.import_path, flags));
    } else {
      out.push_back(fmt::format(
          "-gcflags={}={}",
          flag_pattern(package, with_directory.contains(package.import_path)),
          flags));
    }
  }
  out.insert(out.end(), of_tests.begin(), of_tests.end());
  if (!out.empty()) {
    out.push_back(last_flag("gcflags"));
  }
  return out;
}

std::vector<std::string> link_flags(const PlanContents& contents,
                                    const BuildPlan& plan,
                                    std::string_view tool_hash,
                                    const SaltOptions& options) {
  std::vector<std::string> out = {
      fmt::format("-ldflags=all={}", salt_word(kUnknownProgram))};
  ProgramSalts salts(contents, tool_hash);
  for (const PlannedProgram& program : contents.programs) {
    // go gives a test program, "p.test", the flags of the tested package.
    std::string_view path = program.import_path;
    const PlanPackage* package =
        plan.find(program.test ? path.substr(0, path.size() - 5) : path);
    if (package == nullptr) {
      continue;
    }
    out.push_back(
        fmt::format("-ldflags={}={}", flag_pattern(*package, true),
                    joined({options.user_ldflags.value_for(flag_package(
                                *package, is_of_main_module(plan, *package))),
                            salt_word(salts.of(program))})));
  }
  out.push_back(last_flag("ldflags"));
  return out;
}

}  // namespace otel
