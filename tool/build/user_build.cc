// See user_build.h.
#include "build/user_build.h"

#include <algorithm>

namespace otel {

bool UserBuild::names_files() const {
  // cmd/go's name for the package that such files make up
  // (cmd/go/internal/load, GoFilesPackage).
  return plan.find("command-line-arguments") != nullptr;
}

ListRequest list_request(const BuildRequest& request) {
  return ListRequest{.program = request.command.program,
                     .directory = request.directory(),
                     .flags = list_flags(request.command),
                     .packages = request.command.packages,
                     .environment = request.invocation.environment,
                     .overlay = request.absolute_flag("overlay"),
                     .tests = request.tests()};
}

void restore_module_version(const BuildRequest& request, BuildPlan& plan) {
  const std::optional<VersionedModule>& versioned = request.invocation.module;
  for (PlanModule& module : plan.modules) {
    if (versioned && module.path == versioned->path) {
      module.version = module.selected_version = versioned->version;
    }
  }
}

// The packages that go cannot load. Our own modules are only there in the build
// with hooks.
static std::set<std::string> unloadable(const BuildRequest& request,
                                        const BuildPlan& plan) {
  std::set<std::string> out;
  for (const PlanPackage& package : plan.packages) {
    if (!package.error.empty() &&
        request.embedded.module_of(package.import_path) == nullptr) {
      out.insert(package.import_path);
    }
  }
  return out;
}

Result<std::optional<UserBuild>> load_user_build(const BuildRequest& request) {
  TRY_ASSIGN(ListResult result,
             load_plan(list_request(request), request.environment.go_version));
  restore_module_version(request, result.plan);
  UserBuild build{.plan = std::move(result.plan)};
  build.broken = unloadable(request, build.plan);
  std::erase_if(build.plan.packages, [](const PlanPackage& package) {
    return !package.error.empty();
  });
  build.plan.index();
  bool sound = result.exit_code == 0 &&
               (request.tests() || build.broken.empty()) &&
               !build.plan.packages.empty();
  return sound ? std::optional<UserBuild>(std::move(build)) : std::nullopt;
}

}  // namespace otel
