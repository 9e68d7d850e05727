// -gcflags, -asmflags, -ldflags, -gccgoflags: `[pattern=]flags`, of which the
// last one that matches a package counts (cmd/go/internal/load/flag.go).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace otel {

// What the matching needs to know of a package.
struct FlagPackage {
  std::string_view import_path;
  std::string_view directory;
  // Named on the command line (by a pattern or a file).
  bool on_command_line = false;
  bool standard = false;
};

class PerPackageFlag {
 public:
  // `values`: the flag's values in the order given (GOFLAGS first).
  // `directory`: what relative patterns ("./...") start from; absolute.
  PerPackageFlag(std::vector<std::string> values, std::string directory);

  // The flags that the user's own settings give a package, as one string in
  // cmd/go's quoting; "" if none match.
  std::string value_for(const FlagPackage& package) const;

 private:
  struct Entry {
    bool has_pattern = false;
    std::string pattern;
    std::string flags;
  };
  std::vector<Entry> entries_;
  std::string directory_;
};

}  // namespace otel
