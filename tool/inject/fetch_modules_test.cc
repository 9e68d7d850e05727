#include "inject/fetch_modules.h"

#include <sys/stat.h>

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

// A shell script in the place of the go program, in a temporary directory.
class FetchModules : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/otel_fetch_modules_XXXXXX";
    root_ = mkdtemp(name);
    input_ = {.go_program = root_ + "/go",
              .directory = root_ + "/fetch",
              .go_sum = "a v1.0.0 h1:a=\n",
              .environment = test_environment()};
  }

  void TearDown() override { remove_tree(root_); }

  // Makes the program print a text and exit. It writes its arguments and
  // settings to the file "log".
  void script(const std::string& prints, int exit_code,
              const std::string& complains = "") {
    std::string log = root_ + "/log";
    std::string text =
        "#!/bin/sh\n"
        "echo \"$* $GOWORK $GOFLAGS $GOPROXY\" >> " +
        log + "\ncat <<'END'\n" + prints + "END\n" +
        (complains.empty() ? "" : "echo '" + complains + "' >&2\n") + "exit " +
        std::to_string(exit_code) + "\n";
    ASSERT_TRUE(write_file_atomic(input_.go_program, text));
    ASSERT_EQ(::chmod(input_.go_program.c_str(), 0700), 0);
  }

  // Returns the directories of modules a and b, or the error's message.
  std::string fetch() {
    Result<std::vector<std::string>> fetched =
        fetch_modules(input_, {{"a", "v1.0.0"}, {"b", "v2.0.0"}});
    return fetched ? join(*fetched, " ")
                   : fetched.error().diagnostics()[0].message;
  }

  std::string log() {
    Result<std::string> text = read_file(root_ + "/log");
    return text ? *text : "";
  }

  std::string root_;
  FetchInput input_;
};

// go prints the modules in any order.
TEST_F(FetchModules, ReturnsDirectoriesInTheOrderOfTheModules) {
  script(
      "{\n\t\"Path\": \"b\",\n\t\"Dir\": \"/mod/b\"\n}\n"
      "{\n\t\"Path\": \"a\",\n\t\"Dir\": \"/mod/a\",\n"
      "\t\"Origin\": {\n\t\t\"VCS\": \"git\"\n\t}\n}\n",
      0);
  EXPECT_EQ(fetch(), "/mod/a /mod/b");
  EXPECT_TRUE(log().starts_with("mod download -json a@v1.0.0 b@v2.0.0 off "))
      << log();
  EXPECT_EQ(*read_file(root_ + "/fetch/go.sum"), "a v1.0.0 h1:a=\n");
  EXPECT_TRUE(file_exists(root_ + "/fetch/go.mod"));
}

TEST_F(FetchModules, PassesModcacherw) {
  script("", 1);
  input_.writable = true;
  fetch();
  EXPECT_NE(log().find(" off -modcacherw "), std::string::npos) << log();
}

TEST_F(FetchModules, ReportsTheErrorOfAModule) {
  script(
      "{\n\t\"Path\": \"a\",\n\t\"Dir\": \"/mod/a\"\n}\n"
      "{\n\t\"Path\": \"b\",\n\t\"Error\": \"b@v2.0.0: not found\"\n}\n",
      1, "exit status 1");
  EXPECT_EQ(fetch(), "b@v2.0.0: not found");
}

TEST_F(FetchModules, ReportsWhatGoPrintsOtherwise) {
  script("", 1, "go: no network");
  EXPECT_EQ(fetch(), "go: no network");
  // The output lacks a module or is not JSON.
  script("{\n\t\"Path\": \"a\"\n}\n", 0, "go: odd");
  EXPECT_EQ(fetch(), "go: odd");
  script("not JSON\n}\n", 1, "go: broken");
  EXPECT_EQ(fetch(), "go: broken");
}

// The module cache has "otel.example/have", and the module that is needed
// requires "otel.example/need", which it lacks.
TEST_F(FetchModules, FetchesOurModulesThatAreNotInTheCache) {
  Embedded embedded;
  embedded.modules = {{.path = "otel.example/have",
                       .version = "v1",
                       .required = {"otel.example/need", "example.com/other"}},
                      {.path = "otel.example/need", .version = "v2"},
                      {.path = "otel.example/unneeded", .version = "v3"}};
  std::string cache = root_ + "/mod";
  std::string info = cache + "/cache/download/otel.example/have/@v";
  ASSERT_TRUE(make_directories(info));
  ASSERT_TRUE(make_directories(cache + "/otel.example/have@v1"));
  ASSERT_TRUE(write_file_atomic(info + "/v1.ziphash", "h1:x="));
  script("{\n\t\"Path\": \"otel.example/need\"\n}\n", 0);
  Status fetched = fetch_own_modules(input_, embedded, {&embedded.modules[0]},
                                     "/proxy", cache);
  ASSERT_TRUE(fetched) << fetched.error().render();
  EXPECT_EQ(log(),
            "mod download -json otel.example/need@v2 off  file:///proxy\n");
}

TEST_F(FetchModules, RunsNothingIfTheCacheHasAll) {
  script("", 1);
  EXPECT_TRUE(fetch_own_modules(input_, {}, {}, "/proxy", root_));
  EXPECT_EQ(log(), "");
}

TEST_F(FetchModules, SaysThatOurModulesAreMissing) {
  script("", 1, "go: no space left");
  Embedded embedded;
  embedded.modules = {{.path = "otel.example/a", .version = "v1"}};
  Status fetched = fetch_own_modules(input_, embedded, {&embedded.modules[0]},
                                     "/proxy", root_ + "/mod");
  ASSERT_FALSE(fetched);
  EXPECT_EQ(fetched.error().diagnostics()[0].message,
            "cannot fetch otel's modules: go: no space left");
}

}  // namespace otel
