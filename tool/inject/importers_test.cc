#include "inject/importers.h"

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

static PlanPackage package(std::string path, std::string name,
                           const std::vector<std::string>& imports) {
  PlanPackage out;
  out.import_path = std::move(path);
  out.name = std::move(name);
  out.directory = "/nowhere/" + out.import_path;
  out.files = {out.directory + "/a.go"};
  out.imports = imports;
  return out;
}

// Two programs, of which app imports lib and fmt, and lib has tests, which
// import other.
static BuildPlan sample() {
  BuildPlan plan;
  plan.packages = {package("app", "main", {"lib", "fmt"}),
                   package("tool", "main", {"fmt"}),
                   package("lib", "lib", {}),
                   package("other", "other", {}),
                   package("fmt", "fmt", {}),
                   package("runtime", "runtime", {})};
  for (PlanPackage* root :
       {&plan.packages[0], &plan.packages[1], &plan.packages[2]}) {
    root->on_command_line = true;
  }
  plan.packages[2].has_tests = true;
  plan.packages[2].test_imports = {"other"};
  plan.packages[4].standard = plan.packages[5].standard = true;
  plan.index();
  return plan;
}

static const LinkedExporters kNoExporters;

// Returns "path: hooks;" for each importer, then "no path;" for each package
// that cannot have one. Each rule is a hook path and the package that it
// applies to.
static std::string importers(
    const BuildPlan& plan, GoVerb verb,
    const std::vector<std::pair<std::string, std::string>>& rules,
    const LinkedExporters& exporters = kNoExporters,
    std::string_view module_cache = "/mod") {
  std::vector<ChosenRule> chosen;
  for (const auto& [hook, path] : rules) {
    chosen.push_back({.packages = {plan.find(path)}, .hook_path = hook});
  }
  Importers made = make_importers(plan, verb, chosen, exporters, module_cache,
                                  {"NAME=value"});
  std::string out;
  for (const ImporterFile& file : made.files) {
    EXPECT_EQ(plan.find(file.package)->directory, path_dir(file.path));
    out += file.package + ": " + join(file.hooks, " ") + ";";
  }
  for (const std::string& path : made.without_importer) {
    out += "no " + path + ";";
  }
  return out;
}

TEST(Importers, ImportTheHooksOfPackagesInTheProgram) {
  BuildPlan plan = sample();
  EXPECT_EQ(importers(plan, GoVerb::kBuild, {{"h/lib", "lib"}}), "app: h/lib;");
  EXPECT_EQ(importers(plan, GoVerb::kBuild, {{"h/fmt", "fmt"}, {"h", "lib"}}),
            "app: h h/fmt;tool: h/fmt;");
  EXPECT_EQ(importers(plan, GoVerb::kBuild, {{"h", "other"}}), "");
  EXPECT_EQ(importers(plan, GoVerb::kBuild, {{"", "lib"}}), "");
}

// Nothing imports the runtime in this plan.
TEST(Importers, EachProgramContainsTheRuntime) {
  EXPECT_EQ(importers(sample(), GoVerb::kBuild, {{"h", "runtime"}}),
            "app: h;tool: h;");
}

TEST(Importers, AProgramDoesNotImportItself) {
  EXPECT_EQ(importers(sample(), GoVerb::kBuild, {{"app", "lib"}}), "");
}

TEST(Importers, LinkExportersWithTheirHook) {
  LinkedExporters exporters{.hook = "h/fmt", .packages = {"e/1", "e/2"}};
  EXPECT_EQ(importers(sample(), GoVerb::kBuild,
                      {{"h/fmt", "fmt"}, {"h/lib", "lib"}}, exporters),
            "app: e/1 e/2 h/fmt h/lib;tool: e/1 e/2 h/fmt;");
  exporters.hook = "absent";
  EXPECT_EQ(importers(sample(), GoVerb::kBuild, {{"h/lib", "lib"}}, exporters),
            "app: h/lib;");
}

TEST(Importers, OfTestsAreInTestedPackages) {
  BuildPlan plan = sample();
  EXPECT_EQ(importers(plan, GoVerb::kTest, {{"h", "other"}, {"i", "lib"}}),
            "lib: h i;");
  ChosenRule rule{.packages = {plan.find("lib")}, .hook_path = "h"};
  auto text = [&](GoVerb verb) {
    return make_importers(plan, verb, {rule}, kNoExporters, "", {"NAME=value"})
        .files[0]
        .text;
  };
  EXPECT_NE(text(GoVerb::kTest).find("package lib_test\n"), std::string::npos);
  EXPECT_NE(text(GoVerb::kTest).find("Setenv"), std::string::npos);
  EXPECT_NE(text(GoVerb::kBuild).find("package main\n"), std::string::npos);
  EXPECT_EQ(text(GoVerb::kBuild).find("Setenv"), std::string::npos);
}

TEST(Importers, ProgramsInTheModuleCacheHaveNone) {
  EXPECT_EQ(importers(sample(), GoVerb::kBuild, {{"h", "fmt"}}, kNoExporters,
                      "/nowhere/app"),
            "tool: h;no app;");
}

TEST(Importers, AreForProgramsAndTestedPackages) {
  PlanPackage program = package("app", "main", {});
  program.on_command_line = true;
  EXPECT_TRUE(gets_importer(program, GoVerb::kRun));
  EXPECT_FALSE(gets_importer(program, GoVerb::kTest));
  PlanPackage changed = program;
  changed.has_tests = true;
  EXPECT_TRUE(gets_importer(changed, GoVerb::kTest));
  // A directory with nothing but test files is not a program.
  changed.files.clear();
  EXPECT_FALSE(gets_importer(changed, GoVerb::kBuild));
  EXPECT_TRUE(gets_importer(changed, GoVerb::kTest));
  changed = program;
  changed.on_command_line = false;
  EXPECT_FALSE(gets_importer(changed, GoVerb::kBuild));
  changed = program;
  changed.synthetic_test = true;
  EXPECT_FALSE(gets_importer(changed, GoVerb::kBuild));
  changed = program;
  changed.error = "broken";
  EXPECT_FALSE(gets_importer(changed, GoVerb::kBuild));
  changed = program;
  changed.name = "lib";
  EXPECT_FALSE(gets_importer(changed, GoVerb::kBuild));
}

}  // namespace otel
