#include "inject/generated_names.h"

#include <gtest/gtest.h>

namespace otel {

static PackageEdits work_on(const std::string& import_path) {
  PackageEdits work;
  work.import_path = import_path;
  work.functions.push_back({.receiver = "", .name = "F", .injections = {}});
  return work;
}

static GeneratedNames names_of(std::string_view cache,
                               std::string_view modules = "/mod") {
  return {.cache_directory = cache,
          .module_cache = modules,
          .go_version = "go1.26.8",
          .tool_hash = "t"};
}

static std::string directory_of(const std::string& import_path,
                                const std::string& directory, bool standard,
                                const GeneratedNames& names) {
  PlanPackage package;
  package.import_path = import_path;
  package.directory = directory;
  package.standard = standard;
  return generated_directory(work_on(import_path), package, names);
}

TEST(GeneratedNames, OfSharedPackagesAreTheSameOnEveryMachine) {
  std::string std_name =
      directory_of("net/http", "/go/src/net/http", true, names_of("/a"));
  EXPECT_TRUE(std_name.starts_with("/otel/copies/")) << std_name;
  EXPECT_TRUE(std_name.ends_with("/generated/net/http")) << std_name;
  EXPECT_EQ(std_name, directory_of("net/http", "/other/src/net/http", true,
                                   names_of("/b", "/c")));
  GeneratedNames newer = names_of("/a");
  newer.go_version = "go1.27.0";
  EXPECT_NE(std_name,
            directory_of("net/http", "/go/src/net/http", true, newer));

  std::string gin =
      directory_of("x.com/gin", "/mod/x.com/gin@v1.2.0", false, names_of("/a"));
  EXPECT_TRUE(gin.starts_with("/otel/copies/")) << gin;
  EXPECT_EQ(gin, directory_of("x.com/gin", "/h/mod/x.com/gin@v1.2.0", false,
                              names_of("/b", "/h/mod")));
  EXPECT_NE(gin, directory_of("x.com/gin", "/mod/x.com/gin@v1.3.0", false,
                              names_of("/a")));
}

TEST(GeneratedNames, OfTheUsersPackagesDependOnTheirDirectory) {
  std::string one = directory_of("app", "/one", false, names_of("/a"));
  EXPECT_TRUE(one.starts_with("/a/copies/")) << one;
  EXPECT_TRUE(one.ends_with("/generated/app")) << one;
  EXPECT_NE(one, directory_of("app", "/two", false, names_of("/a")));
  // The same holds without a module cache.
  EXPECT_TRUE(directory_of("app", "/one", false, names_of("/a", ""))
                  .starts_with("/a/copies/"));
  GeneratedNames temporary = names_of("/tmp/a");
  temporary.temporary_cache = true;
  EXPECT_TRUE(directory_of("app", "/one", false, temporary)
                  .starts_with("/otel/copies/"));
}

TEST(GeneratedNames, DependOnTheEdits) {
  PlanPackage package;
  package.standard = true;
  PackageEdits work = work_on("os");
  std::string before = generated_directory(work, package, names_of("/a"));
  work.generated_directory = before;
  EXPECT_EQ(generated_directory(work, package, names_of("/a")), before);
  work.functions[0].name = "G";
  EXPECT_NE(generated_directory(work, package, names_of("/a")), before);
  GeneratedNames trimmed = names_of("/a");
  trimmed.trimmed = true;
  EXPECT_EQ(generated_directory(work, package, trimmed), "");
}

}  // namespace otel
