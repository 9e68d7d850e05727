#include "inject/cache_salt.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

static PlanPackage package_in(std::string path, std::string directory) {
  PlanPackage package;
  package.import_path = std::move(path);
  package.directory = std::move(directory);
  return package;
}

// Returns the flags without the values of salts, and with "^" for the way up to
// the root.
static std::vector<std::string> shortened(std::vector<std::string> flags) {
  for (std::string& flag : flags) {
    flag.resize(flag.rfind("-otel=") + 6);
    while (flag.find("../../") != std::string::npos) {
      flag.replace(flag.find("../../"), 6, "../");
    }
    if (size_t at = flag.find("../"); at != std::string::npos) {
      flag.replace(at, 3, "^");
    }
  }
  return flags;
}

static BuildPlan plan_of(const std::vector<PlanPackage>& packages) {
  BuildPlan plan;
  plan.packages = packages;
  plan.index();
  return plan;
}

static PerPackageFlag users(const std::string& value) {
  return PerPackageFlag(
      value.empty() ? std::vector<std::string>() : std::vector{value}, "/src");
}

// Returns the flags for these packages, all of which change.
static std::vector<std::string> flags_for(
    const std::vector<PlanPackage>& packages, const std::string& users_flags) {
  std::vector<PlannedPackage> planned;
  for (const PlanPackage& package : packages) {
    PlannedPackage one{.salt = "1"};
    one.work.import_path = package.import_path;
    planned.push_back(one);
  }
  PerPackageFlag gcflags = users(users_flags);
  return shortened(salt_flags(
      planned, plan_of(packages),
      SaltOptions{
          .user_gcflags = gcflags, .user_ldflags = gcflags, .language = ""}));
}

// Returns the flags for one program, or for the test of the package.
static std::vector<std::string> link_flags_for(const PlanPackage& main,
                                               bool test,
                                               const std::string& users_flags) {
  PlanContents contents;
  contents.programs.push_back(
      {.import_path = main.import_path + (test ? ".test" : ""), .test = test});
  PerPackageFlag ldflags = users(users_flags);
  return shortened(link_flags(
      contents, plan_of({main}), "hash",
      SaltOptions{
          .user_gcflags = ldflags, .user_ldflags = ldflags, .language = ""}));
}

using Flags = std::vector<std::string>;

// Go 1.27 does not know the directories of packages that only tests import.
TEST(CacheSalt, NamesPackagesThatOnlyTestsImportByPath) {
  PlanPackage tested = package_in("m/a", "/src/a");
  tested.on_command_line = true;
  tested.imports = {"m/b"};
  tested.test_imports = {"m/hooks"};
  BuildPlan plan = plan_of({tested, package_in("m/b", "/src/b"),
                            package_in("m/hooks", "/src/hooks")});
  std::vector<PlannedPackage> planned;
  for (const PlanPackage& package : plan.packages) {
    planned.push_back(PlannedPackage{.salt = "1"});
    planned.back().work.import_path = package.import_path;
  }
  PerPackageFlag none = users("");
  SaltOptions options{
      .user_gcflags = none, .user_ldflags = none, .language = ""};
  plan.go_version = "go1.27.0";
  EXPECT_EQ(shortened(salt_flags(planned, plan, options)),
            (Flags{"-gcflags=^src/a=-otel=", "-gcflags=^src/b=-otel=",
                   "-gcflags=m/hooks=-otel=", "-gcflags=unsafe=-otel="}));
  plan.go_version = "go1.26.8";
  EXPECT_EQ(shortened(salt_flags(planned, plan, options))[2],
            "-gcflags=^src/hooks=-otel=");
}

TEST(CacheSalt, NamesPackagesByDirectory) {
  EXPECT_EQ(flags_for({package_in("os", "/go/src/os"),
                       package_in("example.com/a", "/src/a b")},
                      ""),
            (Flags{"-gcflags=^go/src/os=-otel=", "-gcflags=^src/a b=-otel=",
                   "-gcflags=unsafe=-otel="}));
}

