// The plan cache: the result of planning a build, with everything that it was
// planned from. As long as nothing of that changes, a build starts the real go
// command without asking go anything first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "cache/prepared_build.h"
#include "cache/watch_list.h"

namespace otel {

// Returns the plan that is stored under the key, if it still holds. Where only
// function bodies have changed, the stored watch list is brought up to date.
std::optional<PreparedBuild> load_cached_plan(
    const std::string& cache_directory, const std::string& key);

// Stores a plan under the key, unless something that it was planned from
// changed meanwhile. A plan that cannot be written is not stored: the next
// build plans again.
void store_plan(const std::string& cache_directory, const std::string& key,
                const PreparedBuild& build, const WatchList& watch);

// Removes the plan that is stored under the key.
void discard_cached_plan(const std::string& cache_directory,
                         const std::string& key);

// A stored plan as it is on disk.
struct PlanRecord {
  std::string key;
  PreparedBuild build;
  // Hashes of the content of each of the build's needed files.
  std::vector<uint64_t> needed_hashes;
  WatchList watch;
};

// Encodes a record; reads the needed files.
std::string encode_record(const std::string& key, const PreparedBuild& build,
                          const WatchList& watch);
// Decodes what encode_record returned. Returns nullopt if the bytes are damaged
// or of another version.
std::optional<PlanRecord> decode_record(std::string_view bytes);

}  // namespace otel
