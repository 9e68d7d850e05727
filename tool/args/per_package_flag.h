// Evaluates -gcflags, -asmflags, -ldflags and -gccgoflags. Their values are
// `[pattern=]flags`, and the last value that matches a package counts
// (cmd/go/internal/load/flag.go). Our -gcflags for a package replace the
// user's, so they must repeat the flags that the user gives that package.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// The facts of a package that patterns match.
struct FlagPackage {
  std::string_view import_path;
  // Absolute.
  std::string_view directory;
  // The command line names the package (by a pattern or a file).
  bool on_command_line = false;
  // The package is in the standard library.
  bool standard = false;
  // The package is in a main module (a workspace may have several); the pattern
  // "work" matches.
  bool in_main_module = false;
  // A tool line of go.mod names the package; the pattern "tool" matches.
  bool tool = false;
};

// One of these flags with all its values.
class PerPackageFlag {
 public:
  // `values` are the flag's values in order, those of GOFLAGS first.
  // check_per_package_flag must accept each; parse_go_command and with_goflags
  // check this. `directory` is the directory that relative patterns ("./...")
  // start from; absolute.
  PerPackageFlag(std::vector<std::string> values, std::string directory);

  // Returns the flags that the values give a package, as one string in cmd/go's
  // quoting; "" if no value matches.
  std::string value_for(const FlagPackage& package) const;

 private:
  struct Entry {
    // Without a pattern, the flags are for the packages on the command line.
    bool has_pattern = false;
    std::string pattern;
    // The flags as the user wrote them, with quotes.
    std::string flags;
  };
  std::vector<Entry> entries_;
  std::string directory_;
};

// Checks a value. Errors, with cmd/go's messages: cmd/go rejects the value.
Status check_per_package_flag(std::string_view value);

// Reports whether a pattern of such a flag, or of -coverpkg, matches a package
// (MatchPackage in cmd/go/internal/load). `directory` is the directory that
// relative patterns start from; absolute.
bool match_flag_pattern(std::string_view pattern, std::string_view directory,
                        const FlagPackage& package);

// Reports whether a pattern matches an import path. "..." matches any string
// without a "vendor" element; a final "/..." may also match nothing
// (cmd/internal/pkgpattern).
bool match_package_pattern(std::string_view pattern, std::string_view name);

}  // namespace otel
