// See tool_options.h. The parser uses no library: the few flags are written as
// go's own are (-rules x, --rules=x), they end at the first word that is not a
// flag, and errors suggest what the user meant.
#include "args/tool_options.h"

#include <fmt/format.h>

#include "args/go_flags.h"
#include "args/help.h"
#include "args/tool_variables.h"
#include "base/file.h"
#include "base/strings.h"

namespace otel {

using Words = std::vector<std::string>;

enum class OptionValue { kNone, kRequired };

// One of our flags, without dashes.
struct Option {
  std::string_view name;
  OptionValue value = OptionValue::kNone;
};

static constexpr Option kOptions[] = {
    {"rules", OptionValue::kRequired},
    {"disable", OptionValue::kRequired},
    {"exporter", OptionValue::kRequired},
    {"no-default-rules"},
    {"v"},
    {"verbose"},
    {"q"},
    {"quiet"},
    {"h"},
    {"help"},
    {"version"},
};

static const Option* find_option(std::string_view name) {
  for (const Option& option : kOptions) {
    if (option.name == name) {
      return &option;
    }
  }
  return nullptr;
}

// Returns a flag as messages write it: "-v", "--verbose".
static std::string dashed(std::string_view name) {
  return fmt::format("{}{}", name.size() == 1 ? "-" : "--", name);
}

bool is_go_program(std::string_view word) {
  std::string_view name = path_base(word);
  if (name == "go" || name == "gotip") {
    return true;
  }
  if (!name.starts_with("go1.")) {
    return false;
  }
  name.remove_prefix(4);
  bool digit = !name.empty() && name[0] >= '0' && name[0] <= '9';
  return digit &&
         name.find_first_not_of("0123456789.betarc") == std::string_view::npos;
}

static std::unexpected<Error> unknown_option(const std::string& word,
                                             std::string_view name) {
  Words known;
  for (const Option& option : kOptions) {
    known.emplace_back(option.name);
  }
  std::string near = closest(name, known);
  return fail(fmt::format("unknown flag {}", word),
              near.empty()
                  ? "flags of go follow the word go; `otel help` lists "
                    "the flags of otel"
                  : fmt::format("did you mean {}?", dashed(near)));
}

static void set_option(std::string_view name, const std::string& value,
                       ToolCommandLine& line) {
  ToolOptions& options = line.options;
  if (name == "rules") {
    options.rule_files.push_back(value);
  } else if (name == "disable") {
    append_names(value, options.disabled);
  } else if (name == "exporter") {
    append_names(value, options.exporters);
  } else if (name == "no-default-rules") {
    options.no_default_rules = true;
  } else if (name == "v" || name == "verbose") {
    options.verbosity = Verbosity::kVerbose;
  } else if (name == "q" || name == "quiet") {
    options.verbosity = Verbosity::kQuiet;
  } else if (name == "version") {
    line.mode = ToolMode::kVersion;
  } else {
    line.mode = ToolMode::kHelp;
  }
}

// Reads the flag at args[at], and its value. Moves `at` past both.
static Status take_option(const Words& args, size_t& at,
                          ToolCommandLine& line) {
  const std::string& word = args[at++];
  std::optional<GoFlagWord> parts = split_go_flag(word);
  if (!parts) {
    return unknown_option(word, word);
  }
  const Option* option = find_option(parts->name);
  if (option == nullptr) {
    return unknown_option(word, parts->name);
  }
  std::string name = dashed(option->name);
  if (option->value == OptionValue::kNone) {
    if (parts->value) {
      return fail(fmt::format("{} takes no value", name),
                  fmt::format("write only {}", name));
    }
    set_option(option->name, "", line);
    return {};
  }
  std::string value(parts->value.value_or(""));
  if (!parts->value && at < args.size()) {
    value = args[at++];
  }
  if (value.empty()) {
    return fail(fmt::format("{} needs a value", name), "see `otel help`");
  }
  set_option(option->name, value, line);
  return {};
}

static Status parse_help(const Words& args, size_t at, ToolCommandLine& line) {
  line.mode = ToolMode::kHelp;
  if (at + 1 < args.size()) {
    return fail("help takes one topic", "use `otel help <topic>`");
  }
  if (at == args.size()) {
    return {};
  }
  line.help_topic = args[at];
  if (help_text(line.help_topic)) {
    return {};
  }
  std::string topics = join(help_topics(), ", ");
  std::string near = closest(line.help_topic, help_topics());
  return fail(fmt::format("unknown help topic \"{}\"", line.help_topic),
              near.empty()
                  ? fmt::format("the topics are {}; `go help` describes the "
                                "commands of go",
                                topics)
                  : fmt::format("did you mean `otel help {}`?", near));
}

// Returns the error for a first word that is not a command of ours. Most often
// it is a verb of go.
static std::unexpected<Error> unknown_command(const Words& args, size_t at) {
  static constexpr std::string_view kGoVerbs[] = {
      "bug", "build",     "clean", "doc",     "env",  "fix",
      "fmt", "generate",  "get",   "install", "list", "mod",
      "run", "telemetry", "test",  "tool",    "vet",  "work"};
  const std::string& word = args[at];
  std::string message = fmt::format("unknown command \"{}\"", word);
  for (std::string_view verb : kGoVerbs) {
    if (verb == word) {
      Words line(args.begin() + static_cast<ptrdiff_t>(at), args.end());
      return fail(std::move(message),
                  fmt::format("put the word go before it: otel go {}",
                              join(line, " ")));
    }
  }
  std::string near = closest(word, {"go", "help", "version"});
  return fail(std::move(message),
              near.empty() ? "use `otel go build`, or see `otel help`"
                           : fmt::format("did you mean `otel {}`?", near));
}

// Checks that no flag of ours follows the word go, where go would reject it.
static Status check_go_words(const Words& go_argv) {
  if (go_argv.size() < 2) {
    return {};
  }
  std::optional<GoFlagWord> parts = split_go_flag(go_argv[1]);
  bool ours = parts && parts->name.size() > 1 && parts->name != "help" &&
              find_option(parts->name) != nullptr;
  if (!ours) {
    return {};
  }
  return fail(fmt::format("{} is a flag of otel, not of go", go_argv[1]),
              fmt::format("put it before the word go: otel {} {} …", go_argv[1],
                          go_argv[0]));
}

Result<ToolCommandLine> parse_tool_command_line(
    const std::vector<std::string>& args, const Environment& environment,
    std::string_view directory) {
  ToolCommandLine line;
  TRY(apply_variables(environment, line.options));
  size_t at = 0;
  while (at < args.size() && args[at].starts_with('-')) {
    TRY(take_option(args, at, line));
  }
  apply_default_lists(environment, line.options);
  line.options.cache_directory = cache_directory_of(environment, directory);
  if (line.mode != ToolMode::kUsage || at == args.size()) {
    return line;
  }
  const std::string& word = args[at];
  if (is_go_program(word)) {
    line.mode = ToolMode::kGo;
    line.go_argv.assign(args.begin() + static_cast<ptrdiff_t>(at), args.end());
    TRY(check_go_words(line.go_argv));
    return line;
  }
  if (word == "help") {
    TRY(parse_help(args, at + 1, line));
    return line;
  }
  if (word == "version" && at + 1 == args.size()) {
    line.mode = ToolMode::kVersion;
    return line;
  }
  if (word == "version") {
    return fail("version takes no arguments",
                "for the version of go use `otel go version`");
  }
  return unknown_command(args, at);
}

}  // namespace otel
