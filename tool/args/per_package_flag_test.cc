#include "args/per_package_flag.h"

#include <gtest/gtest.h>

namespace otel {

// Most of these are the cases of cmd/internal/pkgpattern's own test, in our
// words; "" in `no` and `yes` end the lists.
TEST(PerPackageFlag, MatchPackagePattern) {
  struct {
    const char* pattern;
    std::vector<const char*> yes;
    std::vector<const char*> no;
  } cases[] = {
      {"...", {"", "a", "a/b", "vendor"}, {"vendor/a", "a/vendor/b"}},
      {"net", {"net"}, {"net/http", "inet"}},
      {"net/...", {"net", "net/http", "net/a/b"}, {"inet", "netx", "not/http"}},
      {"n...t", {"net", "nt", "nest/t"}, {"net/", "anet"}},
      {"a/.../b", {"a//b", "a/x/b", "a/x/y/b"}, {"a/b", "a/vendor/b"}},
      {"...a...a", {"aa", "xaya", "aaa"}, {"a", "xa"}},
      {".../x", {"a/x", "/x"}, {"x", "a/vendor/x"}},
      {"./...", {".", "./a"}, {"a", "./vendor/a"}},
      {"./vendor/...", {"./vendor", "./vendor/a"}, {"./vendor/a/vendor/b"}},
      {"a/vendor/...", {"a/vendor", "a/vendor/b"}, {"a/b", "a"}},
      {"vendor/a/...", {"vendor/a", "vendor/a/b"}, {"a"}},
      {"vendor/...", {}, {"vendor/a", "vendor", "a"}},
      {"a...b/vendor/c", {"axb/vendor/c"}, {"ax/vendor/b/vendor/c"}},
      {"x/vendor", {"x/vendor"}, {"x/vendor/a"}},
      {"x/vendor...", {"x/vendor", "x/vendory"}, {"x/vendor/a"}},
  };
  for (const auto& c : cases) {
    for (const char* name : c.yes) {
      EXPECT_TRUE(match_package_pattern(c.pattern, name))
          << c.pattern << " " << name;
    }
    for (const char* name : c.no) {
      EXPECT_FALSE(match_package_pattern(c.pattern, name))
          << c.pattern << " " << name;
    }
  }
}

TEST(PerPackageFlag, ValuesGoRefuses) {
  for (const char* value : {"N", "=-N", "'a'=-N", "\"a=-N", "a='-N", "-N 'x"}) {
    EXPECT_FALSE(check_per_package_flag(value)) << value;
  }
  for (const char* value : {"", " ", "-N", "a=", "all=-N -l", "a=b=c", "a= "}) {
    EXPECT_TRUE(check_per_package_flag(value)) << value;
  }
}

// Packages of a made-up build, in /m.
static FlagPackage package(std::string_view name) {
  static const FlagPackage kPackages[] = {
      {"m/cmd/app", "/m/cmd/app", true, false, true, false},
      {"m", "/m", false, false, true, false},
      {"m/lib", "/m/lib", false, false, true, false},
      {"m/lib/sub", "/m/lib/sub", false, false, true, false},
      {"dep/x", "/cache/dep/x", false, false, false, true},
      {"net/http", "/go/src/net/http", false, true, false, false},
      {"cmd/vet", "/go/src/cmd/vet", false, true, false, false},
  };
  for (const FlagPackage& candidate : kPackages) {
    if (candidate.import_path == name) {
      return candidate;
    }
  }
  ADD_FAILURE() << name;
  return {};
}

TEST(PerPackageFlag, LastMatchCounts) {
  struct {
    std::vector<std::string> values;
    const char* package;
    const char* want;
  } cases[] = {
      {{}, "m/cmd/app", ""},
      {{"-N -l"}, "m/cmd/app", "-N -l"},
      {{"-N -l"}, "m/lib", ""},
      {{"-N", ""}, "m/cmd/app", ""},
      {{"all=-N", "-l"}, "m/cmd/app", "-l"},
      {{"all=-N", "-l"}, "m/lib", "-N"},
      {{"-l", "all=-N"}, "m/cmd/app", "-N"},
      {{"all=-N", "net/http="}, "net/http", ""},
      {{" std = -N "}, "net/http", " -N"},
      {{"std=-N"}, "m/lib", ""},
      {{"cmd=-N"}, "cmd/vet", "-N"},
      {{"cmd=-N"}, "m/cmd/app", ""},
      {{"work=-N"}, "m/lib", "-N"},
      {{"work=-N"}, "dep/x", ""},
      {{"tool=-N"}, "dep/x", "-N"},
      {{"net/...='-d=x y' -l"}, "net/http", "'-d=x y' -l"},
      {{"m/...=-N"}, "m", "-N"},
      {{"./...=-N"}, "m", "-N"},
      {{"./...=-N"}, "m/lib/sub", "-N"},
      {{"./...=-N"}, "dep/x", ""},
      {{"./lib=-N"}, "m/lib", "-N"},
      {{"./lib=-N"}, "m/lib/sub", ""},
      {{"./li...=-N"}, "m/lib/sub", "-N"},
      {{".=-N"}, "m", "-N"},
      {{".=-N"}, "m/lib", ""},
      {{"../m/lib/...=-N"}, "m/lib/sub", "-N"},
      {{"../...=-N"}, "dep/x", "-N"},
  };
  for (const auto& c : cases) {
    PerPackageFlag flag(c.values, "/m");
    EXPECT_EQ(flag.value_for(package(c.package)), c.want)
        << c.package << " " << (c.values.empty() ? "" : c.values.back());
  }
}

}  // namespace otel
