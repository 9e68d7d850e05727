// See help.h. Lines of at most 80 columns; tabs as go's help has them.
#include "args/help.h"

namespace otel {

static constexpr std::string_view kOverview =
    R"help(Otel builds Go programs that are instrumented, without changing their source.

Usage:

	otel [flags] go <command> [arguments]

It is the go command with one word in front: 'otel go build ./cmd/app' builds
what 'go build ./cmd/app' builds, and chosen functions of your code, of your
modules and of the standard library call hooks when they are entered and left.
Nothing is written into your source tree.

The commands are:

	go          run the go command; build, install, run and test instrument
	help        print this text, or that of a topic
	version     print the version of otel

The flags stand before the word go; what follows it belongs to go:

	--rules file
		use the rules in the file; may be given several times. Without
		it the files of OTELTOOL_RULES are used, or else otel.rules.json
		in the root of the main module.
	--disable name,...
		do not use these built-in rule sets (nethttp) or single rules
		(nethttp#2); may be given several times.
	--exporter name,...
		link these exporters only: otlp, console, or none; all by
		default. Which of them is used is decided when the program
		runs, by OTEL_TRACES_EXPORTER and the like.
	--no-default-rules
		use no built-in rules, only your own.
	-v, --verbose
		say what is instrumented and why, and what is not.
	-q, --quiet
		print nothing but errors.
	-h, --help
		print this text.

Use "otel help <topic>" for more about a topic:

	go          which go commands instrument, and other go programs
	rules       the rule file: what to change, and which code to call
	environment the variables that otel reads
)help";

static constexpr std::string_view kGo =
    R"help(usage: otel [flags] go <command> [arguments]

Go reads its command line as always: 'otel go build -o app -race ./cmd/app',
'otel go -C dir test ./...', GOFLAGS, a go.work file and a vendor directory
all mean what they mean without otel.

The commands build, install, run and test instrument the program. Every other
command, such as 'otel go mod tidy', runs unchanged.

In place of go there may stand another go program: a path such as
/usr/local/go/bin/go, or a version such as go1.25.3 or gotip.

Otel adds these flags to the command line of go, and joins them with yours:
-toolexec, -overlay, -modfile and -gcflags.
)help";

static constexpr std::string_view kRules =
    R"help(A rule file is a JSON array of rules. Each rule is an object that says what to
change and where. Names of fields are not case-sensitive; a field that does
not exist is an error.

	[{
		"ImportPath": "net/http",
		"Function": "RoundTrip",
		"ReceiverType": "*Transport",
		"OnEnter": "clientOnEnter",
		"OnExit": "clientOnExit",
		"Path": "./hooks"
	}]

Which packages:

	ImportPath
		the import path of the package. "main" means the main packages
		of the build; * and ** stand for any text without and with
		slashes.
	Version
		the versions of its module, as "[v1.2.0,v2.0.0)", "[v1.2.0,)" or
		"[,v2.0.0)"; for the standard library the version of Go.
	GoVersion
		the versions of Go, in the same form.
	Dependencies
		import paths that must all be in the build.

To call hooks when a function is entered and left:

	Function, ReceiverType
		the function, and the type of its receiver: T or *T. Regular
		expressions that must match the whole name. Without ReceiverType
		only functions that are no methods match.
	OnEnter, OnExit
		the names of the hook functions, one or both.
	UseRaw
		true if OnEnter and OnExit are Go statements, not names.
	Path
		the package with the hooks: an import path, or a directory,
		relative to the rule file.
	Order
		of several rules for one function the one with the lowest order
		enters first and leaves last.

To add a field to a struct:

	StructType, FieldName, FieldType
		the struct, and the field's name and type.

To add or replace a file of a package:

	FileName, Path
		the file to add, and the directory or package that it is in.
	Replace
		true if it takes the place of the package's file of that name.

Give the file to otel with --rules, name it in OTELTOOL_RULES, or call it
otel.rules.json and put it into the root of the main module.
)help";

static constexpr std::string_view kEnvironment =
    R"help(Otel reads these variables. What the go command reads, such as GOFLAGS, GOOS
and GOCACHE, means what it means to go.

	OTELTOOL_RULES
		rule files, separated by colons, for when there is no --rules.
	OTELTOOL_DISABLE
		built-in rules not to use, separated by commas, as for
		--disable.
	OTELTOOL_EXPORTER
		exporters to link, for when there is no --exporter.
	OTELTOOL_CACHE
		the directory for plans, hook modules and the like. The default
		is otel in the user's cache directory ($XDG_CACHE_HOME, or
		.cache in $HOME). It may be removed when otel is not running.
		Where none can be written, a build has a temporary one.
	OTELTOOL_VERBOSE
		1 for --verbose.

The programs that otel builds read the variables of OpenTelemetry, among them:

	OTEL_SERVICE_NAME
		the name under which the program reports.
	OTEL_EXPORTER_OTLP_ENDPOINT
		where it reports to.
	OTEL_TRACES_EXPORTER, OTEL_METRICS_EXPORTER, OTEL_LOGS_EXPORTER
		how: otlp, console or none.
	OTEL_SDK_DISABLED
		true to report nothing.
)help";

static constexpr std::string_view kVersion =
    R"help(usage: otel version

Version prints the version of otel. For the version of go use 'otel go version'.
)help";

struct Topic {
  std::string_view name;
  std::string_view text;
};

static constexpr Topic kTopics[] = {
    {"go", kGo},
    {"rules", kRules},
    {"environment", kEnvironment},
    {"version", kVersion},
};

std::optional<std::string_view> help_text(std::string_view topic) {
  if (topic.empty()) {
    return kOverview;
  }
  for (const Topic& candidate : kTopics) {
    if (candidate.name == topic) {
      return candidate.text;
    }
  }
  return std::nullopt;
}

std::vector<std::string> help_topics() {
  std::vector<std::string> names;
  for (const Topic& topic : kTopics) {
    names.emplace_back(topic.name);
  }
  return names;
}

}  // namespace otel
