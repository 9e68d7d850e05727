// Content-addressed files of the cache. Such a file never changes once it is
// written, so builds that run at the same time do not disturb each other.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

// Writes a file whose name depends on its content, and marks it as used. If the
// file exists, it is written again only if it is damaged.
Status write_named(const std::string& path, std::string_view bytes);

// Writes `bytes` to <cache>/<kind>/<hash><ending> as write_named does, and
// returns the path.
Result<std::string> write_by_content(const std::string& cache,
                                     std::string_view kind,
                                     std::string_view ending,
                                     std::string_view bytes);

// Returns the path of the sums of a go.mod or go.work file: x.sum for x.mod, as
// cmd/go does for -modfile, and go.work.sum for go.work.
std::string sum_path(const std::string& path);

}  // namespace otel
