// Fuzz target: whatever the bytes of a rule file, reading it must not crash or
// hang, and what is no list of rules must not be accepted.
#include <cstdint>
#include <string>

#include "rules/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  otel::RuleSource source{.display_path = "f.json",
                          .directory = "/",
                          .set = "f.json",
                          .builtin = false};
  otel::Result<std::vector<otel::Rule>> rules = otel::read_rules(text, source);
  if (!rules) {
    CHECK(!rules.error().diagnostics().empty());
    CHECK(!rules.error().render().empty());
    return 0;
  }
  for (const otel::Rule& rule : *rules) {
    CHECK(!rule.import_path.empty());
    CHECK(rule.location.line > 0);
  }
  return 0;
}
