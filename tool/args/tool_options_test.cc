#include "args/tool_options.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "args/help.h"
#include "base/strings.h"

namespace otel {

static Result<ToolCommandLine> parse(
    std::string_view line, const std::vector<std::string>& variables = {}) {
  return parse_tool_command_line(*split_quoted(line),
                                 Environment({"HOME=/home/u"}).with(variables),
                                 "/work");
}

// Returns the options as one line, or the error with its hint.
static std::string dump(const Result<ToolCommandLine>& line) {
  if (!line) {
    const Diagnostic& first = line.error().diagnostics()[0];
    return first.message + " | " + first.hint;
  }
  static constexpr const char* kModes[] = {"go", "version", "help", "usage"};
  const ToolOptions& options = line->options;
  std::string out = kModes[static_cast<int>(line->mode)];
  for (const std::string& file : options.rule_files) {
    out += " rules=" + file;
  }
  for (const std::string& name : options.disabled) {
    out += " disable=" + name;
  }
  for (const std::string& name : options.exporters) {
    out += " exporter=" + name;
  }
  out += options.no_default_rules ? " no-default-rules" : "";
  out += options.verbosity == Verbosity::kVerbose ? " verbose" : "";
  out += options.verbosity == Verbosity::kQuiet ? " quiet" : "";
  out += line->help_topic.empty() ? "" : " topic=" + line->help_topic;
  return line->go_argv.empty()
             ? out
             : fmt::format("{} [{}]", out, join(line->go_argv, " "));
}

TEST(ToolOptions, FlagsStandBeforeGo) {
  struct {
    const char* line;
    const char* want;
  } cases[] = {
      {"", "usage"},
      {"-v", "usage verbose"},
      {"go", "go [go]"},
      {"go build -v --rules x", "go [go build -v --rules x]"},
      {"--rules a.json --rules=b.json go test",
       "go rules=a.json rules=b.json [go test]"},
      {"-rules go go build", "go rules=go [go build]"},
      {"--disable a,b --disable=c#2 -q go vet",
       "go disable=a disable=b disable=c#2 quiet [go vet]"},
      {"--exporter otlp,console go run .",
       "go exporter=otlp exporter=console [go run .]"},
      {"--no-default-rules --verbose go1.25 run .",
       "go no-default-rules verbose [go1.25 run .]"},
      {"-v -q go", "go quiet [go]"},
      {"/usr/local/go/bin/go build", "go [/usr/local/go/bin/go build]"},
      {"help", "help"},
      {"help rules", "help topic=rules"},
      {"--help", "help"},
      {"-h go build", "help"},
      {"version", "version"},
      {"--version", "version"},
      {"go -h", "go [go -h]"},
      {"go --help", "go [go --help]"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(ToolOptions, MistakesGetASuggestion) {
  struct {
    const char* line;
    const char* want;
  } cases[] = {
      {"build -o x ./...",
       "unknown command \"build\" | put the word go before it: otel go build "
       "-o x ./..."},
      {"-v test",
       "unknown command \"test\" | put the word go before it: otel "
       "go test"},
      {"versoin", "unknown command \"versoin\" | did you mean `otel version`?"},
      {"frobnicate",
       "unknown command \"frobnicate\" | use `otel go build`, or see `otel "
       "help`"},
      {"--rule x go build", "unknown flag --rule | did you mean --rules?"},
      {"--verbos go", "unknown flag --verbos | did you mean --verbose?"},
      {"-race go build",
       "unknown flag -race | flags of go follow the word go; `otel help` "
       "lists the flags of otel"},
      {"-- go build",
       "unknown flag -- | flags of go follow the word go; `otel help` "
       "lists the flags of otel"},
      {"--rules", "--rules needs a value | see `otel help`"},
      {"--rules= go", "--rules needs a value | see `otel help`"},
      {"--quiet=1 go", "--quiet takes no value | write only --quiet"},
      {"help ruls",
       "unknown help topic \"ruls\" | did you mean `otel help "
       "rules`?"},
      {"help packages",
       "unknown help topic \"packages\" | the topics are go, rules, "
       "environment, version; `go help` describes the commands of go"},
      {"help a b", "help takes one topic | use `otel help <topic>`"},
      {"version -m x",
       "version takes no arguments | for the version of go use `otel go "
       "version`"},
      {"go --rules x build",
       "--rules is a flag of otel, not of go | put it before the word go: otel "
       "--rules go …"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(dump(parse(c.line)), c.want) << c.line;
  }
}

TEST(ToolOptions, FlagsAndEnvironment) {
  std::vector<std::string> environment = {"OTELTOOL_RULES=a.json::/b.json",
                                          "OTELTOOL_DISABLE=redis, gorm,",
                                          "OTELTOOL_VERBOSE=1"};
  EXPECT_EQ(dump(parse("--disable d go", environment)),
            "go rules=a.json rules=/b.json disable=redis disable=gorm "
            "disable=d verbose [go]");
  EXPECT_EQ(dump(parse("--rules c -q go", environment)),
            "go rules=c disable=redis disable=gorm quiet [go]");
  EXPECT_EQ(dump(parse("-q --no-default-rules go", {"OTELTOOL_VERBOSE=True"})),
            "go no-default-rules quiet [go]");
  EXPECT_EQ(dump(parse("go", {"OTELTOOL_VERBOSE=0"})), "go [go]");
  EXPECT_EQ(dump(parse("go", {"OTELTOOL_VERBOSE=loud"})),
            "OTELTOOL_VERBOSE: \"loud\" is not a boolean | use 1 or 0");
}

TEST(ToolOptions, CacheDirectory) {
  auto cache = [](std::vector<std::string> variables) {
    Result<ToolCommandLine> line = parse_tool_command_line(
        {"go", "build"}, Environment(std::move(variables)), "/work");
    return line ? line->options.cache_directory
                : line.error().diagnostics()[0].message;
  };
  EXPECT_EQ(cache({"OTELTOOL_CACHE=c", "HOME=/h"}), "/work/c");
  EXPECT_EQ(cache({"OTELTOOL_CACHE=/c"}), "/c");
  EXPECT_EQ(cache({"XDG_CACHE_HOME=/x", "HOME=/h"}), "/x/otel");
  EXPECT_EQ(cache({"XDG_CACHE_HOME=x", "HOME=/h"}), "/h/.cache/otel");
  EXPECT_EQ(cache({}), "");
  EXPECT_TRUE(parse_tool_command_line({"help"}, {}, "/work"));
}

TEST(ToolOptions, RecognizesGoPrograms) {
  for (const char* word : {"go", "/usr/local/go/bin/go", "./go", "gotip",
                           "go1.25", "go1.25.3", "go1.26rc1", "go1.26beta2"}) {
    EXPECT_TRUE(is_go_program(word)) << word;
  }
  for (const char* word : {"", "gofmt", "go1", "go1.", "go1.x", "go2", "build",
                           "go/", "go1.2-x"}) {
    EXPECT_FALSE(is_go_program(word)) << word;
  }
}

TEST(Help, TextsAreTidy) {
  std::vector<std::string> topics = help_topics();
  topics.push_back("");
  for (const std::string& topic : topics) {
    std::optional<std::string_view> text = help_text(topic);
    ASSERT_TRUE(text) << topic;
    EXPECT_TRUE(text->ends_with("\n")) << topic;
    for (std::string_view line : split(*text, '\n')) {
      size_t tabs = line.find_first_not_of('\t');
      size_t width = line.size() + (tabs == line.npos ? 0 : tabs * 7);
      EXPECT_LE(width, 80u) << line;
      EXPECT_FALSE(line.ends_with(" ")) << line;
    }
  }
  EXPECT_FALSE(help_text("nothing"));
}

}  // namespace otel
