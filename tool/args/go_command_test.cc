#include "args/go_command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <cstdlib>

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

static std::string list(const Words& words) {
  return fmt::format("[{}]", join(words, " "));
}

// Returns the parsed command as one line, or the error's message. "$" marks
// flags of GOFLAGS; "@n" follows flags that stand in the rest.
static std::string dump(const Result<GoCommand>& command) {
  if (!command) {
    return command.error().diagnostics()[0].message;
  }
  if (command->verb == GoVerb::kOther) {
    return fmt::format("other {}", command->verb_name);
  }
  std::string out = command->verb_name;
  if (!command->change_dir.empty()) {
    out += " -C " + command->change_dir;
  }
  for (const GoFlag& flag : command->flags) {
    out += fmt::format(" {}{}={}", flag.from_goflags ? "$" : "", flag.name,
                       flag.value);
    out += flag.rest_index < 0 ? "" : fmt::format("@{}", flag.rest_index);
  }
  return fmt::format("{} {} {}", out, list(command->packages),
                     list(command->rest));
}

static Result<GoCommand> parse(std::string_view line,
                               std::string_view goflags = "") {
  TRY_ASSIGN(GoCommand command, parse_go_command(words(line)));
  return with_goflags(std::move(command), goflags);
}

struct CommandCase {
  const char* line;
  const char* want;
};

