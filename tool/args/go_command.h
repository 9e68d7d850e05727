// Reads the go command line exactly as cmd/go does, because the tool must
// instrument the build that go will run:
//
//   go [-C dir] verb [-C dir] [build flags] [packages or files] [arguments]
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// A flag with its value: `-o app` and `--o=app` are both {"o", "app"}. For
// `test`, -test.run is {"run", …} too.
struct GoFlag {
  // The name without dashes.
  std::string name;
  // The value; "true" for a boolean flag without "=".
  std::string value;
  // The flag may stand without a value.
  bool boolean = false;
  // The flag is from GOFLAGS, not from the command line.
  bool from_goflags = false;
  // `test` only: the index in `rest` of the flag's first word, and the number
  // of its words, if the flag stands among the test binary's arguments; else -1
  // and 0.
  int rest_index = -1;
  int rest_words = 0;
};

// The verb of a go command.
enum class GoVerb {
  // These compile packages, so the tool instruments them.
  kBuild,
  kInstall,
  kRun,
  kTest,
  // All other verbs and requests for help run unchanged.
  kOther,
};

// A parsed command line.
struct GoCommand {
  // The go program as the user typed it ("go", "go1.25",
  // "/usr/local/go/bin/go").
  std::string program;
  GoVerb verb = GoVerb::kOther;
  // "build", "mod", …
  std::string verb_name;
  // The value of -C; "" if absent. cmd/go changes to this directory first, so
  // all other paths are relative to it.
  std::string change_dir;
  // The flags of GOFLAGS that the verb knows, then those of the command line,
  // in order.
  std::vector<GoFlag> flags;
  // The packages or .go files after the flags. For `run`, these are only the
  // program (one package or several .go files); for `test`, only the packages.
  std::vector<std::string> packages;
  // `run`: the program's arguments. `test`: the words for the test binary, from
  // the first one on, as typed: those after -args, or flags that go test does
  // not know and the words after them. Flags of `go test` may stand among them;
  // they are in `flags` too.
  std::vector<std::string> rest;
  // The command line after the program, as typed.
  std::vector<std::string> original;

  // Returns the last value of a flag, or nullopt.
  std::optional<std::string> flag(std::string_view name) const;
  // Reports whether the last value of a boolean flag is true.
  bool has_flag(std::string_view name) const;
};

// Parses a command line. `argv` starts with the go program and must not be
// empty. The result has no flags of GOFLAGS; with_goflags adds them.
//
// An error means that go rejects the command line too; the caller lets go print
// its own message. Some mistakes remain for go to find, such as a wrong value
// of -covermode.
Result<GoCommand> parse_go_command(const std::vector<std::string>& argv);

// Returns the command with the flags of `goflags` before its own flags.
// `goflags` is the effective value of GOFLAGS; "" if unset. Errors: go rejects
// the value too.
Result<GoCommand> with_goflags(GoCommand command, std::string_view goflags);

// Returns the command line for go: program, verb, -C, `inserted` flags, the
// user's flags except those named in `dropped`, packages, `extra_packages`, and
// the rest. Flags of GOFLAGS are left out, because go reads GOFLAGS itself.
//
// The words mean what the user's do. If go would read the words around a
// dropped flag differently without it (`go test ./p -toolexec=x arg`), a flag
// that changes nothing takes its place.
//
// `extra_packages` must be empty for `run` and for .go files, which cannot be
// mixed with packages. The command line of another verb (kOther) is returned as
// typed.
std::vector<std::string> go_command_line(
    const GoCommand& command, const std::vector<std::string>& inserted,
    const std::vector<std::string>& dropped,
    const std::vector<std::string>& extra_packages);

// Returns the user's flags that `go list` needs to find the packages of the
// build: -tags, -race, -mod, -modfile, -overlay, -cover…, but not -o, -v, -x,
// -n, -json, -gcflags… (kList in go_flags.def). Flags of GOFLAGS are left out,
// because go list reads GOFLAGS itself. go list does not know -coverprofile,
// which implies -cover, so -cover stands in its place, also if it is in
// GOFLAGS.
std::vector<std::string> list_flags(const GoCommand& command);

// Reports whether the build has coverage. The last of -cover and the flags that
// imply it (-covermode, -coverpkg, -coverprofile) decides.
bool cover_enabled(const GoCommand& command);

// Reports whether the command is `go install p@v` or `go run p@v`. go builds
// these in module mode but ignores the go.mod of the current directory.
bool builds_outside_module(const GoCommand& command);

}  // namespace otel
