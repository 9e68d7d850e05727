// The watch list of a build: everything that go reads to find out which
// packages there are, and everything that matching reads. Modules in the module
// cache never change and are not watched.
#pragma once

#include <string>
#include <vector>

#include "build/plan_contents.h"
#include "cache/watch_list.h"

namespace otel {

// Adds everything that the build was planned from to `watch`. `rule_files` are
// the files that the rules were read from, including places where none was
// found.
void watch_build(const Planned& planned,
                 const std::vector<std::string>& rule_files, WatchList& watch);

}  // namespace otel
