#include "base/versions.h"

#include <gtest/gtest.h>

namespace otel {

struct RankedVersion {
  std::string_view version;
  int rank;
};

#include "base/version_ranks.inc"

static int sign(int x) {
  return x < 0 ? -1 : x > 0 ? 1 : 0;
}

TEST(Versions, ModuleVersionsCompareAsInGo) {
  for (const RankedVersion& a : kSemverRanks) {
    for (const RankedVersion& b : kSemverRanks) {
      EXPECT_EQ(compare_semver(a.version, b.version), sign(a.rank - b.rank))
          << a.version << " " << b.version;
    }
  }
}

TEST(Versions, GoVersionsCompareAsInGo) {
  for (const RankedVersion& a : kGoRanks) {
    for (const RankedVersion& b : kGoRanks) {
      EXPECT_EQ(compare_go_versions(a.version, b.version),
                sign(a.rank - b.rank))
          << a.version << " " << b.version;
    }
  }
}

TEST(Versions, PrefixesAreOptional) {
  EXPECT_EQ(compare_semver("1.2.3", "v1.2.3"), 0);
  EXPECT_EQ(compare_go_versions("1.26rc1", "go1.26rc1"), 0);
}

}  // namespace otel
