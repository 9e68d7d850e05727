// Trims the cache, as cmd/go trims its own (Trim in cmd/go/internal/cache):
// once a day, files are removed that no build has used for 30 days.
//
// A file is used when a plan is made with it (touch). A cached plan is valid
// for 20 days (is_fresh). After that it is made again, which touches its files,
// so that no file is removed while a plan needs it.
#pragma once

#include <string>

namespace otel {

// Marks the file or directory as used today. Does nothing if it does not exist
// or cannot be changed.
void touch(const std::string& path);

// Reports whether the file exists and was marked as used in the last 20 days,
// so that no build trims it during the next ten.
bool is_fresh(const std::string& path);

// Removes what has not been used for 30 days, at most once a day. Leaves what
// cannot be removed and reports nothing, because the user need not do anything.
void trim_cache(const std::string& cache_directory);

}  // namespace otel
