// What a build's plan rests on, as a watch list: everything that go reads to
// find out which packages there are, and everything that matching reads.
// Modules in the module cache never change and are not looked at.
#pragma once

#include <string>

#include "args/go_command.h"
#include "cache/watch_list.h"
#include "plan/build_plan.h"
#include "plan/go_environment.h"

namespace otel {

// The go program, its settings, go.mod, go.sum and go.work, and the places
// where a nearer go.mod or go.work could appear.
void watch_go(const GoEnvironment& environment, const std::string& program,
              const std::string& directory, WatchList& watch);

// The directories and Go files of packages that can change: those of main,
// workspace, vendored and locally replaced modules. With a `...` pattern also
// every directory beneath these modules: a new one may be a new package.
void watch_plan(const BuildPlan& plan, const GoEnvironment& environment,
                const GoCommand& command, const std::string& directory,
                WatchList& watch);

// A hook package: any change in it counts.
void watch_hook_package(const PlanPackage& package,
                        const GoEnvironment& environment, WatchList& watch);

}  // namespace otel
