// The flags that the real go command gets besides the user's own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "build/plan_contents.h"
#include "edits/plan_file.h"

namespace otel {

// Returns the flags that we add, in the order in which they must stand: of
// several -gcflags or -ldflags that match a package go uses the last one, so
// the user's own come first. -toolexec is not among them: each build has
// another value of it.
Result<std::vector<std::string>> inserted_flags(const Planned& planned,
                                                const PlanContents& contents,
                                                std::string_view tool_hash);

// Returns the words of -toolexec, without the user's own.
Result<std::vector<std::string>> shim_words(const std::string& plan_file,
                                            const std::string& names_file);

// Returns a hash of the tool's own executable.
std::string tool_hash();

}  // namespace otel
