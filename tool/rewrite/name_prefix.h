// What generated declarations begin with, so that none of them has a name that
// the package uses itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// "otel", or "otel_", "otel__"… in a package that uses such names itself.
// `files`: all files of the package.
//
// What every package with trampolines declares has this prefix and is therefore
// not exported: a file that imports two of them by a dot would declare exported
// names twice (the Go spec, "Import declarations"). So have the variables of
// hooks: plugin.Open looks for the exported variables of a plugin's main
// package under their own names, and these have others (go:linkname).
std::string choose_prefix(const std::vector<SourceFile>& files);

// "Otel" for "otel": the prefix of the names that belong to one function and
// end with the id of its injection, which no other package has.
std::string exported(std::string_view prefix);

}  // namespace otel
