// See go_command.h. Follows package flag, and main.go (-C),
// internal/base/goflags.go and internal/run/run.go of cmd/go.
// go_test_arguments.cc reads the arguments of `go test`.
#include "args/go_command.h"

#include <algorithm>

#include <fmt/format.h>

#include "args/go_flag_value.h"
#include "args/go_flags.h"
#include "args/go_test_arguments.h"
#include "base/strings.h"

namespace otel {

using Words = std::vector<std::string>;

static uint8_t verb_bit(GoVerb verb) {
  switch (verb) {
    case GoVerb::kBuild:
      return GoVerbs::kBuild;
    case GoVerb::kInstall:
      return GoVerbs::kInstall;
    case GoVerb::kRun:
      return GoVerbs::kRun;
    case GoVerb::kTest:
      return GoVerbs::kTest;
    case GoVerb::kOther:
      break;
  }
  return 0;
}

static GoVerb verb_of(std::string_view name) {
  return name == "build"     ? GoVerb::kBuild
         : name == "install" ? GoVerb::kInstall
         : name == "run"     ? GoVerb::kRun
         : name == "test"    ? GoVerb::kTest
                             : GoVerb::kOther;
}

static std::unexpected<Error> unknown_flag(std::string_view name,
                                           uint8_t verb) {
  Words known;
  for (const GoFlagInfo& info : go_flag_table()) {
    if ((info.verbs & verb) != 0) {
      known.emplace_back(info.name);
    }
  }
  std::string near = closest(name, known);
  return fail(fmt::format("flag provided but not defined: -{}", name),
              near.empty() ? "" : fmt::format("did you mean -{}?", near));
}

// Returns the flags of GOFLAGS that the verb knows. In GOFLAGS, a value stands
// only after "=".
static Result<std::vector<GoFlag>> parse_goflags(std::string_view goflags,
                                                 GoVerb verb) {
  TRY_ASSIGN(Words words, split_quoted(goflags));
  std::vector<GoFlag> flags;
  for (const std::string& text : words) {
    std::optional<GoFlagWord> word = split_go_flag(text);
    if (!word) {
      return fail(fmt::format("non-flag \"{}\"", text),
                  "every word must be -flag or -flag=value");
    }
    const GoFlagInfo* info = find_go_flag(word->name, verb_bit(verb));
    if (info == nullptr) {
      continue;
    }
    TRY_ASSIGN(GoFlag flag, make_go_flag(*info, word->value));
    flag.from_goflags = true;
    flags.push_back(std::move(flag));
  }
  return flags;
}

Result<GoCommand> with_goflags(GoCommand command, std::string_view goflags) {
  if (command.verb == GoVerb::kOther) {
    return command;
  }
  Result<std::vector<GoFlag>> flags = parse_goflags(goflags, command.verb);
  if (!flags) {
    return std::unexpected(
        std::move(flags).error().with_context("parsing $GOFLAGS"));
  }
  command.flags.insert(command.flags.begin(), flags->begin(), flags->end());
  return command;
}

// Divides the words after the flags of `go run`: first one package, or all .go
// files up to the first other word; then the program's arguments.
static Status split_run_program(GoCommand& command) {
  Words& words = command.packages;
  auto end = std::ranges::find_if_not(
      words, [](const std::string& word) { return word.ends_with(".go"); });
  if (end == words.begin()) {
    if (words.empty() || words[0].starts_with('-')) {
      return fail("no go files listed", "name a package or .go files to run");
    }
    ++end;
  }
  for (auto file = words.begin(); file != end; ++file) {
    if (file->ends_with("_test.go")) {
      return fail(fmt::format("cannot run *_test.go files ({})", *file));
    }
  }
  command.rest.assign(end, words.end());
  words.erase(end, words.end());
  return {};
}

// Reads the words after build, install or run. Flags end at the first argument
// or at "--".
static Status parse_ordinary(const Words& words, GoCommand& command) {
  uint8_t verb = verb_bit(command.verb);
  size_t at = 0;
  while (at < words.size() && words[at].size() > 1 && words[at][0] == '-') {
    if (words[at] == "--") {
      at++;
      break;
    }
    std::optional<GoFlagWord> word = split_go_flag(words[at]);
    if (!word) {
      return fail(fmt::format("bad flag syntax: {}", words[at]));
    }
    const GoFlagInfo* info = find_go_flag(word->name, verb);
    if (info == nullptr && (word->name == "h" || word->name == "help")) {
      command.verb = GoVerb::kOther;
      return {};
    }
    if (info == nullptr) {
      return unknown_flag(word->name, verb);
    }
    TRY_ASSIGN(GoFlag flag, take_go_flag(words, at, *word, *info));
    command.flags.push_back(std::move(flag));
  }
  command.packages.assign(words.begin() + static_cast<ptrdiff_t>(at),
                          words.end());
  if (command.verb == GoVerb::kRun) {
    return split_run_program(command);
  }
  for (const std::string& package : command.packages) {
    if (package.starts_with('-')) {
      return fail(
          fmt::format("malformed import path \"{}\": leading dash", package),
          "flags go before the packages");
    }
  }
  return {};
}

// Removes -C and its value from the front of the words. Returns false if they
// do not start with -C and a value.
static bool take_change_dir(Words& words, std::string& directory) {
  if (words.empty()) {
    return false;
  }
  std::optional<GoFlagWord> word = split_go_flag(words[0]);
  if (!word || word->name != "C" || (!word->value && words.size() < 2)) {
    return false;
  }
  directory = word->value ? std::string(*word->value) : words[1];
  words.erase(words.begin(), words.begin() + (word->value ? 1 : 2));
  return true;
}

Result<GoCommand> parse_go_command(const std::vector<std::string>& argv) {
  CHECK(!argv.empty());
  GoCommand command;
  command.program = argv[0];
  command.original.assign(argv.begin() + 1, argv.end());
  Words words = command.original;
  bool changed = take_change_dir(words, command.change_dir);
  // "--" may follow the flags of go itself. The only such flag is -C.
  bool dashes = !words.empty() && words[0] == "--";
  words.erase(words.begin(), words.begin() + (dashes ? 1 : 0));
  if (words.empty()) {
    return command;
  }
  command.verb_name = words[0];
  command.verb = verb_of(words[0]);
  if (command.verb == GoVerb::kOther) {
    return command;
  }
  words.erase(words.begin());
  if (!changed && !dashes) {
    changed = take_change_dir(words, command.change_dir);
  }
  if (changed && command.change_dir.empty()) {
    return fail("chdir : no such file or directory", "give -C a directory");
  }
  TRY(command.verb == GoVerb::kTest ? parse_test_arguments(words, command)
                                    : parse_ordinary(words, command));
  // The user asks for help.
  if (command.verb == GoVerb::kOther) {
    command.flags.clear();
    command.packages.clear();
    command.rest.clear();
  }
  return command;
}

std::optional<std::string> GoCommand::flag(std::string_view name) const {
  for (auto it = flags.rbegin(); it != flags.rend(); ++it) {
    if (it->name == name) {
      return it->value;
    }
  }
  return std::nullopt;
}

bool GoCommand::has_flag(std::string_view name) const {
  std::optional<std::string> value = flag(name);
  return value && parse_go_bool(*value).value_or(false);
}

bool cover_enabled(const GoCommand& command) {
  bool enabled = false;
  for (const GoFlag& flag : command.flags) {
    if (flag.name == "cover") {
      enabled = parse_go_bool(flag.value).value_or(false);
    } else if (flag.name.starts_with("cover")) {
      enabled = true;
    }
  }
  return enabled;
}

bool builds_outside_module(const GoCommand& command) {
  if (command.verb != GoVerb::kInstall && command.verb != GoVerb::kRun) {
    return false;
  }
  for (const std::string& package : command.packages) {
    bool local = package.starts_with("./") || package.starts_with("../") ||
                 package.starts_with('/');
    bool file = command.verb == GoVerb::kRun && package.ends_with(".go");
    if (package.find('@') != std::string::npos && !local && !file) {
      return true;
    }
  }
  return false;
}

}  // namespace otel
