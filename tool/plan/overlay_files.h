// The -overlay of a build, read as cmd/go reads it (internal/fsys): what go
// finds at a path is what the overlay says, go.mod, go.sum and go.work
// included, so whoever reads such a file to copy it has to ask here.
#pragma once

#include <map>
#include <string>

#include "base/error.h"

namespace otel {

class OverlayFiles {
 public:
  // No overlay: every path is what it is.
  OverlayFiles() = default;

  // `path`: the file given with -overlay, absolute, or "". `directory`: where
  // go runs; paths may be relative to it. A text that is not as `go help build`
  // describes it is go's to refuse, and gives no overlay. Errors: the file
  // cannot be read.
  static Result<OverlayFiles> read(const std::string& path,
                                   const std::string& directory);

  // The file that go reads for a path; "" if the overlay removes it.
  std::string actual(const std::string& path) const;
  bool exists(const std::string& path) const;
  // The text of a file; "" if there is none.
  Result<std::string> text_of(const std::string& path) const;

  // What replaces each path; "" for those that are removed.
  const std::map<std::string, std::string>& replaced() const {
    return replaced_;
  }

 private:
  std::map<std::string, std::string> replaced_;
};

}  // namespace otel
