// See reader.h. A text becomes nodes, then raw rules, then rules.
#include "rules/reader.h"

#include <fmt/format.h>

#include "rules/problems.h"
#include "rules/raw_rule.h"
#include "rules/rule_check.h"
#include "rules/yaml_node.h"

namespace otel {

static Status check_list(const YamlNode& root) {
  if (root.kind == YamlNode::Kind::kList) {
    return {};
  }
  return fail(root.location,
              fmt::format("a rule file must be a list of rules, not {}",
                          kind_name(root.kind)),
              root.kind == YamlNode::Kind::kMap
                  ? "put the rule into brackets: [ { … } ]"
                  : "for example [ { \"ImportPath\": \"net/http\", … } ]");
}

Result<std::vector<Rule>> read_rules(std::string_view text,
                                     const RuleSource& source) {
  TRY_ASSIGN(YamlNode root, parse_yaml(text, source.display_path));
  TRY(check_list(root));
  Problems problems;
  std::vector<Rule> rules;
  for (const YamlNode& node : root.children) {
    RawRule raw = read_raw_rule(node, problems);
    if (node.kind != YamlNode::Kind::kMap) {
      continue;
    }
    rules.push_back(check_rule(raw, source, problems));
    rules.back().index = static_cast<int>(rules.size());
  }
  if (problems.any()) {
    return problems.take();
  }
  return rules;
}

}  // namespace otel
