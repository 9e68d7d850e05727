// See cache_salt.h.
#include "exec/cache_salt.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "rewrite/plan_file.h"

namespace otel {

// No current directory lies deeper, by the number of its names.
static constexpr int kDeepestDirectory = 64;

// The work as far as it decides what is compiled. Rules' names are for errors;
// with them a line more in a rule file, or the same file seen from another
// directory, would have everything compiled again.
static PackageWork without_rule_names(PackageWork work) {
  for (FunctionWork& function : work.functions) {
    for (Injection& injection : function.injections) {
      injection.rule.clear();
    }
  }
  for (StructWork& field : work.structs) {
    field.rule.clear();
  }
  for (FileWork& file : work.files) {
    file.rule.clear();
  }
  return work;
}

// The salt of each changed package, by import path.
static std::unordered_map<std::string, std::string> salts_of(
    const std::vector<PackageWork>& work, const std::string& tool_hash) {
  std::unordered_map<std::string, std::string> out;
  for (const PackageWork& package : work) {
    if (package.empty()) {
      continue;
    }
    std::string decisive = encode_work(without_rule_names(package));
    out.emplace(
        package.import_path,
        fmt::format("{}={}", kSaltFlag, hex64(hash64(decisive + tool_hash))));
  }
  return out;
}

static bool is_of_main_module(const BuildPlan& plan,
                              const PlanPackage& package) {
  return package.module >= 0 &&
         plan.modules[static_cast<size_t>(package.module)].main;
}

// Whether cmd/go reads "../" and the path as nothing but that directory.
static bool is_plain_directory(std::string_view path) {
  return path_is_abs(path) && trim(path) == path &&
         path.find('=') == std::string_view::npos &&
         path.find("...") == std::string_view::npos;
}

// How a package is named to -gcflags. By its directory: an import path is a
// pattern, which cmd/go makes a regular expression for each flag and each
// package (cmd/go/internal/load, MatchPackage); with 20 flags and 570 packages
// that takes 0.3 s. A directory must be relative to the current one, whose
// depth go may see otherwise than we do: above / is nothing but /. A package
// and those that go makes for its test share one, and may have other flags;
// these are named by import path.
static std::string flag_pattern(const PlanPackage& package) {
  if (!is_plain_directory(package.directory)) {
    return package.import_path;
  }
  std::string up;
  for (int i = 0; i < kDeepestDirectory; i++) {
    up += "../";
  }
  return up + package.directory.substr(1);
}

// All flags of a package that is given more than the user's own flags give it;
// "" for others.
static std::string flags_of(const PlanPackage& package, bool in_main_module,
                            const std::string& salt,
                            const SaltOptions& options) {
  std::string language = options.language.empty() || !in_main_module
                             ? ""
                             : "-lang=" + options.language;
  if (language.empty() && salt.empty()) {
    return "";
  }
  std::vector<std::string> flags = {
      language,
      options.user_gcflags.value_for(
          FlagPackage{.import_path = package.import_path,
                      .directory = package.directory,
                      .on_command_line = package.on_command_line,
                      .standard = package.standard,
                      .in_main_module = in_main_module}),
      salt};
  std::erase(flags, "");
  return join(flags, " ");
}

std::vector<std::string> salt_flags(const std::vector<PackageWork>& work,
                                    const BuildPlan& plan,
                                    const SaltOptions& options) {
  std::unordered_map<std::string, std::string> salts =
      salts_of(work, options.tool_hash);
  std::vector<std::string> out;
  // For packages of tests: behind those that mean all of a directory.
  std::vector<std::string> of_tests;
  // The last of `out`, by import path.
  std::string last;
  for (const PlanPackage& package : plan.packages) {
    std::string flags = flags_of(package, is_of_main_module(plan, package),
                                 salts[package.import_path], options);
    if (flags.empty()) {
      continue;
    }
    std::string by_path =
        fmt::format("-gcflags={}={}", package.import_path, flags);
    if (package.synthetic_test) {
      of_tests.push_back(by_path);
    } else {
      out.push_back(
          fmt::format("-gcflags={}={}", flag_pattern(package), flags));
      last = by_path;
    }
  }
  // go records the last one in the program, where no path of the machine may
  // be.
  if (!out.empty()) {
    out.back() = last;
  }
  out.insert(out.end(), of_tests.begin(), of_tests.end());
  return out;
}

}  // namespace otel
