// See package_patterns.h.
#include "build/package_patterns.h"

#include <algorithm>

#include "args/per_package_flag.h"
#include "base/file.h"

namespace otel {

// "all" is whatever the main module needs, so hooks and what they import.
// Relative patterns are about the directories of main modules, of which hooks'
// modules are none; and `work`, `std` and `cmd` about modules that we do not
// add to (cmd/go/internal/modload/search.go).
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

// Those that go cannot load are its own to refuse, also in the build with
// hooks.
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

// Whether go, which finds a directory where our overlay has a file, could walk
// into it.
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

// A package that a link in the tree stands for is no match of a pattern. With
// an importer the link is a directory to go, and the package would be one.
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