TEST(CacheSalt, NamesPackagesByImportPathIfGoWouldMisreadTheDirectory) {
  EXPECT_EQ(flags_for({package_in("a", ""), package_in("b", "/src/x=y"),
                       package_in("c", "/src/..."), package_in("d", "/src/d "),
                       package_in("e", "/src/e")},
                      ""),
            (Flags{"-gcflags=a=-otel=", "-gcflags=b=-otel=",
                   "-gcflags=c=-otel=", "-gcflags=d=-otel=",
                   "-gcflags=^src/e=-otel=", "-gcflags=unsafe=-otel="}));
}

// Packages that go makes for a test are in the directory of the tested package,
// so their flags come last.
TEST(CacheSalt, PutsFlagsOfTestPackagesLast) {
  PlanPackage test = package_in("a_test", "/src/a");
  test.synthetic_test = true;
  EXPECT_EQ(flags_for({test, package_in("a", "/src/a")}, ""),
            (Flags{"-gcflags=^src/a=-otel=", "-gcflags=a_test=-otel=",
                   "-gcflags=unsafe=-otel="}));
}

TEST(CacheSalt, RepeatsTheUsersFlags) {
  EXPECT_EQ(
      flags_for({package_in("os", "/go/src/os")}, "all=-N -l"),
      (Flags{"-gcflags=^go/src/os=-N -l -otel=", "-gcflags=unsafe=-otel="}));
}

TEST(CacheSalt, GivesEachProgramItsOwnSalt) {
  PlanPackage main = package_in("example.com/app", "/src/app");
  main.on_command_line = true;
  EXPECT_EQ(link_flags_for(main, false, "-s -w"),
            (Flags{"-ldflags=all=-otel=", "-ldflags=^src/app=-s -w -otel=",
                   "-ldflags=unsafe=-otel="}));
  EXPECT_EQ(link_flags_for(main, true, ""),
            (Flags{"-ldflags=all=-otel=", "-ldflags=^src/app=-otel=",
                   "-ldflags=unsafe=-otel="}));
}

static std::string program_salt(const PlannedProgram& program,
                                const PlanContents& contents) {
  return ProgramSalts(contents, "hash").of(program);
}

// The salt of a program depends on what its link is checked against, and on
// nothing else.
TEST(CacheSalt, OfAProgramDependsOnWhatItIsLinkedFrom) {
  PlanContents contents;
  contents.packages = {{.salt = "1"}, {.salt = ""}};
  contents.packages[0].work.import_path = "a";
  contents.packages[1].work.import_path = "b";
  PlannedProgram program{.import_path = "p", .packages = {"a"}, .hooks = {"h"}};
  std::string salt = program_salt(program, contents);
  contents.packages[1].salt = "2";
  EXPECT_EQ(program_salt(program, contents), salt);
  contents.packages[0].work.sources = {{"a.go", "/a.go", 1}};
  EXPECT_NE(program_salt(program, contents), salt);
  contents.packages[0].work.sources.clear();
  program.hooks.clear();
  EXPECT_NE(program_salt(program, contents), salt);
  program.hooks = {"h"};
  program.unhooked = {"a"};
  EXPECT_NE(program_salt(program, contents), salt);
}

// Rule names and checked sources do not change what is compiled.
TEST(CacheSalt, OfAPackageDependsOnWhatIsCompiled) {
  PackageEdits work{.import_path = "a", .structs = {{"T", "f", "int", "rule"}}};
  std::string salt = salt_of(work, "hash");
  work.structs[0].rule = "other";
  work.sources = {{"a.go", "/a.go", 1}};
  EXPECT_EQ(salt_of(work, "hash"), salt);
  EXPECT_NE(salt_of(work, "other hash"), salt);
  work.structs.clear();
  EXPECT_NE(salt_of(work, "hash"), salt);
  EXPECT_NE(salt_of(work, "hash"), "");
  work.sources.clear();
  EXPECT_EQ(salt_of(work, "hash"), "");
}

}  // namespace otel
