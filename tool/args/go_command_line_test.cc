#include <cstdlib>

#include <gtest/gtest.h>

#include "args/go_command.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

using Words = std::vector<std::string>;

// Returns the words of a command line in cmd/go's quoting.
static Words words(std::string_view text) {
  return *split_quoted(text);
}

static Result<GoCommand> parse(std::string_view line,
                               std::string_view goflags = "") {
  TRY_ASSIGN(GoCommand command, parse_go_command(words(line)));
  return with_goflags(std::move(command), goflags);
}

TEST(GoCommandLine, RepeatsWhatTheUserTyped) {
  struct {
    const char* line;
    const char* dropped;
    const char* extra;
    const char* want;
  } cases[] = {
      {"go build", "", "", "go build -I"},
      {"/x/go -C d build -o a -race --toolexec t -v=0 ./p q", "toolexec race",
       "", "/x/go build -C d -I -o=a -v=0 ./p q"},
      {"go build -- p", "", "", "go build -I p"},
      {"go build -overlay o.json", "overlay", "./x", "go build -I . ./x"},
      {"go run -race a.go -x", "", "", "go run -I -race a.go -x"},
      {"go test ./p -v -args a", "", "./q", "go test -I -v ./p ./q -args a"},
      {"go test -foo bar -race", "", "", "go test -I -foo bar -race"},
      {"go test -foo bar -toolexec t -race v", "toolexec", "",
       "go test -I -foo bar -a=false -race v"},
      {"go test -a ./p -toolexec=t arg", "toolexec", "",
       "go test -I -a ./p -a=true arg"},
      {"go test ./p -v -", "", "", "go test -I -v ./p -a=false -"},
      {"go test ./p -- x", "", "", "go test -I ./p -- x"},
      {"go test -", "", "", "go test -I -"},
      {"go run -- -.go a.go x", "", "", "go run -I -- -.go a.go x"},
  };
  for (const auto& c : cases) {
    Result<GoCommand> command = parse(c.line, "-trimpath");
    ASSERT_TRUE(command) << c.line;
    EXPECT_EQ(join(go_command_line(*command, {"-I"}, words(c.dropped),
                                   words(c.extra)),
                   " "),
              c.want)
        << c.line;
  }
}

// The verb is unknown or the user asks for help, so nothing is inserted.
TEST(GoCommandLine, OfOtherVerbsIsAsTyped) {
  for (const char* line :
       {"go", "go vet -x ./...", "go -C d mod tidy", "go -- version",
        "go build -h", "go test -n -help"}) {
    Result<GoCommand> command = parse(line, "-trimpath");
    ASSERT_TRUE(command) << line;
    EXPECT_EQ(join(go_command_line(*command, {"-I"}, {"x"}, {"p"}), " "), line);
  }
}

TEST(GoCommandLine, KeepsEachWordWhole) {
  Result<GoCommand> command =
      parse("go build '-ldflags=-X a=b c' -tags 'x y' './a b'");
  ASSERT_TRUE(command);
  EXPECT_EQ(go_command_line(*command, {"-I=1 2"}, {}, {}),
            (Words{"go", "build", "-I=1 2", "-ldflags=-X a=b c", "-tags=x y",
                   "./a b"}));
}

// Each of the flags is among the test binary's arguments.
TEST(GoCommandLine, ReplacesEachDroppedFlagAmongTestArguments) {
  Result<GoCommand> command =
      parse("go test ./p -foo -toolexec t x -overlay=o y -race");
  ASSERT_TRUE(command);
  EXPECT_EQ(
      join(go_command_line(*command, {}, {"toolexec", "overlay", "race"}, {}),
           " "),
      "go test ./p -foo -a=false x -overlay=o y -race");
}

TEST(GoCommandLine, ListFlagsDecideThePackages) {
  struct {
    const char* line;
    const char* goflags;
    const char* want;
  } cases[] = {
      {"go build -o a -v -x -n -json -gcflags=-N -p 2 .", "", ""},
      {"go build -tags a,b -race -mod mod -modfile=m -overlay=o", "-msan",
       "-tags=a,b -race -mod=mod -modfile=m -overlay=o"},
      {"go build -pgo=off -buildmode=pie -ldflags=-linkmode=external", "",
       "-pgo=off -buildmode=pie -ldflags=-linkmode=external"},
      {"go test -coverprofile=c -run X -covermode=atomic", "",
       "-cover -covermode=atomic"},
      {"go test -coverprofile=c -cover=false", "", "-cover -cover=false"},
      {"go test -v", "-coverprofile=c", "-cover=true"},
      {"go test -v", "-coverprofile=c -cover=0", "-cover=false"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(join(list_flags(*parse(c.line, c.goflags)), " "), c.want)
        << c.line;
  }
}

// Makes a module with a package and a test. Returns its directory.
static std::string make_module() {
  char name[] = "/tmp/otel_go_command_XXXXXX";
  std::string directory = mkdtemp(name);
  EXPECT_TRUE(make_directories(directory + "/p"));
  EXPECT_TRUE(make_directories(directory + "/q"));
  EXPECT_TRUE(write_file_atomic(directory + "/q/-.go",
                                "package main\n\nfunc main() {}\n"));
  EXPECT_TRUE(write_file_atomic(directory + "/go.mod", "module m\ngo 1.21\n"));
  EXPECT_TRUE(write_file_atomic(directory + "/p/p.go", "package p\n"));
  EXPECT_TRUE(write_file_atomic(directory + "/p/p_test.go", "package p\n"));
  EXPECT_TRUE(write_file_atomic(directory + "/main.go",
                                "package main\n\nfunc main() {}\n"));
  return directory;
}

// The oracle is `go -n`, which prints the same commands for the user's command
// line and for ours.
TEST(GoCommandLine, RebuiltCommandLineMeansTheSameToGo) {
  if (!find_program("go", test_environment())) {
    GTEST_SKIP() << "no go command";
  }
  std::string directory = make_module();
  const char* lines[] = {
      "go build -n -o app -v .",
      "go -C p build -n",
      "go run -n main.go a b.go -v",
      "go run -n -- . -- -v",
      "go test -n ./p -foo val -short -bar -run X y -race",
      "go test -n ./p -v -a=0 extra -short",
      "go test -C p -n -foo=1 . -v",
      "go test -n ./p -run X -args -short -- -x",
      "go test -n ./p -foo -short val -v",
      "go test -n ./p -- -short",
      "go -C q run -n -- -.go -x",
      "go run -C q -n -- -.go -x",
  };
  for (const char* line : lines) {
    Result<GoCommand> command = parse(line);
    ASSERT_TRUE(command) << line;
    Words rebuilt = go_command_line(*command, {}, {"a"}, {});
    Result<CommandOutput> user =
        run_captured({words(line), directory, test_environment()});
    Result<CommandOutput> ours =
        run_captured({rebuilt, directory, test_environment()});
    ASSERT_TRUE(user && ours);
    EXPECT_EQ(user->exit_code, ours->exit_code) << line;
    EXPECT_EQ(user->stderr_text + user->stdout_text,
              ours->stderr_text + ours->stdout_text)
        << line << "\n"
        << join(rebuilt, " ");
  }
  run_captured({{"rm", "-r", directory}, "", test_environment()});
}

}  // namespace otel
