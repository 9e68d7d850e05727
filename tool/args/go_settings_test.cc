#include "args/go_settings.h"

#include <unistd.h>

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(GoSettings, ValueInGoEnv) {
  const char* text =
      "# comment\nGOFLAGSX=no\nGOFLAGS=-mod=mod\n GOFLAGS=no\nGOFLAGS\n"
      "GOOS=plan9\nGOFLAGS=-race -tags=a b\nGOARCH=";
  EXPECT_EQ(value_in_go_env(text, "GOFLAGS"), "-race -tags=a b");
  EXPECT_EQ(value_in_go_env(text, "GOARCH"), "");
  EXPECT_EQ(value_in_go_env(text, "GOPROXY"), "");
  EXPECT_EQ(value_in_go_env("", "GOFLAGS"), "");
}

TEST(GoSettings, EnvironmentThenUserFileThenGoroot) {
  char name[] = "/tmp/otel_go_settings_XXXXXX";
  std::string directory = mkdtemp(name);
  std::string file = directory + "/env";
  ASSERT_TRUE(write_file_atomic(file, "A_TEST=user\nB_TEST=user\n"));
  ASSERT_TRUE(
      write_file_atomic(directory + "/go.env", "B_TEST=root\nC_TEST=root\n"));
  ::setenv("GOENV", file.c_str(), 1);
  ::setenv("A_TEST", "environment", 1);
  EXPECT_EQ(go_env_file(), file);
  EXPECT_EQ(go_setting("A_TEST", directory), "environment");
  EXPECT_EQ(go_setting("B_TEST", directory), "user");
  EXPECT_EQ(go_setting("C_TEST", directory), "root");
  EXPECT_EQ(go_setting("C_TEST", ""), "");
  ::setenv("GOENV", "off", 1);
  EXPECT_EQ(go_env_file(), "");
  EXPECT_EQ(go_setting("B_TEST", ""), "");
  ::unsetenv("GOENV");
  ::unsetenv("A_TEST");
  ::unlink(file.c_str());
  ::unlink((directory + "/go.env").c_str());
  ::rmdir(directory.c_str());
}

}  // namespace otel
