// Chooses versions of the OpenTelemetry SDK that fit the API of the program.
// Interfaces of the API grow, so an SDK that is older than the API does not
// compile with it. A program that has only the API gets the SDK of the same
// version.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "inject/hook_modules.h"
#include "plan/build_plan.h"

namespace otel {

// Returns path and version of the SDK modules to require: those that our own
// modules in `modules` need and the user's build does not have, so that no
// version of the user's is raised. `go_mod` is the text of the user's go.mod.
// If it requires an API that the program does not use yet, the SDK gets the
// version of that requirement.
std::vector<std::pair<std::string, std::string>> sdk_requirements(
    const BuildPlan& users_plan, std::string_view go_mod,
    const HookModules& modules);

// Makes `modules` require the version of the API for each SDK module that is
// older than its API in `plan`, the build with hooks. Modules that hooks import
// can raise the API as well. Returns true if a requirement is new; the build
// must then be loaded again. SDK modules of the user's build stay as they are.
bool raise_sdk(const BuildPlan& users_plan, const BuildPlan& plan,
               HookModules& modules);

// Holds the API and the SDK for logs at the versions of the user's build if our
// own modules have raised them in `plan`, the build with hooks. Before v1, each
// version breaks code written for the previous one, such as the bridges of
// logging libraries. Our own code compiles with all versions from v0.3 on.
// `hooks_go_mods` are the go.mod texts of the user's hooks; nothing is held if
// one of them requires a newer version. Returns true if the versions are newly
// held; the build must then be loaded again.
bool hold_log_versions(const BuildPlan& users_plan, const BuildPlan& plan,
                       const std::vector<std::string>& hooks_go_mods,
                       HookModules& modules);

}  // namespace otel
