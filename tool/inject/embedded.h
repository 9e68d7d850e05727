// What the tool carries in itself: our Go modules as a GOPROXY tree, their
// go.sum lines, and the built-in rules. Made from pkg/ by tool/pack when the
// tool is built, unpacked into the cache once per content.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace otel {

struct EmbeddedModule {
  std::string path;
  // "v0.1.0-h<hash of the content>".
  std::string version;
  // The go line of its go.mod.
  std::string go_version;
  // Every module that it requires, directly or not.
  std::vector<std::string> required;
  // At these versions, by index.
  std::vector<std::string> required_versions;
};

struct Embedded {
  std::vector<EmbeddedModule> modules;
  // Name and rules.json of each built-in rule set; the text is static.
  std::vector<std::pair<std::string, std::string_view>> rule_sets;
  // go.sum lines of our modules and of what they require.
  std::string_view go_sum;
  // Hash over everything.
  std::string hash;

  // The module that provides an import path, or nullptr.
  const EmbeddedModule* module_of(std::string_view import_path) const;
};

// Reads the embedded index. Broken bytes are a broken build of the tool.
Result<Embedded> read_embedded();

// Unpacks the GOPROXY tree beneath the cache directory, as far as it is not
// there yet or damaged; gives its directory, fit for GOPROXY=file://….
Result<std::string> unpack_proxy(const Embedded& embedded,
                                 const std::string& cache_directory);

}  // namespace otel
