// The SDK of OpenTelemetry that hooks bring along has to fit the API that the
// program has: interfaces of the API grow, and an SDK older than the API does
// not compile with it. A program that has the API alone, at some version, gets
// the SDK of that version.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "inject/hook_modules.h"
#include "plan/build_plan.h"

namespace otel {

// Modules to require, with versions. Only those that our own modules in
// `modules` need and the user's build does not have, so that no version of the
// user's is raised. `go_mod` is the text of the user's go.mod: an API that it
// requires comes in that version even if this program does not use it yet.
std::vector<std::pair<std::string, std::string>> sdk_requirements(
    const BuildPlan& users_plan, std::string_view go_mod,
    const HookModules& modules);

// Has `modules` require the SDK's modules that are older than the API that they
// come with in `plan`, the build with hooks: what hooks bring along can raise
// the API as well. True if it requires more than before; then the build has to
// be loaded again. The user's own SDK stays as it is.
bool raise_sdk(const BuildPlan& users_plan, const BuildPlan& plan,
               HookModules& modules);

// Keeps the API and the SDK for logs at the versions of the user's build if our
// own modules have raised them in the build with hooks, `plan`: before v1 each
// version breaks what was written for the one before, such as the bridges of
// logging libraries. Our own code is written for all of them from v0.3 on.
// `hooks_go_mods`: those of the user's hooks; if one asks for a newer version,
// it gets it. True if more is
// kept than before; then the build has to be loaded again.
bool hold_log_versions(const BuildPlan& users_plan, const BuildPlan& plan,
                       const std::vector<std::string>& hooks_go_mods,
                       HookModules& modules);

}  // namespace otel
