// Makes command lines for go and for `go list` from a parsed one
// (go_command.h). The difficult verb is `go test`, which distinguishes packages
// from the test binary's arguments by the flags between them.
#include <algorithm>

#include <fmt/format.h>

#include "args/go_command.h"
#include "args/go_flags.h"

namespace otel {

using Words = std::vector<std::string>;

static bool contains(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

static std::string flag_text(const GoFlag& flag) {
  if (flag.boolean && flag.value == "true") {
    return fmt::format("-{}", flag.name);
  }
  return fmt::format("-{}={}", flag.name, flag.value);
}

// Returns a flag that every verb knows and that changes nothing: -a with the
// value that it has anyway.
static std::string neutral_flag(const GoCommand& command) {
  return fmt::format("-a={}", command.has_flag("a"));
}

// Returns the words for the test binary or the program. A neutral flag replaces
// each dropped flag of `go test`, so that no two words become neighbours that
// were none.
static Words rest_words(const GoCommand& command, const Words& dropped) {
  Words out;
  int copied = 0;
  auto copy_up_to = [&](int end) {
    out.insert(out.end(), command.rest.begin() + copied,
               command.rest.begin() + end);
  };
  for (const GoFlag& flag : command.flags) {
    if (flag.rest_index >= 0 && contains(dropped, flag.name)) {
      copy_up_to(flag.rest_index);
      out.push_back(neutral_flag(command));
      copied = flag.rest_index + flag.rest_words;
    }
  }
  copy_up_to(static_cast<int>(command.rest.size()));
  return out;
}

std::vector<std::string> go_command_line(
    const GoCommand& command, const std::vector<std::string>& inserted,
    const std::vector<std::string>& dropped,
    const std::vector<std::string>& extra_packages) {
  Words out = {command.program};
  auto append = [&out](const Words& words) {
    out.insert(out.end(), words.begin(), words.end());
  };
  if (command.verb == GoVerb::kOther) {
    append(command.original);
    return out;
  }
  out.push_back(command.verb_name);
  if (!command.change_dir.empty()) {
    append({"-C", command.change_dir});
  }
  append(inserted);
  for (const GoFlag& flag : command.flags) {
    if (!flag.from_goflags && flag.rest_index < 0 &&
        !contains(dropped, flag.name)) {
      out.push_back(flag_text(flag));
    }
  }
  // A file may be named -.go.
  if (command.verb == GoVerb::kRun && command.packages[0].starts_with('-')) {
    out.emplace_back("--");
  }
  append(command.packages);
  if (!extra_packages.empty()) {
    CHECK(command.verb != GoVerb::kRun);
    append(command.packages.empty() ? Words{"."} : Words{});
    append(extra_packages);
  }
  // A flag must stand between the packages and the test binary's arguments, as
  // in the user's words. Otherwise go would take the arguments for packages.
  if (command.verb == GoVerb::kTest && !command.rest.empty() &&
      !split_go_flag(command.rest[0]) && command.rest[0] != "--") {
    out.push_back(neutral_flag(command));
  }
  append(rest_words(command, dropped));
  return out;
}

std::vector<std::string> list_flags(const GoCommand& command) {
  Words out;
  // The flags of GOFLAGS alone decide whether -cover replaces a -coverprofile
  // among them.
  GoCommand environment;
  bool profile = false;
  for (const GoFlag& flag : command.flags) {
    if (flag.from_goflags) {
      environment.flags.push_back(flag);
      profile = profile || flag.name == "coverprofile";
    }
  }
  if (profile) {
    out.push_back(fmt::format("-cover={}", cover_enabled(environment)));
  }
  for (const GoFlag& flag : command.flags) {
    if (flag.from_goflags) {
      continue;
    }
    const GoFlagInfo* info = find_go_flag(flag.name, GoVerbs::kBuild);
    if (flag.name == "coverprofile") {
      out.emplace_back("-cover");
    } else if (info != nullptr && info->for_list) {
      out.push_back(flag_text(flag));
    }
  }
  return out;
}

}  // namespace otel
