// Keeps our cache from growing for ever, as cmd/go keeps its own: once a day
// what no build has used for a month is removed. (cmd/go/internal/cache, Trim.)
//
// A file counts as used when a plan is made with it (touch). A kept plan is
// trusted for less than a month (is_fresh), so that it is made anew, and its
// files with it, long before they could be missed.
#pragma once

#include <string>

namespace otel {

// Makes the file or directory count as used today. One that is not there, or
// not ours to change, is left alone.
void touch(const std::string& path);

// Whether the file is there, and will be for the next days.
bool is_fresh(const std::string& path);

// Removes what is a month old, at most once a day. What cannot be removed
// stays; nobody is told, for nobody has to do anything about it.
void trim_cache(const std::string& cache_directory);

}  // namespace otel
