#include "rules/version_range.h"

#include <gtest/gtest.h>

namespace otel {

TEST(VersionRange, Contains) {
  struct {
    const char* range;
    const char* version;
    bool want;
  } cases[] = {
      {"[1.2.0,2.0.0)", "v1.2.0", true},
      {"[1.2.0,2.0.0)", "v1.9.9", true},
      {"[1.2.0,2.0.0)", "v2.0.0", false},
      {"[1.2.0,2.0.0)", "v1.1.9", false},
      {"[1.2.0,2.0.0)", "v1.2.0-rc.1", false},
      {"[1.2.0,2.0.0)", "v2.0.0-rc.1", true},
      {"[v1.2,v2)", "v1.2.3", true},
      {" [ 1.2 , 2 ) ", "v1.2.3", true},
      {"[2.0.0,3.0.0)", "v2.1.0+incompatible", true},
      {"[1.2.0,)", "v99.0.0", true},
      {"[,1.2.0)", "v0.0.0-20190101000000-abcdefabcdef", true},
      {"[,1.2.0)", "v1.2.0", false},
      // No range contains an invalid version.
      {"[,1.2.0)", "", false},
      {"[1.2.0,)", "(devel)", false},
      {"[1.2.0,)", "v1.x", false},
      // A Go version as a bound does not apply to modules.
      {"[,1.26rc1)", "v1.2.0", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(VersionRange::parse(c.range)->contains(c.version), c.want)
        << c.range << " " << c.version;
  }
  EXPECT_TRUE(VersionRange().contains(""));
  EXPECT_TRUE(VersionRange().contains("v1.2.0"));
}

TEST(VersionRange, ContainsGo) {
  struct {
    const char* range;
    const char* version;
    bool want;
  } cases[] = {
      {"[1.24,)", "go1.26.8", true},
      {"[1.24,)", "1.26.8", true},
      {"[1.24,1.26)", "go1.26.8", false},
      {"[1.24,1.26)", "go1.26rc1", false},
      {"[,1.26.0)", "go1.26rc1", true},
      {"[1.26rc1,)", "go1.26.0", true},
      {"[go1.26,)", "go1.26.0", true},
      {"[1.24,)", "devel", false},
      {"[1.24,)", "", false},
      {"[1.24,)", "go1.26-devel_ab", true},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(VersionRange::parse(c.range)->contains_go(c.version), c.want)
        << c.range << " " << c.version;
  }
  EXPECT_TRUE(VersionRange().contains_go(""));
}

TEST(VersionRange, ErrorsHaveAHint) {
  const char* form =
      "  (expected [1.2.0,2.0.0), [1.2.0,) or [,2.0.0): the range includes the "
      "lower version but not the upper one)\n";
  const char* version =
      "  (a version has the form 1.2.3, 1.2 or 1.2.3-rc.1; a Go version may "
      "also have the form 1.26rc1)\n";
  struct {
    const char* range;
    std::string want;
  } cases[] = {
      {"", std::string("bad version range \"\"\n") + form},
      {"1.2.0", std::string("bad version range \"1.2.0\"\n") + form},
      {"[1.2.0]", std::string("bad version range \"[1.2.0]\"\n") + form},
      {"(1.2.0,)", std::string("bad version range \"(1.2.0,)\"\n") + form},
      {"[1.2.0,2.0.0]",
       std::string("bad version range \"[1.2.0,2.0.0]\"\n") + form},
      {"[1,2,3)", std::string("bad version range \"[1,2,3)\"\n") + form},
      {"[)", std::string("bad version range \"[)\"\n") + form},
      {"[a,)", std::string("\"a\" is not a version\n") + version},
      {"[1.2.0,2.x)", std::string("\"2.x\" is not a version\n") + version},
      {"[,)",
       "version range \"[,)\" has no bound\n"
       "  (omit the field to accept every version)\n"},
      {"[2.0.0,1.0.0)",
       "version range \"[2.0.0,1.0.0)\" is empty\n"
       "  (the lower version must be less than the upper one)\n"},
      {"[1.0,1)",
       "version range \"[1.0,1)\" is empty\n"
       "  (the lower version must be less than the upper one)\n"},
      {"[1.27rc1,1.26)",
       "version range \"[1.27rc1,1.26)\" is empty\n"
       "  (the lower version must be less than the upper one)\n"},
  };
  for (const auto& c : cases) {
    Result<VersionRange> got = VersionRange::parse(c.range);
    ASSERT_FALSE(got) << c.range;
    EXPECT_EQ(got.error().render(), "otel: error: " + c.want);
  }
}

}  // namespace otel
