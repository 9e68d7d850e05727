// Files of the cache that are named after their content: once written they
// never change, so builds that run at the same time cannot disturb one another.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

// Writes a file that is named after its content. One may be there already: it
// counts as used from now on, and if it is damaged it is written again.
Status write_named(const std::string& path, std::string_view bytes);

// Writes bytes to <cache>/<kind>/<hash><ending>; gives the path.
Result<std::string> write_by_content(const std::string& cache,
                                     std::string_view kind,
                                     std::string_view ending,
                                     std::string_view bytes);

// go.sum lies beside go.mod under the same name (cmd/go: -modfile), go.work.sum
// beside go.work.
std::string sum_path(const std::string& path);

}  // namespace otel
