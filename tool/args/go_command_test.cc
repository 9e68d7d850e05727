#include "args/go_command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "base/strings.h"

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
      {"go build '-gcflags=\"a=-N'",
       "invalid value \"\"a=-N\" for flag -gcflags: parameter may not start "
       "with quote character \""},
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

TEST(GoCommand, ErrorsHaveHints) {
  struct {
    const char* goflags;
    const char* line;
    const char* hint;
  } cases[] = {
      {"", "go build -rase", "did you mean -race?"},
      {"", "go build -race=maybe", "use true or false"},
      {"", "go build . -v", "flags go before the packages"},
      {"", "go run", "name a package or .go files to run"},
      {"", "go build -C ''", "give -C a directory"},
      {"race", "go build", "every word must be -flag or -flag=value"},
  };
  for (const auto& c : cases) {
    Result<GoCommand> command = parse(c.line, c.goflags);
    ASSERT_FALSE(command) << c.line;
    EXPECT_EQ(command.error().diagnostics()[0].hint, c.hint) << c.line;
  }
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

}  // namespace otel
