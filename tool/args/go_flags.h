// Describes each flag of the go command. The table is go_flags.def, so a new Go
// release means a change to one table.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace otel {

// The form of a flag's value. Only kBool and kLooseBool may stand without a
// value, and their value is never the next argument (package flag of Go).
enum class GoFlagKind : uint8_t {
  // A boolean as strconv.ParseBool reads it.
  kBool,
  // May stand alone like a boolean, but has other values too: -buildvcs=auto,
  // -v=test2json.
  kLooseBool,
  // Any text; required.
  kValue,
  // [pattern=]flags; see per_package_flag.h.
  kPerPackage,
};

// The bits of a set of verbs.
struct GoVerbs {
  static constexpr uint8_t kBuild = 1;
  static constexpr uint8_t kInstall = 2;
  static constexpr uint8_t kRun = 4;
  static constexpr uint8_t kTest = 8;
  static constexpr uint8_t kAllVerbs = kBuild | kInstall | kRun | kTest;
  // Not a verb: `go test` passes the flag to the test binary as -test.<name>,
  // and knows it by that name too.
  static constexpr uint8_t kToBinary = 16;
};

struct GoFlagInfo {
  std::string_view name;
  GoFlagKind kind = GoFlagKind::kValue;
  // The verbs that know the flag: bits of GoVerbs.
  uint8_t verbs = 0;
  // `go list` needs the flag to see the same packages as the build.
  bool for_list = false;

  // Reports whether the flag may stand without a value.
  bool stands_alone() const {
    return kind == GoFlagKind::kBool || kind == GoFlagKind::kLooseBool;
  }
};

// Returns all flags, sorted by name.
std::span<const GoFlagInfo> go_flag_table();

// Returns the flag with a name (without dashes) that a verb, one bit of
// GoVerbs, knows, or nullptr. For `go test`, "test.run" returns the entry of
// "run".
const GoFlagInfo* find_go_flag(std::string_view name, uint8_t verb);

// The parts of a word "-name", "--name", "-name=value" or "--name=value".
struct GoFlagWord {
  std::string_view name;
  std::optional<std::string_view> value;
};

// Returns the parts of a word, which point into it, or nullopt if the word is
// not a flag: "", "-", "--", "---x", "-=x". For `go test`, these words are
// arguments; for the other verbs, some are mistakes.
std::optional<GoFlagWord> split_go_flag(std::string_view word);

}  // namespace otel
