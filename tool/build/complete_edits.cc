// See complete_edits.h.
#include "build/complete_edits.h"

#include <algorithm>

#include "base/strings.h"
#include "edits/binding_symbol.h"
#include "inject/cover_scope.h"
#include "inject/generated_names.h"

namespace otel {

// The edits of a package, added if there are none so far.
static PackageEdits& edits_of(const std::string& package,
                              std::vector<PackageEdits>& edits) {
  auto at = std::ranges::find(edits, package, &PackageEdits::import_path);
  if (at != edits.end()) {
    return *at;
  }
  edits.push_back(PackageEdits{.import_path = package});
  return edits.back();
}

// The functions that set the variables of the hooks that an importer imports.
static std::vector<std::string> bound_symbols(
    const ImporterFile& importer, const std::vector<PackageEdits>& edits) {
  std::vector<std::string> symbols;
  for (const PackageEdits& package : edits) {
    if (!package.bindings.empty() && !importer.early &&
        std::ranges::count(importer.hooks, package.import_path) > 0) {
      symbols.push_back(binding_symbol(package.bindings));
    }
  }
  return symbols;
}

static void bind_in_plugins(const HookedBuild& hooked,
                            std::vector<PackageEdits>& edits) {
  for (const ImporterFile& importer : hooked.importers) {
    std::vector<std::string> symbols = bound_symbols(importer, edits);
    if (!symbols.empty()) {
      edits_of(importer.package, edits).binds = std::move(symbols);
    }
  }
}

static CoverRequest cover_request(const BuildRequest& request) {
  CoverRequest out{.tests = request.tests(),
                   .patterns = {},
                   .directory = request.directory()};
  std::string patterns = request.command.flag("coverpkg").value_or("");
  for (std::string_view pattern : split(patterns, ',')) {
    if (!patterns.empty()) {
      out.patterns.emplace_back(pattern);
    }
  }
  return out;
}

static void leave_out_of_coverage(const BuildRequest& request,
                                  const UserBuild& users,
                                  const HookedBuild& hooked,
                                  std::vector<PackageEdits>& edits) {
  bool covers = std::ranges::any_of(
      request.command.flags,
      [](const GoFlag& flag) { return flag.name.starts_with("cover"); });
  if (!covers) {
    return;
  }
  for (const std::string& path :
       coverage_exclusions(cover_request(request), users.plan, hooked.plan)) {
    edits_of(path, edits).skip_coverage = true;
  }
}

static void name_generated_code(const BuildRequest& request,
                                const BuildPlan& plan,
                                std::string_view tool_hash,
                                std::vector<PackageEdits>& edits) {
  GeneratedNames names{.cache_directory = request.invocation.cache_directory,
                       .temporary_cache = request.invocation.temporary_cache,
                       .trimmed = request.command.has_flag("trimpath"),
                       .module_cache = request.environment.module_cache,
                       .go_version = request.environment.go_version,
                       .tool_hash = tool_hash};
  for (PackageEdits& package : edits) {
    if (package.empty()) {
      continue;
    }
    const PlanPackage* planned = plan.find(package.import_path);
    CHECK(planned != nullptr);
    package.generated_directory = generated_directory(package, *planned, names);
    touch_copies(package.generated_directory, names);
  }
}

MatchTable complete_edits(const BuildRequest& request, const UserBuild& users,
                          const HookedBuild& hooked, MatchTable matches,
                          std::string_view tool_hash) {
  if (request.command.flag("buildmode") == "plugin") {
    bind_in_plugins(hooked, matches.work);
  }
  leave_out_of_coverage(request, users, hooked, matches.work);
  name_generated_code(request, hooked.plan, tool_hash, matches.work);
  return matches;
}

}  // namespace otel
