// Fuzzing of the reading of command lines (args/go_command.h) and of cmd/go's
// quoting. An input is lines: GOFLAGS, then the words after "go".
//
// Checked on every input: nothing crashes; a command line put together again
// reads as it did; what join_quoted writes, split_quoted reads back.
#include "args/go_command.h"
#include "base/strings.h"
#include "test/fuzz/fuzz.h"

namespace otel {

using Words = std::vector<std::string>;

static void check_quoting(std::string_view text) {
  Result<Words> fields = split_quoted(text);
  if (!fields) {
    return;
  }
  Result<std::string> joined = join_quoted(*fields);
  if (joined) {
    CHECK(*split_quoted(*joined) == *fields);
  }
}

// The command line's own flags, without the -a that may stand between a
// package and the test binary's arguments.
static std::vector<std::pair<std::string, std::string>> own_flags(
    const GoCommand& command) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const GoFlag& flag : command.flags) {
    if (!flag.from_goflags && flag.name != "a") {
      out.emplace_back(flag.name, flag.value);
    }
  }
  return out;
}

static Result<GoCommand> parse(const Words& argv, std::string_view goflags) {
  TRY_ASSIGN(GoCommand command, parse_go_command(argv));
  return with_goflags(std::move(command), goflags);
}

static void check_command(const Words& argv, std::string_view goflags) {
  Result<GoCommand> command = parse(argv, goflags);
  if (!command) {
    CHECK(!command.error().render().empty());
    return;
  }
  list_flags(*command);
  builds_outside_module(*command);
  Words rebuilt = go_command_line(*command, {}, {}, {});
  Result<GoCommand> again = parse(rebuilt, goflags);
  CHECK(again.has_value());
  CHECK(again->verb == command->verb);
  CHECK(again->change_dir == command->change_dir);
  CHECK(again->packages == command->packages);
  CHECK(again->rest == command->rest);
  CHECK(again->has_flag("a") == command->has_flag("a"));
  CHECK(own_flags(*again) == own_flags(*command));
  // With flags left out it must still be a command line for go, with the same
  // packages.
  Words dropped = go_command_line(*command, {"-x"}, {"race", "run"}, {});
  Result<GoCommand> without = parse(dropped, goflags);
  CHECK(without.has_value());
  CHECK(without->packages == command->packages);
  CHECK(without->rest.size() <= command->rest.size());
}

void fuzz_one(std::string_view input) {
  Words argv = {"go"};
  std::vector<std::string_view> lines = split(input, '\n');
  for (size_t i = 1; i < lines.size(); i++) {
    bool end = i + 1 == lines.size() && lines[i].empty();
    if (!end) {
      argv.emplace_back(lines[i]);
    }
  }
  check_quoting(input);
  check_command(argv, lines[0]);
}

}  // namespace otel
