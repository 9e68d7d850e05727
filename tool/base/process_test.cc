#include "base/process.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Process, ReportsExitCodesAndOutput) {
  Result<CommandOutput> output =
      run_captured({.argv = {"sh", "-c", "echo out; echo err >&2; exit 3"}});
  ASSERT_TRUE(output);
  EXPECT_EQ(output->exit_code, 3);
  EXPECT_EQ(output->stdout_text, "out\n");
  EXPECT_EQ(output->stderr_text, "err\n");
  // What a program itself exits with is no failure to start it.
  EXPECT_EQ(run_attached({.argv = {"sh", "-c", "exit 127"}}).value_or(0), 127);
}

static std::string error_of(const Command& command) {
  Result<CommandOutput> captured = run_captured(command);
  Result<int> attached = run_attached(command);
  EXPECT_FALSE(captured);
  EXPECT_FALSE(attached);
  EXPECT_EQ(captured.error().render(), attached.error().render());
  EXPECT_EQ(captured.error().render(), become(command).render());
  return captured.error().render();
}

TEST(Process, SaysWhyACommandCannotBeStarted) {
  // Linux: 128 KiB for one argument, 6 MB for all.
  std::string one = error_of({.argv = {"true", std::string(140000, 'x')}});
  EXPECT_NE(one.find("Argument list too long (140"), std::string::npos) << one;
  std::string gone = error_of({.argv = {"true", "x"}, .directory = "/nowhere"});
  EXPECT_NE(gone.find("No such file or directory"), std::string::npos) << gone;
}

TEST(Process, PassesMoreArgumentsThanTheStackAllowsByDefault) {
  Command many{.argv = {"true"}};
  many.argv.resize(40, std::string(100000, 'x'));
  EXPECT_EQ(run_attached(many).value_or(1), 0);
}

}  // namespace otel