TEST(GoCommand, BuildFlagsArePackageFlags) {
  CommandCase cases[] = {
      {"go build", "build [] []"},
      {"go build .", "build [.] []"},
      {"go build -o app ./cmd/app", "build o=app [./cmd/app] []"},
      {"go build --o=app --v ./...", "build o=app v=true [./...] []"},
      {"go build -race ./a ./b", "build race=true [./a ./b] []"},
      {"go build -race=0 -buildvcs=auto", "build race=0 buildvcs=auto [] []"},
      {"go build -o -v x", "build o=-v [x] []"},
      {"go build -tags= -- a b", "build tags= [a b] []"},
      {"go build -ldflags '-X a=b -w' .", "build ldflags=-X a=b -w [.] []"},
      {"go install -v a@latest", "install v=true [a@latest] []"},
      {"go build a.go b.go", "build [a.go b.go] []"},
      {"go build -debug-trace=f -json", "build debug-trace=f json=true [] []"},
  };
  for (const CommandCase& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(GoCommand, RejectsWhatGoRejects) {
  CommandCase cases[] = {
      {"go build -zzz", "flag provided but not defined: -zzz"},
      {"go install -o x", "flag provided but not defined: -o"},
      {"go run -o x .", "flag provided but not defined: -o"},
      {"go build -o", "flag needs an argument: -o"},
      {"go test -run", "flag needs an argument: -run"},
      {"go build ---x", "bad flag syntax: ---x"},
      {"go build -=x", "bad flag syntax: -=x"},
      {"go build -race=maybe", "invalid boolean value \"maybe\" for -race"},
      {"go build -gcflags=N",
       "invalid value \"N\" for flag -gcflags: missing =<value> in "
       "<pattern>=<value>"},
      {"go build -v -C dir", "-C flag must be first flag on command line"},
      {"go -C a build -C b", "-C flag must be first flag on command line"},
      {"go test -v -C dir", "-C flag must be first flag on command line"},
      {"go build -C", "flag needs an argument: -C"},
      {"go build -C ''", "chdir : no such file or directory"},
      {"go build . -v", "malformed import path \"-v\": leading dash"},
      {"go run", "no go files listed"},
      {"go run -- -x", "no go files listed"},
      {"go run a_test.go", "cannot run *_test.go files (a_test.go)"},
  };
  for (const CommandCase& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(GoCommand, UnknownFlagsGetASuggestion) {
  Result<GoCommand> command = parse("go build -rase");
  ASSERT_FALSE(command);
  EXPECT_EQ(command.error().diagnostics()[0].hint, "did you mean -race?");
}

TEST(GoCommand, OtherVerbsAndHelpPassThrough) {
  CommandCase cases[] = {
      {"go", "other "},
      {"go version", "other version"},
      {"go help build", "other help"},
      {"go mod tidy -v", "other mod"},
      {"go -h", "other -h"},
      {"go -C", "other -C"},
      {"go build -h", "other build"},
      {"go build -v --help", "other build"},
      {"go run -h x", "other run"},
      {"go test -help", "other test"},
      {"go test ./p '-?'", "other test"},
      {"go -C dir vet", "other vet"},
  };
  for (const CommandCase& c : cases) {
    Result<GoCommand> command = parse(c.line);
    EXPECT_EQ(dump(command), c.want) << c.line;
    EXPECT_EQ(go_command_line(*command, {"-x"}, {}, {}), words(c.line));
  }
}

TEST(GoCommand, ChangeDirectoryBeforeOrAfterTheVerb) {
  CommandCase cases[] = {
      {"go -C dir build -v", "build -C dir v=true [] []"},
      {"go --C=dir test", "test -C dir [] []"},
      {"go build -C dir -v", "build -C dir v=true [] []"},
      {"go run -C=dir . -C x", "run -C dir [.] [-C x]"},
      {"go -- build x", "build [x] []"},
      {"go -C d -- build x", "build -C d [x] []"},
  };
  for (const CommandCase& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(GoCommand, RunEndsTheProgramAtTheFirstOtherArgument) {
  CommandCase cases[] = {
      {"go run . -x", "run [.] [-x]"},
      {"go run a.go b.go c d.go", "run [a.go b.go] [c d.go]"},
      {"go run ./cmd x.go", "run [./cmd] [x.go]"},
      {"go run -race main.go -- -v", "run race=true [main.go] [-- -v]"},
      {"go run -exec 'qemu -x' .", "run exec=qemu -x [.] []"},
      {"go run -- main.go", "run [main.go] []"},
  };
  for (const CommandCase& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(GoCommand, TestMixesItsFlagsWithThoseOfTheBinary) {
  CommandCase cases[] = {
      {"go test", "test [] []"},
      {"go test -v ./a ./b -run X", "test v=true run=X [./a ./b] []"},
      {"go test ./a -v ./b", "test v=true [./a] [./b]"},
      {"go test -test.run=X -test.v", "test run=X v=true [] []"},
      {"go test -foo ./a", "test [] [-foo ./a]"},
      {"go test -foo=1 ./a -v", "test [] [-foo=1 ./a -v]"},
      {"go test ./a -foo val -race -bar",
       "test race=true@2 [./a] [-foo val -race -bar]"},
      {"go test ./a -foo val -run X y -race",
       "test run=X@2 [./a] [-foo val -run X y -race]"},
      {"go test ./a -v -args -race x", "test v=true [./a] [-args -race x]"},
      {"go test ./a --args -h", "test [./a] [--args -h]"},
      {"go test -args=1 -race", "test race=true@1 [] [-args=1 -race]"},
      {"go test ./a -- -race", "test [./a] [-- -race]"},
      {"go test -count 1 -", "test count=1 [-] []"},
      {"go test ./a -v -", "test v=true [./a] [-]"},
      {"go test -run -args x", "test run=-args [x] []"},
      {"go test -v=test2json", "test v=test2json [] []"},
      {"go test -test.c", "test [] [-test.c]"},
      {"go test -c -o x.test ./a", "test c=true o=x.test [./a] []"},
  };
  for (const CommandCase& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(GoCommand, GoflagsComeFirstIfTheVerbKnowsThem) {
  struct {
    const char* goflags;
    const char* line;
    const char* want;
  } cases[] = {
      {"-race --tags=a,b", "go build -v",
       "build $race=true $tags=a,b v=true [] []"},
      {"-count=1 -mod=mod", "go build", "build $mod=mod [] []"},
      {"-count=1 -test.v", "go test", "test $count=1 $v=true [] []"},
      {"'-ldflags=-X a=b -s' -v", "go run .",
       "run $ldflags=-X a=b -s $v=true [.] []"},
      {"-zzz", "go build", "build [] []"},
      {"-tags", "go build", "parsing $GOFLAGS: flag needs an argument: -tags"},
      {"-tags a", "go test", "parsing $GOFLAGS: flag needs an argument: -tags"},
      {"race", "go build", "parsing $GOFLAGS: non-flag \"race\""},
      {"--", "go build", "parsing $GOFLAGS: non-flag \"--\""},
      {"-race=x", "go build",
       "parsing $GOFLAGS: invalid boolean value \"x\" for -race"},
      {"'-x", "go build", "parsing $GOFLAGS: unterminated ' quoted string"},
      {"'-x", "go version", "other version"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(dump(parse(c.line, c.goflags)), c.want) << c.goflags;
  }
}

TEST(GoCommand, LastFlagCounts) {
  GoCommand command = *parse("go build -race=false -o a -o b", "-race -o=c");
  EXPECT_EQ(command.flag("o"), "b");
  EXPECT_FALSE(command.has_flag("race"));
  EXPECT_FALSE(command.has_flag("msan"));
  EXPECT_EQ(command.flag("msan"), std::nullopt);
  EXPECT_TRUE(parse("go test -v")->has_flag("v"));
}

TEST(GoCommand, CommandLineIsPutTogether) {
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

TEST(GoCommand, ListFlagsDecideThePackages) {
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

TEST(GoCommand, CoverEnabled) {
  EXPECT_TRUE(cover_enabled(*parse("go test -coverpkg=./...")));
  EXPECT_TRUE(cover_enabled(*parse("go build", "-cover")));
  EXPECT_FALSE(cover_enabled(*parse("go test -coverpkg=x -cover=f")));
  EXPECT_FALSE(cover_enabled(*parse("go test")));
}

TEST(GoCommand, BuildsOutsideModule) {
  EXPECT_TRUE(builds_outside_module(*parse("go install a.b/c@latest")));
  EXPECT_TRUE(builds_outside_module(*parse("go run a.b/c@v1.2.3 x")));
  EXPECT_FALSE(builds_outside_module(*parse("go run ./c@v1 x")));
  EXPECT_FALSE(builds_outside_module(*parse("go run c@v1.go x")));
  EXPECT_FALSE(builds_outside_module(*parse("go build a.b/c@v1")));
}

// A module with a package and a test, in a directory of its own.
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

// The oracle: for a command line and for what we make of it, `go -n` prints
// the same commands.
TEST(GoCommand, RebuiltCommandLineMeansTheSameToGo) {
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
