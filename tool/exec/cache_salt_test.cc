#include "exec/cache_salt.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

static PlanPackage package_in(std::string path, std::string directory) {
  PlanPackage package;
  package.import_path = std::move(path);
  package.directory = std::move(directory);
  return package;
}

// The flags for these packages, all of which change; each without its salt's
// value, and with "^" for the way up to the root.
static std::vector<std::string> flags_for(
    const std::vector<PlanPackage>& packages, const std::string& users) {
  BuildPlan plan;
  plan.packages = packages;
  plan.index();
  std::vector<PackageWork> work;
  for (const PlanPackage& package : packages) {
    PackageWork one;
    one.import_path = package.import_path;
    one.holds_hooks = true;
    work.push_back(one);
  }
  PerPackageFlag gcflags(
      users.empty() ? std::vector<std::string>() : std::vector{users}, "/src");
  std::vector<std::string> out = salt_flags(
      work, plan,
      SaltOptions{.user_gcflags = gcflags, .tool_hash = "1", .language = ""});
  for (std::string& flag : out) {
    flag.resize(flag.rfind("-otel=") + 6);
    while (flag.find("../../") != std::string::npos) {
      flag.replace(flag.find("../../"), 6, "../");
    }
    if (size_t at = flag.find("../"); at != std::string::npos) {
      flag.replace(at, 3, "^");
    }
  }
  return out;
}

using Flags = std::vector<std::string>;

TEST(CacheSalt, NamesPackagesByDirectory) {
  EXPECT_EQ(
      flags_for({package_in("os", "/go/src/os"),
                 package_in("example.com/a", "/src/a b")},
                ""),
      (Flags{"-gcflags=^go/src/os=-otel=", "-gcflags=example.com/a=-otel="}));
}

TEST(CacheSalt, NamesThemByImportPathWhereItMust) {
  EXPECT_EQ(flags_for({package_in("a", ""), package_in("b", "/src/x=y"),
                       package_in("c", "/src/..."), package_in("d", "/src/d "),
                       package_in("e", "/src/e"), package_in("f", "/src/f")},
                      ""),
            (Flags{"-gcflags=a=-otel=", "-gcflags=b=-otel=",
                   "-gcflags=c=-otel=", "-gcflags=d=-otel=",
                   "-gcflags=^src/e=-otel=", "-gcflags=f=-otel="}));
}

// Those of a test have the directory of the package: theirs come last.
TEST(CacheSalt, TellsPackagesOfTestsApart) {
  PlanPackage test = package_in("a_test", "/src/a");
  test.synthetic_test = true;
  EXPECT_EQ(
      flags_for({test, package_in("a", "/src/a"), package_in("b", "/src/b")},
                ""),
      (Flags{"-gcflags=^src/a=-otel=", "-gcflags=b=-otel=",
             "-gcflags=a_test=-otel="}));
}

TEST(CacheSalt, RepeatsTheUsersFlags) {
  EXPECT_EQ(flags_for({package_in("os", "/go/src/os"),
                       package_in("example.com/a", "/src/a")},
                      "all=-N -l"),
            (Flags{"-gcflags=^go/src/os=-N -l -otel=",
                   "-gcflags=example.com/a=-N -l -otel="}));
}

}  // namespace otel
