// See package_patterns.h.
#include "build/package_patterns.h"

#include <algorithm>

#include "args/per_package_flag.h"
#include "base/file.h"

namespace otel {

// Reports whether a pattern could match hook packages. "all" means everything
// that the main module needs, which includes the hooks. Relative patterns only
// match directories of main modules, and `work`, `std` and `cmd` only modules
// that we add nothing to (cmd/go/internal/modload/search.go).
static bool could_mean_hooks(const UserBuild& users, const HookedBuild& hooked,
                             const std::string& pattern) {
  if (pattern == "all") {
    return true;
  }
  bool path = !pattern.starts_with('.') && !pattern.starts_with('/') &&
              pattern.find("...") != std::string::npos;
  return path &&
         std::ranges::any_of(
             hooked.plan.packages, [&](const PlanPackage& package) {
               return users.plan.find(package.import_path) == nullptr &&
                      !users.broken.contains(package.import_path) &&
                      match_package_pattern(pattern, package.import_path);
             });
}

static bool means(const std::string& pattern, const std::string& import_path) {
  return pattern == "all" || match_package_pattern(pattern, import_path);
}

// Adds the packages that a pattern matches in the user's build. Packages that
// go cannot load are among them, so that go reports them.
static void add_matches(const UserBuild& users, const std::string& pattern,
                        std::vector<std::string>& out) {
  for (const PlanPackage& package : users.plan.packages) {
    if (package.on_command_line && !package.synthetic_test &&
        means(pattern, package.import_path)) {
      out.push_back(package.import_path);
    }
  }
  for (const std::string& import_path : users.broken) {
    if (means(pattern, import_path)) {
      out.push_back(import_path);
    }
  }
}

// Reports whether go could walk into the package's directory. go treats a path
// as a directory if our overlay has a file beneath it.
static bool could_reach(const BuildRequest& request, const std::string& pattern,
                        const PlanPackage& package) {
  size_t dots = pattern.find("...");
  if (dots == std::string::npos) {
    return pattern == "work";
  }
  return pattern.starts_with('.') || pattern.starts_with('/')
             ? package.directory.starts_with(
                   path_abs(pattern.substr(0, dots), request.directory()))
             : match_package_pattern(pattern, package.import_path);
}

// Reports whether an importer makes a pattern match a further package. go does
// not follow a symbolic link in the tree, but an importer beneath the link
// makes it a directory.
static bool adds_matches(const BuildRequest& request, const UserBuild& users,
                         const HookedBuild& hooked) {
  return std::ranges::any_of(
      hooked.importers, [&](const ImporterFile& importer) {
        const PlanPackage* package = users.plan.find(importer.package);
        return package != nullptr && !package->on_command_line &&
               std::ranges::any_of(
                   request.command.packages, [&](const std::string& pattern) {
                     return could_reach(request, pattern, *package);
                   });
      });
}

static std::vector<std::string> all_matches(const UserBuild& users) {
  std::vector<std::string> out(users.broken.begin(), users.broken.end());
  for (const PlanPackage& package : users.plan.packages) {
    if (package.on_command_line && !package.synthetic_test) {
      out.push_back(package.import_path);
    }
  }
  return out;
}

std::vector<std::string> packages_to_build(const BuildRequest& request,
                                           const UserBuild& users,
                                           const HookedBuild& hooked) {
  if (adds_matches(request, users, hooked)) {
    return all_matches(users);
  }
  std::vector<std::string> out;
  bool changed = false;
  for (const std::string& pattern : request.command.packages) {
    if (could_mean_hooks(users, hooked, pattern)) {
      add_matches(users, pattern, out);
      changed = true;
    } else {
      out.push_back(pattern);
    }
  }
  return changed ? out : std::vector<std::string>();
}

}  // namespace otel
