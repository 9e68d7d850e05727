// The go command line, read exactly as cmd/go reads it: `go [-C dir] verb
// [-C dir] [build flags] [packages or files] [arguments]`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace otel {

// One flag as given: `-o app` and `--o=app` are both {"o", "app"}.
struct GoFlag {
  std::string name;
  // "true" for a boolean flag without "=".
  std::string value;
  bool boolean = false;
  // It came from $GOFLAGS (or the go env file), not from the command line.
  bool from_goflags = false;
};

// What the verb does with packages.
enum class GoVerb {
  // build, install, run, test: compiles packages, so we instrument.
  kBuild,
  kInstall,
  kRun,
  kTest,
  // Any other verb: passed through untouched.
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
  std::vector<std::string> rest;
  // The command line after the program name, as typed: pass-through uses this.
  std::vector<std::string> original;

  // The last value of a flag, or nullopt.
  std::optional<std::string> flag(std::string_view name) const;
  // A boolean flag that is set to true.
  bool has_flag(std::string_view name) const;
};

// What the command line means. `argv` starts with the go program. `goflags` is
// the value of GOFLAGS in force ("" if unset).
//
// An error means that go would refuse the command line too; the caller then
// lets go itself say so.
Result<GoCommand> parse_go_command(const std::vector<std::string>& argv,
                                   std::string_view goflags);

// The command line for go: program, verb, -C, `inserted` flags, then the
// user's own flags except those named in `dropped` (GOFLAGS are not repeated),
// packages (with `extra_packages` after them), and the rest. Note: for `go
// test` flags may stand after packages; they keep their meaning.
std::vector<std::string> go_command_line(
    const GoCommand& command, const std::vector<std::string>& inserted,
    const std::vector<std::string>& dropped,
    const std::vector<std::string>& extra_packages);

// The user's flags that decide which packages a build has and how they are
// found, and that `go list` takes as well: -tags, -race, -mod, -modfile,
// -overlay, -cover…, but not -o, -v, -x, -n, -json, -gcflags… As arguments for
// go list. Flags from GOFLAGS are left out (go list reads GOFLAGS itself).
std::vector<std::string> list_flags(const GoCommand& command);

}  // namespace otel
