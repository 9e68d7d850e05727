// A private directory of one build, for what no other process may see or
// share: two builds that run at the same time never get the same one, also
// in two containers, on two machines or of two users. No name is made of a
// process id, for containers that share a cache have the same ones.
//
//   <cache>/staging/tQx71c/              mode 0700
//   <cache>/staging/tQx71c/.otel-lock    locked (flock) for as long as the
//                                        build lives
//
// The lock tells a directory that is in use from one that a killed build left:
// the kernel gives it up however the process ends.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace otel {

class BuildDirectory {
 public:
  // Makes a new directory in `parent`, which is made if it is not there. Its
  // name begins with `prefix`. Removes the directories of `parent` whose names
  // do so too and whose builds are no more. Without a prefix the parent is ours
  // alone: then everything else in it goes, too.
  static Result<BuildDirectory> make(const std::string& parent,
                                     std::string_view prefix = "");

  // make in the place that the cache has for it.
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

  // Absolute if `parent` is.
  const std::string& path() const { return path_; }

  // Removes the directory with all that is in it, as the destructor does.
  void remove();

 private:
  explicit BuildDirectory(std::string path) : path_(std::move(path)) {}

  std::string path_;
  // The descriptor of the lock file; children do not inherit it.
  int lock_ = -1;
};

}  // namespace otel
