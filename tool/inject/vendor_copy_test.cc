#include "inject/vendor_copy.h"

#include <gtest/gtest.h>

namespace otel {

using Texts = std::vector<std::pair<std::string, std::string>>;

TEST(VendorCopy, ReplacesModulesByTheirDirectories) {
  VendorUse use{.directory = "/src/vendor", .whole = {"d.example/d"}};
  use.modules = parse_modules_txt(
      "# a.example/a v1.2.0\n## explicit; go 1.20\na.example/a\na.example/a/b\n"
      "# b.example/b v0.1.0 => ../b\n## explicit\n"
      "# c.example/c v1.0.0\r\nc.example/c\r\n"
      "# d.example/d v1.0.0\nd.example/d\n## workspace\n");
  VendorCopy copy = make_vendor_copy(use, "/empty");
  EXPECT_EQ(copy.replaced, (Texts{{"a.example/a", "/src/vendor/a.example/a"},
                                  {"b.example/b", "/empty/b.example/b"},
                                  {"c.example/c", "/src/vendor/c.example/c"}}));
  EXPECT_EQ(copy.required, (Texts{{"a.example/a", "v1.2.0"},
                                  {"b.example/b", "v0.1.0"},
                                  {"c.example/c", "v1.0.0"},
                                  {"d.example/d", "v1.0.0"}}));
  EXPECT_EQ(
      copy.go_mods,
      (Texts{
          {"/src/vendor/a.example/a/go.mod", "module a.example/a\n\ngo 1.20\n"},
          {"/empty/b.example/b/go.mod", "module b.example/b\n"},
          {"/src/vendor/c.example/c/go.mod", "module c.example/c\n"},
          {"/src/vendor/d.example/d/go.mod", "module d.example/d\n"}}));
}

}  // namespace otel
