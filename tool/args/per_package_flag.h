// -gcflags, -asmflags, -ldflags, -gccgoflags: `[pattern=]flags`, of which the
// last one that matches a package counts (cmd/go/internal/load/flag.go). We
// need to know what the user's flags give a package, because a -gcflags of
// ours for that package takes their place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// What the matching needs to know of a package.
struct FlagPackage {
  std::string_view import_path;
  std::string_view directory;
  // Named on the command line (by a pattern or a file).
  bool on_command_line = false;
  bool standard = false;
  // In a main module (several in a workspace): the pattern "work".
  bool in_main_module = false;
  // Named by a tool line of go.mod: the pattern "tool".
  bool tool = false;
};

class PerPackageFlag {
 public:
  // `values`: the flag's values in the order given (GOFLAGS first), each of
  // which check_per_package_flag accepts; parse_go_command makes sure of it.
  // `directory`: what relative patterns ("./...") start from; absolute.
  PerPackageFlag(std::vector<std::string> values, std::string directory);

  // The flags that the user's own settings give a package, as one string in
  // cmd/go's quoting; "" if none match.
  std::string value_for(const FlagPackage& package) const;

 private:
  struct Entry {
    // Without a pattern the flags are for the packages on the command line.
    bool has_pattern = false;
    std::string pattern;
    // As the user wrote them, quotes and all.
    std::string flags;
  };
  std::vector<Entry> entries_;
  std::string directory_;
};

// Fails, with cmd/go's reason, for a value that cmd/go refuses.
Status check_per_package_flag(std::string_view value);

// Whether a pattern of such a flag, or of -coverpkg, means a package
// (cmd/go/internal/load, MatchPackage). `directory`: what relative patterns
// start from; absolute.
bool match_flag_pattern(std::string_view pattern, std::string_view directory,
                        const FlagPackage& package);

// Whether a package path matches a pattern with "..." in it: any string, but
// not across a "vendor" element; a last "/..." may also match nothing
// (cmd/internal/pkgpattern).
bool match_package_pattern(std::string_view pattern, std::string_view name);

}  // namespace otel
