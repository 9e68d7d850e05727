// What is known of each flag of the go command: the table go_flags.def and its
// look-up. Apart from go_command, so that a new Go release means a change to
// one table.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace otel {

// How a flag takes its value. Only the first two may stand without one, and
// they never take the next argument for it (package flag of Go).
enum class GoFlagKind : uint8_t {
  // true or false, as strconv.ParseBool reads it.
  kBool,
  // Stands alone like a boolean, but takes other values too: -buildvcs=auto,
  // -v=test2json.
  kLooseBool,
  kValue,
  // A value of the form [pattern=]flags; see per_package_flag.h.
  kPerPackage,
};

// Which verbs know a flag: a set of these.
struct GoVerbs {
  static constexpr uint8_t kBuild = 1;
  static constexpr uint8_t kInstall = 2;
  static constexpr uint8_t kRun = 4;
  static constexpr uint8_t kTest = 8;
  static constexpr uint8_t kAllVerbs = kBuild | kInstall | kRun | kTest;
  // Not a verb: `go test` hands the flag to the test binary as -test.<name>,
  // and knows it under that name too.
  static constexpr uint8_t kToBinary = 16;
};

struct GoFlagInfo {
  std::string_view name;
  GoFlagKind kind = GoFlagKind::kValue;
  // Of GoVerbs.
  uint8_t verbs = 0;
  // `go list` must be given it to see the same packages as the build.
  bool for_list = false;

  bool stands_alone() const {
    return kind == GoFlagKind::kBool || kind == GoFlagKind::kLooseBool;
  }
};

// All flags, sorted by name.
std::span<const GoFlagInfo> go_flag_table();

// The flag of that name (no dashes) that a verb, one bit of GoVerbs, knows;
// nullptr if it knows none. For `go test`, test.run gives the entry of run.
const GoFlagInfo* find_go_flag(std::string_view name, uint8_t verb);

// A word "-name" or "--name", either with "=value" or not, taken apart.
struct GoFlagWord {
  std::string_view name;
  std::optional<std::string_view> value;
};

// nullopt if the word is no flag: "", "-", "--", "---x", "-=x". What cmd/go
// does with those differs: for `go test` they are arguments, for the other
// verbs some are mistakes.
std::optional<GoFlagWord> split_go_flag(std::string_view word);

}  // namespace otel
