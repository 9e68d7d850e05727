// See build_flags.h.
#include "build/build_flags.h"

#include <optional>
#include <set>

#include <fmt/format.h>

#include "args/per_package_flag.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "build/exec_flag.h"
#include "inject/cache_salt.h"

namespace otel {

std::string tool_hash() {
  Result<std::string_view> self = map_file("/proc/self/exe");
  CHECK(self);
  return hex64(hash64(*self));
}

// The packages that go will compile: those of the user's build and those that
// programs link. go warns about a flag for any other package.
static std::vector<PlannedPackage> packages_in_build(
    const UserBuild& users, const PlanContents& contents) {
  std::set<std::string_view> linked;
  for (const PlannedProgram& program : contents.programs) {
    linked.insert(program.packages.begin(), program.packages.end());
  }
  std::vector<PlannedPackage> out;
  for (const PlannedPackage& package : contents.packages) {
    const std::string& path = package.work.import_path;
    if (linked.contains(path) || users.plan.find(path) != nullptr) {
      out.push_back(package);
    }
  }
  return out;
}

// The words with which go starts a program.
static Result<std::vector<std::string>> users_exec(
    const BuildRequest& request) {
  if (std::optional<std::string> value = request.command.flag("exec")) {
    return split_quoted(*value);
  }
  if (request.environment.exec_program.empty()) {
    return std::vector<std::string>();
  }
  Result<std::string> program = find_program(request.environment.exec_program,
                                             request.invocation.environment);
  return program ? std::vector<std::string>{*program}
                 : std::vector<std::string>();
}

Result<std::vector<std::string>> shim_words(const std::string& plan_file,
                                            const std::string& names_file) {
  TRY_ASSIGN(std::string self, find_self());
  return std::vector<std::string>{self, "toolexec", plan_file, names_file};
}

// The user's values of a flag; those of GOFLAGS come first.
static std::vector<std::string> values_of(const GoCommand& command,
                                          std::string_view name) {
  std::vector<std::string> out;
  for (const GoFlag& flag : command.flags) {
    if (flag.name == name) {
      out.push_back(flag.value);
    }
  }
  return out;
}

// Repeats the user's own flags, which are taken off the command line. go reads
// those of GOFLAGS itself.
static void repeat_flags(const GoCommand& command, std::string_view name,
                         std::vector<std::string>& flags) {
  for (const GoFlag& flag : command.flags) {
    if (flag.name == name && !flag.from_goflags) {
      flags.push_back(fmt::format("-{}={}", name, flag.value));
    }
  }
}

static void add_salts(const Planned& planned, const PlanContents& contents,
                      std::string_view tool_hash,
                      std::vector<std::string>& flags) {
  const GoCommand& command = planned.request.command;
  const std::string& directory = planned.request.directory();
  repeat_flags(command, "gcflags", flags);
  repeat_flags(command, "ldflags", flags);
  PerPackageFlag users_gcflags(values_of(command, "gcflags"), directory);
  PerPackageFlag users_ldflags(values_of(command, "ldflags"), directory);
  SaltOptions salt{.user_gcflags = users_gcflags,
                   .user_ldflags = users_ldflags,
                   .language = planned.hooked.files.language};
  const BuildPlan& plan = planned.hooked.plan;
  for (std::string& flag :
       salt_flags(packages_in_build(planned.users, contents), plan, salt)) {
    flags.push_back(std::move(flag));
  }
  // -buildmode=shared makes no program, so there is none to give flags to.
  if (command.flag("buildmode") != "shared") {
    for (std::string& flag : link_flags(contents, plan, tool_hash, salt)) {
      flags.push_back(std::move(flag));
    }
  }
}

// `go run` starts the program through us if go's environment is not the user's.
static Status add_exec_flag(const Planned& planned,
                            std::vector<std::string>& flags) {
  const BuildRequest& request = planned.request;
  std::vector<std::string> variables =
      changed_variables(request.invocation, planned.hooked.files.environment());
  if (request.command.verb != GoVerb::kRun || variables.empty()) {
    return {};
  }
  TRY_ASSIGN(std::vector<std::string> users, users_exec(request));
  TRY_ASSIGN(std::string value, exec_flag_value(variables, users));
  flags.push_back("-exec=" + value);
  return {};
}

Result<std::vector<std::string>> inserted_flags(const Planned& planned,
                                                const PlanContents& contents,
                                                std::string_view tool_hash) {
  std::vector<std::string> flags = planned.hooked.files.flags();
  flags.emplace_back("-mod=readonly");
  // The cache is not part of the program's repository, so VCS stamping would be
  // wrong.
  if (planned.request.invocation.module) {
    flags.emplace_back("-buildvcs=false");
  }
  TRY(add_exec_flag(planned, flags));
  add_salts(planned, contents, tool_hash, flags);
  return flags;
}

}  // namespace otel
