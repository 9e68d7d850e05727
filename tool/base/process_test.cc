#include "base/process.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/test_environment.h"

namespace otel {

TEST(Process, ReportsExitCodesAndOutput) {
  Result<CommandOutput> output =
      run_captured({.argv = {"sh", "-c", "echo out; echo err >&2; exit 3"},
                    .environment = test_environment()});
  ASSERT_TRUE(output);
  EXPECT_EQ(output->exit_code, 3);
  EXPECT_EQ(output->stdout_text, "out\n");
  EXPECT_EQ(output->stderr_text, "err\n");
  // What a program itself exits with is no failure to start it.
  EXPECT_EQ(run_attached({.argv = {"sh", "-c", "exit 127"},
                          .environment = test_environment()})
                .value_or(0),
            127);
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
  std::string one = error_of({.argv = {"true", std::string(140000, 'x')},
                              .environment = test_environment()});
  EXPECT_NE(one.find("Argument list too long (140"), std::string::npos) << one;
  EXPECT_NE(one.find(" bytes of arguments, "), std::string::npos) << one;
  EXPECT_NE(
      one.find(" of environment)\n  (build fewer packages at once, or raise "
               "the limit of the stack: Linux allows a quarter of it, at "
               "most 6 MB (`ulimit -s unlimited`))\n"),
      std::string::npos)
      << one;
  std::string gone = error_of({.argv = {"true", "x"},
                               .directory = "/nowhere",
                               .environment = test_environment()});
  EXPECT_NE(gone.find("true in /nowhere: cannot change to the directory: No "
                      "such file or directory"),
            std::string::npos)
      << gone;
}

// A program that its caller may execute and the kernel cannot: a script without
// its interpreter.
TEST(Process, NamesTheProgramThatCannotBeExecuted) {
  std::string script = ::testing::TempDir() + "script-without-interpreter";
  ASSERT_TRUE(write_file_atomic(script, "#!/nowhere/interpreter\n"));
  ASSERT_EQ(::chmod(script.c_str(), 0755), 0);
  EXPECT_EQ(
      error_of({.argv = {script}, .environment = test_environment()}),
      "otel: error: cannot run " + script + ": No such file or directory\n");
  ::unlink(script.c_str());
}

// Runs a command in a process that can open no file, and prints the error.
static void run_without_descriptors() {
  rlimit none = {.rlim_cur = 3, .rlim_max = 3};
  ::setrlimit(RLIMIT_NOFILE, &none);
  Result<CommandOutput> output =
      run_captured({.argv = {"true"}, .environment = test_environment()});
  std::fputs(output ? "" : output.error().render().c_str(), stderr);
  // LeakSanitizer, which runs at exit, would need a descriptor.
  ::_exit(0);
}

TEST(Process, ReportsThatThereAreNoFileDescriptors) {
  EXPECT_EXIT(run_without_descriptors(), testing::ExitedWithCode(0),
              "cannot make a pipe: Too many open files");
}

TEST(Process, PassesMoreArgumentsThanTheStackAllowsByDefault) {
  Command many{.argv = {"true"}, .environment = test_environment()};
  many.argv.resize(40, std::string(100000, 'x'));
  EXPECT_EQ(run_attached(many).value_or(1), 0);
}

TEST(Process, StartsCommandsWithTheGivenEnvironmentAlone) {
  Environment environment({"PATH=" + test_environment().get("PATH"), "A=b"});
  Result<CommandOutput> output = run_captured(
      {.argv = {"env"}, .directory = "/", .environment = environment});
  ASSERT_TRUE(output);
  environment.set("PWD", "/");
  std::string want;
  for (const std::string& entry : environment.entries()) {
    want += entry + "\n";
  }
  EXPECT_EQ(output->stdout_text, want);
}

TEST(Process, FindsProgramsInTheGivenPath) {
  EXPECT_TRUE(find_program("sh", test_environment()));
  EXPECT_EQ(find_program("sh", Environment({"PATH=/nowhere"})).error().render(),
            "otel: error: sh: program not found in PATH\n");
  EXPECT_EQ(find_program("/nowhere/sh", test_environment()).error().render(),
            "otel: error: /nowhere/sh: no such program\n");
  EXPECT_FALSE(find_program("sh", Environment()));
}

}  // namespace otel
