#include "plan/load_plan.h"

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

struct File {
  const char* path;
  const char* text;
};

// Returns the plan of a module with these files, from the go command of this
// machine. The file overlay.json is the overlay. "@" in a text stands for the
// directory of the module.
static BuildPlan plan_of(const std::vector<File>& files,
                         std::vector<std::string> packages, bool tests) {
  char name[] = "/tmp/otel_load_plan_XXXXXX";
  std::string root = mkdtemp(name);
  for (const File& file : files) {
    std::string path = path_join(root, file.path);
    EXPECT_TRUE(make_directories(std::string(path_dir(path))));
    std::string text = file.text;
    if (size_t at = text.find('@'); at != std::string::npos) {
      text.replace(at, 1, root);
    }
    EXPECT_TRUE(write_file_atomic(path, text));
  }
  std::string overlay = root + "/overlay.json";
  bool overlaid = file_exists(overlay);
  Result<ListResult> result = load_plan(
      {.program = "go",
       .directory = root,
       .flags = overlaid ? std::vector<std::string>{"-overlay=" + overlay}
                         : std::vector<std::string>(),
       .packages = std::move(packages),
       .environment = test_environment().with({"GOFLAGS=", "GOWORK=off"}),
       .overlay = overlaid ? overlay : "",
       .tests = tests},
      "go1.26");
  run_captured({{"rm", "-r", root}, "", test_environment()});
  EXPECT_TRUE(result);
  EXPECT_EQ(result->message, "");
  return std::move(result->plan);
}

// Returns the packages of module m with the number of their compiled files. "*"
// marks those that go made for a test.
static std::string own_packages(const BuildPlan& plan) {
  std::string out;
  for (const PlanPackage& package : plan.packages) {
    if (package.import_path.starts_with("m/")) {
      out +=
          fmt::format("{}{}:{} ", package.import_path,
                      package.synthetic_test ? "*" : "", package.files.size());
    }
  }
  return out;
}

TEST(LoadPlan, PackagesThatOnlyTestsCompile) {
  if (!find_program("go", test_environment())) {
    GTEST_SKIP() << "no go command";
  }
  // p's external test imports q, which imports p: go compiles q only as
  // "q [m/p.test]".
  BuildPlan plan =
      plan_of({{"go.mod", "module m\n\ngo 1.21\n"},
               {"p/p.go", "package p\n"},
               {"p/p_test.go", "package p\n"},
               {"p/x_test.go", "package p_test\n\nimport _ \"m/q\"\n"},
               {"q/q.go", "package q\n\nimport _ \"m/p\"\n"}},
              {"./p"}, true);
  EXPECT_EQ(own_packages(plan), "m/p:1 m/q:1 m/p_test*:1 m/p.test*:1 ");
  const PlanPackage* p = plan.find("m/p");
  ASSERT_NE(p, nullptr);
  EXPECT_TRUE(p->has_tests);
  EXPECT_EQ(join(p->test_imports, " "), "m/q");
  EXPECT_EQ(join(plan.find("m/q")->imports, " "), "m/p");
}

TEST(LoadPlan, PackagesThatAreCompiledWithProfiles) {
  if (!find_program("go", test_environment())) {
    GTEST_SKIP() << "no go command";
  }
  const char* program =
      "package main\n\nimport _ \"m/lib\"\n\nfunc main() {}\n";
  BuildPlan plan = plan_of({{"go.mod", "module m\n\ngo 1.21\n"},
                            {"a/main.go", program},
                            {"a/default.pgo", ""},
                            {"b/main.go", program},
                            {"b/default.pgo", ""},
                            {"lib/lib.go", "package lib\n"}},
                           {"./a", "./b"}, false);
  EXPECT_EQ(own_packages(plan), "m/lib:1 m/a:1 m/b:1 ");
  EXPECT_NE(plan.find("runtime"), nullptr);
}

TEST(LoadPlan, ReplacedFilesHaveThePathsOfTheirReplacements) {
  if (!find_program("go", test_environment())) {
    GTEST_SKIP() << "no go command";
  }
  BuildPlan plan = plan_of({{"go.mod", "module m\n\ngo 1.21\n"},
                            {"p/a.go", "package p\n"},
                            {"p/b.go", "package p\n"},
                            {"p/c.go", "package p\n"},
                            {"other/a.txt", "package p\n"},
                            {"other/t.txt", "package p\n"},
                            {"overlay.json", R"({"Note": ["x"], "replace": {
          "@/p/a.go": "other/a.txt",
          "p/b.go": "",
          "./p/p_test.go": "other/t.txt"}})"}},
                           {"./p"}, true);
  const PlanPackage* p = plan.find("m/p");
  ASSERT_NE(p, nullptr);
  ASSERT_EQ(p->files.size(), 2u);
  EXPECT_TRUE(p->files[0].ends_with("/other/a.txt")) << p->files[0];
  EXPECT_TRUE(p->files[1].ends_with("/p/c.go")) << p->files[1];
  ASSERT_EQ(p->test_files.size(), 1u);
  EXPECT_TRUE(p->test_files[0].ends_with("/other/t.txt")) << p->test_files[0];
}

}  // namespace otel
