// What generated declarations begin with, so that none of them has a name that
// the package uses itself.
#pragma once

#include <string>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// "Otel", or "Otel_", "Otel__"… in a package that uses such names itself; with
// a small o where one of the files has a dot import. `files`: all files of the
// package.
std::string choose_prefix(const std::vector<SourceFile>& files);

}  // namespace otel
