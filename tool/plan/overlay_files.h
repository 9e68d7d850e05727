// OverlayFiles is the -overlay of a build, read as cmd/go reads it
// (cmd/go/internal/fsys). It decides what go finds at a path, also for go.mod,
// go.sum and go.work, so code that reads such a file must look it up here.
#pragma once

#include <map>
#include <string>

#include "base/error.h"

namespace otel {

class OverlayFiles {
 public:
  // Creates an overlay that replaces nothing.
  OverlayFiles() = default;

  // Reads the file given with -overlay. `path` is absolute, or "" for none.
  // `directory` is where go runs; the paths in the file may be relative to it.
  // A file that does not have the form of `go help build` gives an empty
  // overlay, because go reports the error. Fails if the file cannot be read.
  static Result<OverlayFiles> read(const std::string& path,
                                   const std::string& directory);

  // Returns the file that go reads for a path, or "" if the overlay removes it.
  std::string actual(const std::string& path) const;
  // Reports whether go finds a file at the path.
  bool exists(const std::string& path) const;
  // Returns the text that go reads for a path, or "" if there is no file.
  Result<std::string> text_of(const std::string& path) const;

  // Returns the replacement of each path; "" for removed files.
  const std::map<std::string, std::string>& replaced() const {
    return replaced_;
  }

 private:
  std::map<std::string, std::string> replaced_;
};

}  // namespace otel
