// The files that are embedded in the tool: our Go modules as a GOPROXY tree,
// their go.sum lines, and the built-in rules. tool/pack makes them from pkg/
// when the tool is built. The tool unpacks them into the cache once per
// content.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace otel {

// One of our own modules.
struct EmbeddedModule {
  // The module path.
  std::string path;
  // "v0.1.0-h<hash of the content>".
  std::string version;
  // The go line of its go.mod: "1.23".
  std::string go_version;
  // The paths of all modules that it requires, directly or indirectly.
  std::vector<std::string> required;
  // Their versions, by index of `required`.
  std::vector<std::string> required_versions;
};

struct Embedded {
  std::vector<EmbeddedModule> modules;
  // The name and the rules.json text of each built-in rule set. The text is
  // static.
  std::vector<std::pair<std::string, std::string_view>> rule_sets;
  // The go.sum lines of our modules and of the modules that they require;
  // static.
  std::string_view go_sum;
  // The hash of all embedded bytes: 16 hex digits.
  std::string hash;

  // Returns the module that provides an import path, or nullptr. If several
  // paths match, the longest one counts, as for go.
  const EmbeddedModule* module_of(std::string_view import_path) const;
};

// Reads the embedded index. Damaged bytes mean a wrong build of the tool and
// end the process (CHECK).
Result<Embedded> read_embedded();

// Writes the GOPROXY tree beneath the cache directory; files that are there and
// right stay as they are. Returns the directory for GOPROXY=file://…. Errors: a
// file cannot be written.
Result<std::string> unpack_proxy(const Embedded& embedded,
                                 const std::string& cache_directory);

}  // namespace otel
