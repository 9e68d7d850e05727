// See tool_command.h.
#include "shim/tool_command.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/salt.h"

namespace otel {

std::string ToolCommand::import_path() const {
  return package.substr(0, package.find(' '));
}

Result<ToolCommand> parse_tool_command(const std::vector<std::string>& argv,
                                       Environment environment) {
  constexpr size_t kFirstWord = 6;
  if (argv.size() <= kFirstWord) {
    return fail("toolexec is run by go, not by hand");
  }
  ToolCommand command{.files = {argv[2], argv[3], argv[4]},
                      .words = {argv.begin() + kFirstWord, argv.end()},
                      .environment = std::move(environment)};
  const std::string& count = argv[5];
  std::from_chars(count.data(), count.data() + count.size(), command.tool);
  if (command.tool >= command.words.size()) {
    return fail("the command line of toolexec has no tool");
  }
  command.package = command.environment.get("TOOLEXEC_IMPORTPATH");
  return command;
}

bool is_tool(const ToolCommand& command, std::string_view name) {
  return path_base(command.tool_path()) == name &&
         command.words.back() != "-V=full";
}

static size_t last_flag(const ToolCommand& command) {
  size_t last = command.tool;
  for (size_t i = command.tool + 1; i < command.words.size(); i++) {
    if (command.words[i].starts_with('-')) {
      last = i;
    }
  }
  return last;
}

// The last flag is -pack, which has no value, or one of -asmhdr, -embedcfg and
// -importcfg, which have one. The name of a file of an overlay may not end in
// .go.
size_t first_go_file(const ToolCommand& command) {
  size_t last = last_flag(command);
  const std::string& flag = command.words[last];
  bool has_value = flag.starts_with('-') && flag != "-pack" &&
                   flag.find('=') == std::string::npos &&
                   last + 1 < command.words.size() &&
                   !command.words[last + 1].ends_with(".go");
  return last + (has_value ? 2 : 1);
}

// The index of the value of a flag.
static std::optional<size_t> value_index(const ToolCommand& command,
                                         std::string_view flag) {
  for (size_t i = command.tool + 1; i + 1 < command.words.size(); i++) {
    if (command.words[i] == flag) {
      return i + 1;
    }
  }
  return std::nullopt;
}

std::string_view flag_value(const ToolCommand& command, std::string_view flag) {
  std::optional<size_t> index = value_index(command, flag);
  return index ? command.words[*index] : std::string_view();
}

Result<size_t> archive_argument(const ToolCommand& command) {
  std::optional<size_t> index = value_index(command, "-o");
  return index ? Result<size_t>(*index)
               : fail("the compiler's command line has no -o");
}

std::string go_work_directory(const ToolCommand& command) {
  std::string_view output = flag_value(command, "-o");
  std::string directory(path_dir(path_dir(output)));
  return path_is_abs(output) && path_base(directory).starts_with("go-build")
             ? directory
             : "";
}

std::string take_salt(ToolCommand& command) {
  std::string flag = fmt::format("{}=", kSaltFlag);
  std::string salt;
  std::erase_if(command.words, [&](const std::string& word) {
    bool found = word.starts_with(flag);
    salt = found ? word.substr(flag.size()) : salt;
    return found;
  });
  return salt;
}

bool compiles_tests(const ToolCommand& command) {
  // _testmain.go, or _testmain.cover.go.
  if (path_base(command.words.back()).starts_with("_testmain.")) {
    return true;
  }
  std::string path = command.import_path();
  return path.ends_with("_test") &&
         command.package ==
             fmt::format("{} [{}.test]", path, path.substr(0, path.size() - 5));
}

}  // namespace otel
