// What the stages of planning one build hand on to each other, filled from top
// to bottom by prepare.cc.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "args/go_command.h"
#include "args/tool_options.h"
#include "build/summary.h"
#include "cache/watch_list.h"
#include "inject/build_files.h"
#include "inject/importers.h"
#include "match/match.h"
#include "plan/build_plan.h"
#include "plan/go_environment.h"
#include "plan/overlay_files.h"
#include "rules/rule_sets.h"

namespace otel {

struct Build {
  const ToolOptions& options;
  const GoCommand& command;
  const GoEnvironment& environment;
  // The directory in which go works: the current one, or that of -C.
  const std::string& directory;
  WatchList& watch;
  // The user's own -overlay.
  OverlayFiles overlay;
  Embedded embedded;
  RuleSets rule_sets;
  // The user's build as it is without us.
  BuildPlan users_plan;
  // Import paths that go could not load; they are not in `users_plan`.
  std::set<std::string> broken;
  HookModules hook_modules;
  // By index of rule_sets.rules.
  std::vector<std::string> hook_paths;
  // The exporters, which are linked with the lifecycle set.
  LinkedExporters linked_exporters;
  // Packages of hooks that are targets of the lifecycle set.
  std::set<std::string> hook_only_targets;
  BuildFiles files;
  std::vector<ImporterFile> importers;
  // The build with the hooks in it.
  BuildPlan plan;
  MatchTable matches;
  Summary summary;

  // The value of a flag that names a file, absolute; "" if it is not given.
  std::string absolute_flag(std::string_view name) const;
};

}  // namespace otel
