#include "shim/check_compile.h"
#include "shim/check_link.h"

#include <unistd.h>

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "edits/archive_mark.h"
#include "syntax/declarations_hash.h"

namespace otel {

// A build of a program "app" with hooks on "target" in "hooks", in a directory
// of its own, and what can be wrong with it.
class CheckBuild : public testing::Test {
 protected:
  CheckBuild() {
    char name[] = "/tmp/otel_check_XXXXXX";
    directory_ = ::mkdtemp(name);
    write("target.go", "package target\n\nfunc F() {}\n");
    contents_ = {.tool_directory = "/go/tool", .go_version = "go1.26.8"};
    for (const char* path : {"app", "target", "hooks", "runtime"}) {
      PlannedPackage package;
      package.work.import_path = path;
      contents_.packages.push_back(package);
    }
    work().sources = {{"target.go", path("target.go"),
                       declarations_hash("package target\n\nfunc F() {}\n")}};
    contents_.packages[1].salt = "1";
    contents_.packages[1].needs = {"hooks"};
    contents_.packages[2].salt = "2";
    contents_.programs = {{.import_path = "app",
                           .packages = {"app", "target", "hooks", "runtime"},
                           .hooks = {"hooks"}}};
    for (const PlannedPackage& package : contents_.packages) {
      write_archive(package.work.import_path,
                    package.salt.empty()
                        ? 0
                        : proof_of(package.salt, package.work.sources));
    }
  }
  ~CheckBuild() override { remove_tree(directory_); }

  PackageEdits& work() { return contents_.packages[1].work; }

  std::string path(const std::string& name) const {
    return path_join(directory_, name);
  }
  void write(const std::string& name, std::string_view text) {
    EXPECT_TRUE(write_file_atomic(path(name), text));
  }
  void write_archive(const std::string& name, uint64_t mark) {
    write(name + ".a", "!<arch>\n");
    if (mark != 0) {
      EXPECT_TRUE(append_mark(path(name + ".a"), mark));
    }
  }

  static std::string reason(const Result<std::optional<Mismatch>>& result) {
    return !result ? result.error().render() : *result ? (*result)->reason : "";
  }

  std::string link(const std::vector<std::string>& packages,
                   const std::string& tool = "/go/tool/link",
                   const std::string& program = "app") {
    std::string importcfg = "# import config\n";
    for (const std::string& package : packages) {
      importcfg += fmt::format("packagefile {}={}.a\n", package, path(package));
    }
    write("importcfg", importcfg);
    std::string bytes = encode_plan(contents_);
    return reason(check_link(PlanFile::open(bytes).value(), program, tool,
                             path("importcfg")));
  }

  std::string compile(const std::vector<std::string>& files,
                      const std::string& go_version = "go1.26.8") {
    std::string bytes = encode_plan(contents_);
    CompileInput input{.import_path = "target",
                       .tool = "/go/tool/compile",
                       .go_version = go_version,
                       .output_directory = path("b001")};
    for (const std::string& file : files) {
      input.files.push_back(path(file));
    }
    return reason(check_compile(PlanFile::open(bytes).value(), work(), input));
  }

  std::string directory_;
  PlanContents contents_;
};

TEST_F(CheckBuild, AProgramWithAllItsHooksIsLinked) {
  EXPECT_EQ(link({"app", "target", "hooks", "runtime"}), "");
  EXPECT_EQ(link({"app", "hooks"}), "");
}

TEST_F(CheckBuild, AProgramIsNotLinkedWithoutHooks) {
  EXPECT_EQ(link({"app", "target"}),
            "hooks, which has the hooks of the program, is not linked");
  contents_.programs[0].hooks.clear();
  EXPECT_EQ(link({"app", "target"}),
            "hooks, which has the hooks of package target, is not linked");
  contents_.programs[0].unhooked = {"target"};
  EXPECT_EQ(link({"app", "target"}), "");
}

TEST_F(CheckBuild, APackageIsLinkedOnlyWithThePlansWork) {
  write_archive("target", 0);
  EXPECT_EQ(link({"app", "target", "hooks"}),
            "package target was compiled without the hooks planned for it");
  write_archive("target", 5);
  EXPECT_EQ(link({"app", "target", "hooks"}),
            "package target was compiled for another plan");
  write_archive("app", 5);
  EXPECT_EQ(link({"app", "hooks"}),
            "package app was compiled for another plan");
}

TEST_F(CheckBuild, WhatThePlanDoesNotKnowIsNotLinked) {
  EXPECT_EQ(link({"app", "hooks", "other"}),
            "package other is linked, which the plan does not know of this "
            "program");
  EXPECT_EQ(link({"app"}, "/go/tool/link", "other"),
            "it is a program that the plan does not know");
  EXPECT_EQ(link({"app"}, "/other/tool/link"),
            "it is built with /other/tool/link, and the plan was made for "
            "/go/tool");
}

TEST_F(CheckBuild, APackageIsCompiledAsPlanned) {
  EXPECT_EQ(compile({"target.go", "more_test.go"}), "");
  EXPECT_EQ(compile({"b001/target.cover.go", "b001/_cover_.go"}), "");
  EXPECT_EQ(compile({"b001/target.cgo1.cover.go", "b001/_cgo_gotypes.go"}), "");
  EXPECT_EQ(compile({"b001/target.cover.cgo1.go", "b001/_cgo_gotypes.go"}), "");
  EXPECT_EQ(compile({"target.go"}, "go1.26.8 X:none"), "");
  write("target.go", "package target\n\nfunc F() { println() }\n");
  EXPECT_EQ(compile({"target.go"}), "");
}

TEST_F(CheckBuild, OtherFilesAreNotCompiled) {
  EXPECT_EQ(compile({"target.go", "more.go"}),
            path("more.go") + " is compiled, which the plan does not know");
  EXPECT_EQ(compile({"b001/more.go"}), path("target.go") + " is not compiled");
  EXPECT_EQ(compile({"target.go"}, "go1.25.1"),
            "it is built with go1.25.1, and the plan was made for go1.26.8");
  write("target.go", "package target\n\nfunc F() {}\nfunc G() {}\n");
  EXPECT_EQ(compile({"target.go"}),
            path("target.go") +
                " has other declarations than the plan was made from");
}

TEST_F(CheckBuild, HooksUseTheirContextsAsPlanned) {
  std::string hook = "package target\n\nfunc f(c C) {{ {} }}\n";
  write("target.go", fmt::format(fmt::runtime(hook), "c.GetData()"));
  work().sources[0].hash =
      declarations_hash(read_file(path("target.go")).value());
  work().bindings = {{.symbol = "s", .function = "f", .uses = {.data = true}}};
  EXPECT_EQ(compile({"target.go"}), "");
  write("target.go", fmt::format(fmt::runtime(hook), "go g(c)"));
  EXPECT_EQ(compile({"target.go"}),
            "the hook f uses its context in other ways than the plan was made "
            "for");
}

}  // namespace otel
