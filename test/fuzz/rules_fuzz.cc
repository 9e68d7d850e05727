// Fuzzes the reader of rule files: no input makes it crash or hang, and it
// rejects everything that is not a list of rules, with a message.
#include "rules/reader.h"
#include "test/fuzz/fuzz.h"

namespace otel {

void fuzz_one(std::string_view input) {
  RuleSource source{.display_path = "f.json",
                    .directory = "/",
                    .set = "f.json",
                    .builtin = false};
  Result<std::vector<Rule>> rules = read_rules(input, source);
  if (!rules) {
    CHECK(!rules.error().diagnostics().empty());
    CHECK(!rules.error().render().empty());
    return;
  }
  for (const Rule& rule : *rules) {
    CHECK(!rule.import_path.empty());
    CHECK(rule.location.line > 0);
  }
}

}  // namespace otel
