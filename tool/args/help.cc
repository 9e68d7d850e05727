// See help.h. Lines have at most 80 columns, and tabs as in the help of go.
#include "args/help.h"

namespace otel {

static constexpr std::string_view kOverview =
    R"help(Otel builds instrumented Go programs without changes to their source.

Usage:

	otel [flags] go <command> [arguments]

Write otel before a go command. 'otel go build ./cmd/app' builds the program of
'go build ./cmd/app' in which selected functions call hooks at their start and
end. They may be functions of your code, of other modules and of the standard
library. Otel writes nothing into your source tree.

The commands are:

	go          run the go command; build, install, run and test instrument
	help        print this text or the text of a topic
	version     print the version of otel

The flags of otel are written before the word go. Everything after it belongs
to go. The flags are:

	--rules file
		use the rules in the file; may be repeated. The default is the
		files in OTELTOOL_RULES or, if that is not set, otel.rules.json
		in the root of the main module.
	--disable name,...
		do not use these built-in rule sets (nethttp) or single rules
		(nethttp#2); may be repeated.
	--exporter name,...
		link only these exporters: otlp, console, or none. The default
		is all. OTEL_TRACES_EXPORTER and similar variables select the
		exporter to use when the program runs.
	--no-default-rules
		use only your own rules and no built-in ones.
	-v, --verbose
		print what is instrumented and why, and what is not.
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

The command line of go has its usual meaning: 'otel go build -o app -race .',
'otel go -C dir test ./...', GOFLAGS, a go.work file and a vendor directory all
work as without otel.

The commands build, install, run and test instrument the program. Every other
command, such as 'otel go mod tidy', runs unchanged.

The word go may be replaced by another go program: a path such as
/usr/local/go/bin/go, or a version such as go1.25.3 or gotip.

Otel adds -toolexec, -overlay, -modfile and -gcflags to the command line of go
and combines them with your own.
)help";

static constexpr std::string_view kRules =
    R"help(A rule file is a JSON array of rules. Each rule is an object that says what to
change and where. Field names are not case-sensitive. An unknown field is an
error.

	[{
		"ImportPath": "net/http",
		"Function": "RoundTrip",
		"ReceiverType": "*Transport",
		"OnEnter": "clientOnEnter",
		"OnExit": "clientOnExit",
		"Path": "./hooks"
	}]

These fields select packages:

	ImportPath
		the import path of the package. "main" means the main packages
		of the build. * and ** stand for any text without and with
		slashes.
	Version
		a range of versions of the package's module, in the form
		"[v1.2.0,v2.0.0)", "[v1.2.0,)" or "[,v2.0.0)". The version of
		the standard library is that of Go.
	GoVersion
		a range of versions of Go, in the same form.
	Dependencies
		import paths that must all be in the build.

These fields call hooks when a function is entered and left:

	Function, ReceiverType
		the function, and the type of its receiver: T or *T. Both are
		regular expressions that must match the whole name. Without
		ReceiverType the rule matches no methods.
	OnEnter, OnExit
		the names of the hook functions, one or both.
	UseRaw
		true if OnEnter and OnExit are Go statements and not names.
	Path
		the package with the hooks: an import path, or a directory
		relative to the rule file.
	Order
		if several rules match one function, the rule with the lowest
		order is entered first and left last.

These fields add a field to a struct:

	StructType, FieldName, FieldType
		the struct, and the name and type of the field.

These fields add a file to a package or replace one:

	FileName, Path
		the file, and the directory or package that contains it.
	Replace
		true to replace the file of the package with the same name.

Use the file with --rules or OTELTOOL_RULES, or name it otel.rules.json and put
it into the root of the main module.
)help";

static constexpr std::string_view kEnvironment =
    R"help(Otel reads these variables. The variables of the go command, such as GOFLAGS,
GOOS and GOCACHE, have their usual meaning.

	OTELTOOL_RULES
		the rule files, separated by colons, if --rules is not given.
	OTELTOOL_DISABLE
		built-in rules not to use, separated by commas, as for
		--disable.
	OTELTOOL_EXPORTER
		the exporters to link, if --exporter is not given.
	OTELTOOL_CACHE
		the directory for plans, hook modules and similar files. The
		default is otel in the user's cache directory ($XDG_CACHE_HOME,
		or .cache in $HOME). You may remove it while otel is not
		running. If it cannot be written, a build uses a temporary one.
	OTELTOOL_VERBOSE
		1 for --verbose.

The programs that otel builds read the variables of OpenTelemetry, for example:

	OTEL_SERVICE_NAME
		the name of the service in the telemetry.
	OTEL_EXPORTER_OTLP_ENDPOINT
		the URL to which telemetry is sent.
	OTEL_TRACES_EXPORTER, OTEL_METRICS_EXPORTER, OTEL_LOGS_EXPORTER
		the exporter: otlp, console or none.
	OTEL_SDK_DISABLED
		true to record nothing.
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
