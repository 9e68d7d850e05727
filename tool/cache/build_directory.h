// BuildDirectory is a private directory of one build. Two builds that run at
// the same time never get the same directory, even in two containers, on two
// machines or as two users. Its name does not contain a process id, because
// containers that share a cache have the same process ids.
//
//   <cache>/staging/tQx71c/              mode 0700
//   <cache>/staging/tQx71c/.otel-lock    locked (flock) while the build runs
//
// The lock distinguishes a directory in use from one that a killed build has
// left behind: the kernel releases the lock when the process ends, in whatever
// way.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace otel {

class BuildDirectory {
 public:
  // Creates a new directory in `parent`, whose name starts with `prefix`.
  // Creates `parent` if necessary. First removes the abandoned directories in
  // `parent` whose names start with `prefix`. An empty prefix means that
  // `parent` belongs to the tool alone; then directories without a lock file
  // are removed too.
  static Result<BuildDirectory> make(const std::string& parent,
                                     std::string_view prefix = "");

  // Creates a new directory in the directory `staging` of the cache.
  static Result<BuildDirectory> make_in_cache(
      const std::string& cache_directory);

  BuildDirectory(BuildDirectory&& other) noexcept
      : path_(std::exchange(other.path_, "")),
        lock_(std::exchange(other.lock_, -1)) {}
  BuildDirectory& operator=(BuildDirectory&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(lock_, other.lock_);
    return *this;
  }
  ~BuildDirectory() { remove(); }

  // Returns the path, which is absolute if `parent` is.
  const std::string& path() const { return path_; }

  // Removes the directory with everything in it, as the destructor does.
  void remove();

 private:
  explicit BuildDirectory(std::string path) : path_(std::move(path)) {}

  std::string path_;
  // The descriptor of the lock file, which child processes do not inherit.
  int lock_ = -1;
};

}  // namespace otel
