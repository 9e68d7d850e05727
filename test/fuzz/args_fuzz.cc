// Fuzzing of the reading of command lines (args/go_command.h) and of cmd/go's
// quoting. An input is lines: GOFLAGS, then the words after "go".
//
// Checked on every input: nothing crashes; a command line put together again
// reads as it did; what join_quoted writes, split_quoted reads back.
//
//   args_fuzz FILE|DIRECTORY... [-runs=N]
//
// runs the corpus, and N changed copies of each file. LLVMFuzzerTestOneInput
// is libFuzzer's entry; compile with -DOTEL_LIBFUZZER to leave out main.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "args/go_command.h"
#include "base/file.h"
#include "base/strings.h"

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

static void check_command(const Words& argv, std::string_view goflags) {
  Result<GoCommand> command = parse_go_command(argv, goflags);
  if (!command) {
    CHECK(!command.error().render().empty());
    return;
  }
  list_flags(*command);
  builds_outside_module(*command);
  Words rebuilt = go_command_line(*command, {}, {}, {});
  Result<GoCommand> again = parse_go_command(rebuilt, goflags);
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
  Result<GoCommand> without = parse_go_command(dropped, goflags);
  CHECK(without.has_value());
  CHECK(without->packages == command->packages);
  CHECK(without->rest.size() <= command->rest.size());
}

static void check_input(std::string_view input) {
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

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  otel::check_input({reinterpret_cast<const char*>(data), size});
  return 0;
}

#ifndef OTEL_LIBFUZZER
namespace otel {

// Files, and the files of directories.
static Words expand(const std::string& path) {
  Words out;
  if (!is_directory(path)) {
    return {path};
  }
  Result<Words> names = list_directory(path);
  CHECK(names.has_value());
  for (const std::string& name : *names) {
    out.push_back(path_join(path, name));
  }
  return out;
}

// Xorshift: the same changes on every run.
static uint32_t next_random() {
  static uint32_t state = 2463534242;
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

// Removes, doubles or replaces a piece of the text.
static std::string changed(std::string text) {
  static constexpr std::string_view kPieces[] = {
      "-",   "\n",   "=",       "--\n", "'",     "-args\n", "-v\n",
      ".go", "-C\n", "-race\n", "x",    "-zz\n", "-run\n",  "test\n"};
  for (uint32_t changes = next_random() % 4 + 1; changes > 0; changes--) {
    size_t at = next_random() % (text.size() + 1);
    size_t length = std::min<size_t>(next_random() % 8, text.size() - at);
    switch (next_random() % 3) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, text.substr(at, length));
        break;
      default:
        text.insert(at, kPieces[next_random() % std::size(kPieces)]);
        break;
    }
  }
  return text;
}

static int run_corpus(const Words& args) {
  long runs = 0;
  Words files;
  for (const std::string& arg : args) {
    if (arg.starts_with("-runs=")) {
      runs = std::atol(arg.c_str() + 6);
    } else {
      Words found = expand(arg);
      files.insert(files.end(), found.begin(), found.end());
    }
  }
  for (const std::string& file : files) {
    Result<std::string> text = read_file(file);
    CHECK(text.has_value());
    check_input(*text);
    std::string current = *text;
    for (long i = 0; i < runs; i++) {
      current = i % 16 == 0 ? *text : changed(std::move(current));
      check_input(current);
    }
  }
  std::printf("%zu files, %ld changed copies of each\n", files.size(), runs);
  return 0;
}

}  // namespace otel

int main(int argc, char** argv) {
  return otel::run_corpus({argv + 1, argv + argc});
}
#endif
