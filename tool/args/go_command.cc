// See go_command.h. Follows main.go (-C), internal/base/goflags.go,
// internal/run/run.go and internal/test/testflag.go of cmd/go, and package
// flag.
#include "args/go_command.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "args/go_flags.h"
#include "args/per_package_flag.h"
#include "base/strings.h"

namespace otel {

using Words = std::vector<std::string>;

// strconv.ParseBool.
static std::optional<bool> parse_bool(std::string_view text) {
  static constexpr std::string_view kTrue[] = {"1",    "t",    "T",
                                               "TRUE", "true", "True"};
  static constexpr std::string_view kFalse[] = {"0",     "f",     "F",
                                                "FALSE", "false", "False"};
  if (std::ranges::find(kTrue, text) != std::end(kTrue)) {
    return true;
  }
  if (std::ranges::find(kFalse, text) != std::end(kFalse)) {
    return false;
  }
  return std::nullopt;
}

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

static Status check_value(const GoFlagInfo& info, std::string_view value) {
  if (info.name == "C") {
    return fail("-C flag must be first flag on command line");
  }
  if (info.kind == GoFlagKind::kBool && !parse_bool(value)) {
    return fail(
        fmt::format("invalid boolean value \"{}\" for -{}", value, info.name),
        "use true or false");
  }
  if (info.kind == GoFlagKind::kPerPackage) {
    Status valid = check_per_package_flag(value);
    if (!valid) {
      return std::unexpected(std::move(valid).error().with_context(
          fmt::format("invalid value \"{}\" for flag -{}", value, info.name)));
    }
  }
  return {};
}

static Result<GoFlag> make_flag(const GoFlagInfo& info,
                                std::optional<std::string_view> value) {
  GoFlag flag;
  flag.name = info.name;
  flag.boolean = info.stands_alone();
  if (!value && !flag.boolean) {
    return fail(fmt::format("flag needs an argument: -{}", info.name));
  }
  flag.value = value.value_or("true");
  TRY(check_value(info, flag.value));
  return flag;
}

// Takes the flag at words[at], and the next word if that is its value.
static Result<GoFlag> take_flag(const Words& words, size_t& at,
                                const GoFlagWord& word,
                                const GoFlagInfo& info) {
  at++;
  std::optional<std::string_view> value = word.value;
  if (!value && !info.stands_alone() && at < words.size()) {
    value = words[at++];
  }
  return make_flag(info, value);
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

// The flags of $GOFLAGS that the verb knows. Values only with "=".
static Status parse_goflags(std::string_view goflags, GoCommand& command) {
  TRY_ASSIGN(Words words, split_quoted(goflags));
  for (const std::string& text : words) {
    std::optional<GoFlagWord> word = split_go_flag(text);
    if (!word) {
      return fail(fmt::format("non-flag \"{}\"", text),
                  "every word must be -flag or -flag=value");
    }
    const GoFlagInfo* info = find_go_flag(word->name, verb_bit(command.verb));
    if (info == nullptr) {
      continue;
    }
    TRY_ASSIGN(GoFlag flag, make_flag(*info, word->value));
    flag.from_goflags = true;
    command.flags.push_back(std::move(flag));
  }
  return {};
}

// Turns the command into one that is passed through.
static void ask_for_help(GoCommand& command) {
  command.verb = GoVerb::kOther;
  command.flags.clear();
  command.packages.clear();
  command.rest.clear();
}

// `go run` takes one package, or .go files up to the first argument that is
// none; the others are the program's.
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

// build, install and run: flags end at the first argument or at "--".
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
      ask_for_help(command);
      return {};
    }
    if (info == nullptr) {
      return unknown_flag(word->name, verb);
    }
    TRY_ASSIGN(GoFlag flag, take_flag(words, at, *word, *info));
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

// `go test` mixes its own flags with those of the test binary: a walk over
// the words, keeping track of what a word may be at each point.
class TestArguments {
 public:
  TestArguments(const Words& words, GoCommand& command)
      : words_(words), command_(command) {}

