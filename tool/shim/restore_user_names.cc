// See restore_user_names.h.
#include "shim/restore_user_names.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/salt.h"
#include "edits/user_names.h"
#include "shim/build_info.h"

namespace otel {

// Puts the user's value of a flag in the place of one with our salt.
static void restore_flag(std::string_view name, std::string_view users,
                         BuildInfo& info) {
  std::optional<std::string> value = info.setting(name);
  if (value &&
      value->find(fmt::format("{}=", kSaltFlag)) != std::string::npos) {
    info.change_setting(name, users);
  }
}

static Result<UserNames> read_user_names(const std::string& names_file) {
  TRY_ASSIGN(std::string bytes, read_file(names_file));
  Result<UserNames> names = decode_user_names(bytes);
  if (!names) {
    return fail(fmt::format("{} is damaged", names_file), "remove it");
  }
  return names;
}

// Writes another importcfg for the linker beside `file`, and makes that the
// name of the file.
static Status change_build_info(const UserNames& names,
                                const std::optional<VersionedModule>& module,
                                std::string& file) {
  TRY_ASSIGN(std::string text, read_file(file));
  text = edit_build_info(text, [&](BuildInfo& info) {
    restore_flag("-gcflags", names.gcflags, info);
    restore_flag("-ldflags", names.ldflags, info);
    if (module) {
      info.set_main_version(module->path, module->version, module->sum);
    }
  });
  file += ".otel";
  return write_file_atomic(file, text);
}

// Go gives a tool the directory that the tool runs in as PWD.
static void restore_directory(const VersionedModule& module,
                              Environment& environment) {
  if (std::optional<std::string> pwd = environment.find("PWD")) {
    replace_all(module.alias, module.directory, *pwd);
    environment.set("PWD", *pwd);
  }
}

Status restore_user_names(ToolCommand& command) {
  TRY_ASSIGN(UserNames names, read_user_names(command.files.names));
  std::optional<VersionedModule> module =
      decode_versioned_module(names.versioned_module);
  std::vector<std::string>& words = command.words;
  bool link = path_base(command.tool_path()) == "link";
  for (size_t i = command.tool + 1; i < words.size(); i++) {
    if (module) {
      replace_all(module->alias, module->directory, words[i]);
    }
    if (link && words[i - 1] == "-importcfg") {
      TRY(change_build_info(names, module, words[i]));
    }
  }
  if (module) {
    restore_directory(*module, command.environment);
  }
  return {};
}

}  // namespace otel
