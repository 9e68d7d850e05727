// See build_flags.h.
#include "build_flags.h"

#include <optional>
#include <set>

#include <fmt/format.h>

#include "args/per_package_flag.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "exec/cache_salt.h"
#include "load_build.h"
#include "run_program.h"

namespace otel {

static std::string tool_hash() {
  Result<std::string_view> self = map_file("/proc/self/exe");
  CHECK(self);
  return hex64(hash64(*self));
}

// Whether a pattern of -coverpkg means a package: relative ones go by
// directory.
static bool covers(const Build& build, std::string_view pattern,
                   const PlanPackage& package) {
  if (!pattern.starts_with('.')) {
    return match_package_pattern(pattern, package.import_path);
  }
  bool tree = pattern.ends_with("/...");
  std::string directory = path_abs(
      pattern.substr(0, pattern.size() - (tree ? 4 : 0)), build.directory);
  return tree ? path_within(package.directory, directory)
              : package.directory == directory;
}

// The patterns of -coverpkg mean packages of the user's build. As cmd/go reads
// them they would also mean hook packages that lie beneath the directory. ""
// if there is nothing to change.
static std::string cover_packages(const Build& build) {
  std::string value = build.command.flag("coverpkg").value_or("");
  std::vector<std::string> paths;
  for (std::string_view pattern : split(value, ',')) {
    if (!pattern.starts_with('.') &&
        pattern.find("...") == std::string_view::npos) {
      paths.emplace_back(pattern);
      continue;
    }
    for (const PlanPackage& package : build.users_plan.packages) {
      if (!package.synthetic_test && !package.standard &&
          covers(build, pattern, package)) {
        paths.push_back(package.import_path);
      }
    }
  }
  return value.empty() ? "" : join(paths, ",");
}

// The work on packages that go will compile: those of the user's build, and the
// hooks that programs link. (For a flag that no package takes, go warns.)
static std::vector<PackageWork> work_in_build(const Build& build) {
  std::set<std::string> linked;
  for (const ImporterFile& importer : build.importers) {
    linked.insert(importer.hooks.begin(), importer.hooks.end());
  }
  std::vector<PackageWork> out;
  for (const PackageWork& work : build.matches.work) {
    if (linked.contains(work.import_path) ||
        (build.brought_targets.contains(work.import_path) &&
         linked.contains(build.companions.hook)) ||
        build.users_plan.find(work.import_path) != nullptr) {
      out.push_back(work);
    }
  }
  return out;
}

// The words that go would start a program with.
static Result<std::vector<std::string>> users_exec(const Build& build) {
  if (std::optional<std::string> value = build.command.flag("exec")) {
    return split_quoted(*value);
  }
  Result<std::string> program = find_program(build.environment.exec_program);
  return program ? std::vector<std::string>{*program}
                 : std::vector<std::string>();
}

Result<std::vector<std::string>> inserted_flags(const Build& build,
                                                const std::string& plan_file,
                                                const std::string& names_file) {
  TRY_ASSIGN(std::vector<std::string> users_toolexec,
             split_quoted(build.command.flag("toolexec").value_or("")));
  TRY_ASSIGN(std::string self, find_self());
  std::vector<std::string> shim = {self, "toolexec", plan_file, names_file,
                                   std::to_string(users_toolexec.size())};
  shim.insert(shim.end(), users_toolexec.begin(), users_toolexec.end());
  TRY_ASSIGN(std::string toolexec, join_quoted(shim));
  std::vector<std::string> flags = build.files.flags();
  flags.push_back("-toolexec=" + toolexec);
  if (build.files.work_file.empty()) {
    flags.push_back("-mod=readonly");
  }
  // Whatever keeps our cache is not what the program's source is kept in.
  if (!build.options.versioned_module.empty()) {
    flags.emplace_back("-buildvcs=false");
  }
  std::vector<std::string> variables = users_variables(build);
  if (build.command.verb == GoVerb::kRun && !variables.empty()) {
    TRY_ASSIGN(std::vector<std::string> users, users_exec(build));
    TRY_ASSIGN(std::string value, exec_flag_value(variables, users));
    flags.push_back("-exec=" + value);
  }
  if (std::string cover = cover_packages(build); !cover.empty()) {
    flags.push_back("-coverpkg=" + cover);
  }
  std::vector<std::string> gcflags;
  for (const GoFlag& flag : build.command.flags) {
    if (flag.name == "gcflags") {
      gcflags.push_back(flag.value);
      if (!flag.from_goflags) {
        flags.push_back("-gcflags=" + flag.value);
      }
    }
  }
  PerPackageFlag users_gcflags(gcflags, build.directory);
  SaltOptions salt{.user_gcflags = users_gcflags,
                   .tool_hash = tool_hash(),
                   .language = build.files.language};
  for (std::string& flag : salt_flags(work_in_build(build), build.plan, salt)) {
    flags.push_back(std::move(flag));
  }
  return flags;
}

}  // namespace otel