  Status parse() {
    while (at_ < words_.size() && command_.verb == GoVerb::kTest) {
      TRY(step());
    }
    return {};
  }

 private:
  Status step() {
    const std::string& text = words_[at_];
    bool after_flag = std::exchange(after_unknown_flag_, false);
    std::optional<GoFlagWord> word = split_go_flag(text);
    if (text == "--") {
      take_remaining();
    } else if (word && !word->value &&
               (word->name == "h" || word->name == "help" ||
                word->name == "?")) {
      ask_for_help(command_);
    } else if (!word) {
      take_argument(after_flag);
    } else {
      in_packages_ = false;
      return take_flag_word(*word);
    }
    return {};
  }

  // Everything from here on goes to the test binary.
  void take_remaining() {
    command_.rest.insert(command_.rest.end(),
                         words_.begin() + static_cast<ptrdiff_t>(at_),
                         words_.end());
    at_ = words_.size();
  }

  // A package, or, once the packages are over, the value of an unknown flag
  // or else the first of the test binary's own arguments.
  void take_argument(bool after_flag) {
    if (!packages_over_ || in_packages_) {
      in_packages_ = true;
      packages_over_ = true;
      command_.packages.push_back(words_[at_++]);
    } else if (after_flag) {
      command_.rest.push_back(words_[at_++]);
    } else {
      take_remaining();
    }
  }

  Status take_flag_word(const GoFlagWord& word) {
    const GoFlagInfo* info = find_go_flag(word.name, GoVerbs::kTest);
    if (info != nullptr) {
      return take_known(word, *info);
    }
    // What follows may be its value, so that there are no packages any more.
    packages_over_ = true;
    if (word.name == "args" && !word.value) {
      take_remaining();
    } else {
      command_.rest.push_back(words_[at_++]);
      after_unknown_flag_ = !word.value;
    }
    return {};
  }

  Status take_known(const GoFlagWord& word, const GoFlagInfo& info) {
    size_t start = at_;
    TRY_ASSIGN(GoFlag flag, take_flag(words_, at_, word, info));
    if (!command_.rest.empty()) {
      flag.rest_index = static_cast<int>(command_.rest.size());
      flag.rest_words = static_cast<int>(at_ - start);
      command_.rest.insert(command_.rest.end(),
                           words_.begin() + static_cast<ptrdiff_t>(start),
                           words_.begin() + static_cast<ptrdiff_t>(at_));
    }
    command_.flags.push_back(std::move(flag));
    return {};
  }

  const Words& words_;
  GoCommand& command_;
  size_t at_ = 0;
  // The last word is among the packages.
  bool in_packages_ = false;
  // A package or an unknown flag has been seen.
  bool packages_over_ = false;
  // The last word is an unknown flag without "=".
  bool after_unknown_flag_ = false;
};

// Takes -C off the front of the words, if it is there with its value.
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

Result<GoCommand> parse_go_command(const std::vector<std::string>& argv,
                                   std::string_view goflags) {
  CHECK(!argv.empty());
  GoCommand command;
  command.program = argv[0];
  command.original.assign(argv.begin() + 1, argv.end());
  Words words = command.original;
  bool changed = take_change_dir(words, command.change_dir);
  // "--" may end the flags of go itself, of which there are none.
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
  Status environment = parse_goflags(goflags, command);
  if (!environment) {
    return std::unexpected(
        std::move(environment).error().with_context("parsing $GOFLAGS"));
  }
  TRY(command.verb == GoVerb::kTest ? TestArguments(words, command).parse()
                                    : parse_ordinary(words, command));
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
  return value && parse_bool(*value).value_or(false);
}

bool cover_enabled(const GoCommand& command) {
  bool enabled = false;
  for (const GoFlag& flag : command.flags) {
    if (flag.name == "cover") {
      enabled = parse_bool(flag.value).value_or(false);
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
