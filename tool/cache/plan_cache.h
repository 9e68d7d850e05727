// A kept plan: what running go takes, with everything that it rests on. As
// long as nothing of that changes, a build asks go nothing before it starts
// the real one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "cache/prepared_build.h"
#include "cache/watch_list.h"

namespace otel {

// What decides a plan apart from files: any difference makes another key.
struct PlanKey {
  // The go command line and its directory.
  std::vector<std::string> argv;
  std::string directory;
  // Our own options.
  std::vector<std::string> options;
  // Those variables of the environment that cmd/go reads.
  std::vector<std::string> environment;
  // Which otel this is.
  std::string tool;

  std::string text() const;
};

// The variables of our environment that cmd/go or a C compiler reads, sorted.
std::vector<std::string> environment_of_go();

// The plan kept for the key, if it still holds; brought up to date where only
// function bodies changed.
std::optional<PreparedBuild> load_cached_plan(
    const std::string& cache_directory, const PlanKey& key);

// Keeps a plan, unless something it rests on changed while it was made. That it
// cannot be written stops nobody: the next build plans again.
void store_plan(const std::string& cache_directory, const PlanKey& key,
                const PreparedBuild& build, const WatchList& watch);

// Forgets the plan kept for the key.
void discard_cached_plan(const std::string& cache_directory,
                         const PlanKey& key);

// A record as it is on disk.
struct PlanRecord {
  std::string key;
  PreparedBuild build;
  // Of the content of each of the build's needed files.
  std::vector<uint64_t> needed_hashes;
  WatchList watch;
};

// The bytes of a record; reads the needed files.
std::string encode_record(const PlanKey& key, const PreparedBuild& build,
                          const WatchList& watch);
// The inverse; nothing if the bytes are damaged or of another version.
std::optional<PlanRecord> decode_record(std::string_view bytes);

}  // namespace otel
