// See cache_salt.h.
#include "exec/cache_salt.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "rewrite/plan_file.h"

namespace otel {

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

std::vector<std::string> salt_flags(const std::vector<PackageWork>& work,
                                    const BuildPlan& plan,
                                    const SaltOptions& options) {
  std::unordered_map<std::string, std::string> salts =
      salts_of(work, options.tool_hash);
  std::vector<std::string> out;
  for (const PlanPackage& package : plan.packages) {
    std::vector<std::string> flags;
    if (!options.language.empty() && is_of_main_module(plan, package)) {
      flags.push_back("-lang=" + options.language);
    }
    flags.push_back(options.user_gcflags.value_for(
        FlagPackage{.import_path = package.import_path,
                    .directory = package.directory,
                    .on_command_line = package.on_command_line,
                    .standard = package.standard,
                    .in_main_module = is_of_main_module(plan, package)}));
    auto salt = salts.find(package.import_path);
    flags.push_back(salt == salts.end() ? "" : salt->second);
    std::string own = flags[flags.size() - 2];
    std::erase(flags, "");
    if (flags.size() > (own.empty() ? 0 : 1)) {
      out.push_back(
          fmt::format("-gcflags={}={}", package.import_path, join(flags, " ")));
    }
  }
  return out;
}

}  // namespace otel
