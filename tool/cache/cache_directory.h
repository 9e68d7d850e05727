// CacheDirectory is the tool's cache, ready for one build. Only the user can
// change it, because its content decides what the user's programs do.
//
//   the wanted directory                    the directory in use
//   does not exist                          is created with mode 0700
//   only the user can write it              itself; mode 0700 if it is empty
//   others can write it, but it is sticky   user-<uid>/ in it, mode 0700
//   cannot be created, read-only, unsafe    a temporary one for this build
#pragma once

#include <optional>
#include <string>

#include "base/environment.h"
#include "base/error.h"
#include "cache/build_directory.h"

namespace otel {

class CacheDirectory {
 public:
  // Prepares the cache. `wanted` is absolute, or "" if no setting names a
  // directory. A temporary cache lies in the TMPDIR of `environment`. Fails if
  // not even a temporary directory can be created.
  static Result<CacheDirectory> open(const std::string& wanted,
                                     const Environment& environment);

  const std::string& path() const { return path_; }

  // Returns a line for the user that says why the wanted directory is not used,
  // or "".
  const std::string& note() const { return note_; }

  bool is_temporary() const { return temporary_.has_value(); }

  // Removes a temporary directory, as the destructor does. Call it before the
  // process becomes another program.
  void close() { temporary_.reset(); }

 private:
  std::string path_;
  std::string note_;
  std::optional<BuildDirectory> temporary_;
};

}  // namespace otel
