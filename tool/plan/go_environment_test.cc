#include "plan/go_environment.h"

#include <sys/stat.h>

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/test_environment.h"

namespace otel {

class GoEnvironmentTest : public testing::Test {
 protected:
  GoEnvironmentTest() { EXPECT_NE(::mkdtemp(root_.data()), nullptr); }
  ~GoEnvironmentTest() override { remove_tree(root_); }

  std::string write(std::string_view name, std::string_view text) {
    std::string path = path_join(root_, name);
    EXPECT_TRUE(make_directories(std::string(path_dir(path))));
    EXPECT_TRUE(write_file_atomic(path, text));
    return path;
  }

  // Reads the environment from a program that prints `output` instead of go.
  Result<GoEnvironment> read(std::string_view output, int exit_code = 0) {
    std::string program = write(
        "go", fmt::format("#!/bin/sh\ncat <<'END'\n{}\nEND\necho oops >&2\n"
                          "exit {}\n",
                          output, exit_code));
    EXPECT_EQ(::chmod(program.c_str(), 0700), 0);
    return read_go_environment(program, root_, test_environment());
  }

  OverlayFiles overlay(std::string_view text) {
    Result<OverlayFiles> read =
        OverlayFiles::read(write("overlay.json", text), root_);
    EXPECT_TRUE(read);
    return std::move(*read);
  }

  std::string root_ = path_clean(testing::TempDir()) + "/otel_go_env_XXXXXX";
};

TEST_F(GoEnvironmentTest, ReadsTheOutputOfGoEnv) {
  Result<GoEnvironment> env = read(R"({
    "GOVERSION": "go1.26.8", "GOMOD": "/m/go.mod", "GOWORK": "/go.work",
    "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOMODCACHE": "/mod",
    "GOROOT": "/go", "GOTOOLDIR": "/go/pkg/tool", "GO111MODULE": "",
    "GOOS": "js", "GOARCH": "wasm", "GOHOSTOS": "linux",
    "GOHOSTARCH": "amd64"})");
  ASSERT_TRUE(env) << env.error().render();
  EXPECT_EQ(env->go_version, "go1.26.8");
  EXPECT_EQ(env->go_mod, "/m/go.mod");
  EXPECT_EQ(env->module_directory(), "/m");
  EXPECT_EQ(env->go_work, "/go.work");
  EXPECT_FALSE(env->work_off);
  EXPECT_EQ(env->go_flags, "-mod=mod");
  EXPECT_EQ(env->go_proxy, "off");
  EXPECT_EQ(env->module_cache, "/mod");
  EXPECT_EQ(env->goroot, "/go");
  EXPECT_EQ(env->tool_directory, "/go/pkg/tool");
  EXPECT_EQ(env->exec_program, "go_js_wasm_exec");
  EXPECT_FALSE(env->modules_off);
}

TEST_F(GoEnvironmentTest, WordsThatMeanNoFileBecomeEmpty) {
  Result<GoEnvironment> env = read(R"({
    "GOMOD": "/dev/null", "GOWORK": "off", "GO111MODULE": "off",
    "GOOS": "linux", "GOARCH": "amd64", "GOHOSTOS": "linux",
    "GOHOSTARCH": "amd64"})");
  ASSERT_TRUE(env);
  EXPECT_EQ(env->go_mod, "");
  EXPECT_EQ(env->module_directory(), "");
  EXPECT_EQ(env->go_work, "");
  EXPECT_TRUE(env->work_off);
  EXPECT_TRUE(env->modules_off);
  EXPECT_EQ(env->exec_program, "");
}

TEST_F(GoEnvironmentTest, AFailureHasTheMessageOfGo) {
  std::string want =
      fmt::format("otel: error: `{}/go env` failed: oops\n", root_);
  EXPECT_EQ(read("{}", 2).error().render(), want);
  EXPECT_EQ(read("no JSON").error().render(), want);
  EXPECT_FALSE(
      read_go_environment(root_ + "/no-go", root_, test_environment()));
}

TEST_F(GoEnvironmentTest, AnOverlayAddsAndRemovesModuleFiles) {
  write("m/go.mod", "module m\n");
  write("work.txt", "go 1.21\n");
  GoEnvironment env;
  env.go_mod = root_ + "/m/go.mod";
  env.apply_overlay(overlay(R"({"Replace": {"go.work": "work.txt",
                                            "go.mod": "m/go.mod",
                                            "m/go.mod": ""}})"),
                    root_ + "/m/sub");
  EXPECT_EQ(env.go_mod, root_ + "/go.mod");
  EXPECT_EQ(env.go_work, root_ + "/go.work");
}

TEST_F(GoEnvironmentTest, AnOverlayDoesNotChangeAGoWorkThatIsNamed) {
  write("go.work", "go 1.21\n");
  std::string named = write("other/go.work", "go 1.21\n");
  OverlayFiles removed = overlay(R"({"Replace": {"go.work": ""}})");
  GoEnvironment env;
  env.go_work = named;
  env.apply_overlay(removed, root_);
  EXPECT_EQ(env.go_work, named);
  // Found by search, and so removed.
  env.go_work = root_ + "/go.work";
  env.apply_overlay(removed, root_);
  EXPECT_EQ(env.go_work, "");
  // GOWORK=off.
  GoEnvironment off;
  off.work_off = true;
  off.apply_overlay(overlay(R"({"Replace": {"a/go.work": "go.work"}})"),
                    root_ + "/a");
  EXPECT_EQ(off.go_work, "");
}

}  // namespace otel
