// The go command line, read exactly as cmd/go reads it: `go [-C dir] verb
// [-C dir] [build flags] [packages or files] [arguments]`. What we read must
// be what go will read, or we instrument another build than the one that runs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// One flag as given: `-o app` and `--o=app` are both {"o", "app"}. For `test`,
// -test.run is {"run", …} too.
struct GoFlag {
  std::string name;
  // "true" for a boolean flag without "=".
  std::string value;
  // It can stand without a value.
  bool boolean = false;
  // It came from $GOFLAGS (or the go env file), not from the command line.
  bool from_goflags = false;
  // `test` only: the first of its words in `rest`, and their number, if it
  // stands among the test binary's own arguments; else -1 and 0.
  int rest_index = -1;
  int rest_words = 0;
};

// What the verb does with packages.
enum class GoVerb {
  // build, install, run, test: compiles packages, so we instrument.
  kBuild,
  kInstall,
  kRun,
  kTest,
  // Any other verb, and requests for help: passed through untouched.
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
  // The value of -C, "" if absent. cmd/go changes there before all else;
  // everything else in here is relative to it.
  std::string change_dir;
  // The flags of $GOFLAGS that the verb knows, then those of the command line,
  // in order.
  std::vector<GoFlag> flags;
  // Packages or .go files: what follows the flags. For `run` only the program
  // (one package or several .go files); for `test` only the packages.
  std::vector<std::string> packages;
  // `run`: arguments of the program. `test`: everything from the first
  // argument that goes to the test binary rather than to go (after -args, or
  // flags go test does not know with what follows them), in the user's words.
  // Flags of `go test` may stand among them: they are in `flags` too.
  std::vector<std::string> rest;
  // The command line after the program name, as typed: pass-through uses this.
  std::vector<std::string> original;

  // The last value of a flag, or nullopt.
  std::optional<std::string> flag(std::string_view name) const;
  // A boolean flag that is set to true.
  bool has_flag(std::string_view name) const;
};

// Parses a command line. `argv` starts with the go program. The result has no
// flags of GOFLAGS: with_goflags adds them once their value is known.
//
// An error means that go rejects the command line too; the caller lets go say
// why. Not every mistake is found: values such as that of -covermode are left
// to go.
Result<GoCommand> parse_go_command(const std::vector<std::string>& argv);

// Returns the command with the flags of `goflags`, the value of GOFLAGS in
// force ("" if unset), before its own. Errors: as above.
Result<GoCommand> with_goflags(GoCommand command, std::string_view goflags);

// The command line for go: program, verb, -C, `inserted` flags, then the
// user's own flags except those named in `dropped` (GOFLAGS are not repeated),
// packages (with `extra_packages` after them), and the rest. It means what the
// user's own does; where leaving out a flag would make go read the words
// around it differently (`go test ./p -toolexec=x arg`), a flag that changes
// nothing takes its place. `extra_packages` is not for `run`, nor for .go
// files: these cannot be mixed with packages. A verb of kind kOther gives the
// command line as typed.
std::vector<std::string> go_command_line(
    const GoCommand& command, const std::vector<std::string>& inserted,
    const std::vector<std::string>& dropped,
    const std::vector<std::string>& extra_packages);

// The user's flags that decide which packages a build has and how they are
// found, and that `go list` takes as well: -tags, -race, -mod, -modfile,
// -overlay, -cover…, but not -o, -v, -x, -n, -json, -gcflags… (go_flags.def
// says which). As arguments for go list. Flags from GOFLAGS are left out (go
// list reads GOFLAGS itself), except that -coverprofile, which go list does
// not know, gives -cover wherever it stands.
std::vector<std::string> list_flags(const GoCommand& command);

// Coverage is on: -cover, or one of the flags that imply it (-covermode,
// -coverpkg, -coverprofile), whichever is last.
bool cover_enabled(const GoCommand& command);

// `go install p@v` and `go run p@v`: go builds in module mode but ignores the
// go.mod of the current directory.
bool builds_outside_module(const GoCommand& command);

}  // namespace otel
