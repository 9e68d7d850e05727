// The tool's own cache, made ready for one build: a directory that nobody but
// the user can read or write, for what lies in it decides what his programs do.
//
//   wanted                                  what is used
//   not there                               it is made, with mode 0700
//   the user's, and nobody else writes it   it; mode 0700 if it is empty
//   writable by others, but sticky          user-<uid>/ in it, mode 0700
//   no such place, read-only, not safe      a temporary one, for this build
#pragma once

#include <optional>
#include <string>

#include "base/environment.h"
#include "base/error.h"
#include "cache/build_directory.h"

namespace otel {

class CacheDirectory {
 public:
  // Opens the cache at `wanted`, which is absolute, or "" if nothing names a
  // place. A temporary cache lies in TMPDIR of `environment`. Errors: not even
  // a temporary directory can be made.
  static Result<CacheDirectory> open(const std::string& wanted,
                                     const Environment& environment);

  const std::string& path() const { return path_; }

  // Why the wanted directory is not used, a line for the user; "" if it is.
  const std::string& note() const { return note_; }

  bool is_temporary() const { return temporary_.has_value(); }

  // Removes a temporary one, as the destructor does: for who becomes another
  // program.
  void close() { temporary_.reset(); }

 private:
  std::string path_;
  std::string note_;
  std::optional<BuildDirectory> temporary_;
};

}  // namespace otel
