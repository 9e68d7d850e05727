#include "rules/yaml_node.h"

#include <gtest/gtest.h>

namespace otel {

TEST(YamlNode, KindsOfPlainScalars) {
  struct {
    YamlNode::Kind want;
    std::vector<const char*> texts;
  } cases[] = {
      {YamlNode::Kind::kNull, {"", "~", "null", "Null", "NULL"}},
      {YamlNode::Kind::kBool, {"true", "True", "TRUE", "false", "FALSE"}},
      {YamlNode::Kind::kNumber,
       {"0", "-1", "+1", "012", "1.", ".5", "1.5", "1e3", "-1.5E-3", "1e+3"}},
      {YamlNode::Kind::kString,
       {"nULL", "yes", "tRUE", "a", "-", ".", "e3", "1e", "1e+", "1.2.3", "1 ",
        "0x1", "0o7", ".inf", ".nan", "--1"}}};
  for (const auto& c : cases) {
    for (const char* text : c.texts) {
      EXPECT_EQ(plain_scalar_kind(text), c.want) << text;
    }
  }
}

// Text, kind and place of every node, in file order.
static std::string nodes(const YamlNode& node) {
  std::string out = node.location.str() + " " +
                    std::string(kind_name(node.kind)) + " " + node.text + "\n";
  for (const YamlNode& child : node.children) {
    out += nodes(child);
  }
  return out;
}

TEST(YamlNode, NodesHaveTheirPlaces) {
  Result<YamlNode> root = parse_yaml("- a: \"1\"\n  a: 1\n- [x]\n", "f");
  ASSERT_TRUE(root);
  EXPECT_EQ(nodes(*root),
            "f:1:1 a list \n"
            "f:1:3 an object \n"
            "f:1:3 a string a\n"
            "f:1:6 a string 1\n"
            "f:2:3 a string a\n"
            "f:2:6 a number 1\n"
            "f:3:3 a list \n"
            "f:3:4 a string x\n");
}

}  // namespace otel
