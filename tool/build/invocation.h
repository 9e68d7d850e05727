// Everything that the user's call of otel says: fixed before planning starts,
// and never changed afterwards. The plan cache is keyed by all of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "args/go_command.h"
#include "args/tool_options.h"
#include "base/environment.h"
#include "base/error.h"
#include "cache/cache_directory.h"
#include "edits/user_names.h"

namespace otel {

struct Invocation {
  ToolOptions options;
  // Where otel was started; absolute. Rule files are relative to it.
  std::string start_directory;
  // Where go works: start_directory, or that of -C; absolute.
  std::string directory;
  // The go command and the environment as the user gave them.
  GoCommand typed;
  Environment typed_environment;
  // Both as they are in effect: for `pkg@version` those of a generated
  // workspace (inject/module_workspace.h), otherwise the same. The command has
  // no flags of GOFLAGS.
  GoCommand command;
  Environment environment;
  // The module of `pkg@version`.
  std::optional<VersionedModule> module;
  // The open cache; absolute.
  std::string cache_directory;
  // The cache is removed after this build.
  bool temporary_cache = false;
};

// Returns the key of the plan: text that differs if any part of the invocation
// that can change a plan differs. `tool` identifies the tool's own executable.
std::string plan_key(const Invocation& invocation, const std::string& tool);

// Returns the variables that differ between the user's environment and the go
// command's, as the user has them: entries for Environment::apply.
// `go_variables` are the entries that go gets on top of invocation.environment.
std::vector<std::string> changed_variables(
    const Invocation& invocation, const std::vector<std::string>& go_variables);

}  // namespace otel
