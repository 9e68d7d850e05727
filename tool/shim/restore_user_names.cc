// See restore_user_names.h.
#include "shim/restore_user_names.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/salt.h"
#include "edits/user_names.h"

namespace otel {

// The end of a line in a Go string: of the escapes only \n ends it.
static size_t escaped_line_end(std::string_view text, size_t at) {
  while (at + 1 < text.size() && text[at] != '\n' &&
         text.substr(at, 2) != R"(\n)") {
    at += text[at] == '\\' ? 2 : 1;
  }
  return std::min(at, text.size());
}

// As strconv.Quote escapes printable text; nothing for one with other control
// characters than tabs and ends of lines.
static std::optional<std::string> escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\t' || c == '\n' || c == '\r') {
      out += c == '\t' ? "\\t" : c == '\n' ? "\\n" : "\\r";
    } else if (static_cast<unsigned char>(c) >= ' ' && c != 0x7f) {
      out += c;
    } else {
      return std::nullopt;
    }
  }
  return out;
}

// As it stands in the quoted text of debug.BuildInfo, which quotes a value with
// a space or a quote (quoteValue in runtime/debug/mod.go).
static std::optional<std::string> escaped_value(std::string_view value) {
  std::string text(value);
  if (value.find_first_of(" \t\r\n\"`") != std::string_view::npos) {
    std::optional<std::string> quoted = escaped(value);
    if (!quoted) {
      return std::nullopt;
    }
    text = fmt::format("\"{}\"", *quoted);
  }
  return escaped(text);
}

// The line of a flag, escaped as Go does, changed from ours to the user's. What
// cannot be told is left alone.
static void restore_flag(std::string_view name, std::string_view users,
                         std::string& text) {
  std::string start = fmt::format(R"(\nbuild\t-{}=)", name);
  size_t line = text.find(start);
  std::optional<std::string> value = escaped_value(users);
  if (line == std::string::npos || !value) {
    return;
  }
  size_t end = escaped_line_end(text, line + start.size());
  std::string_view old = std::string_view(text).substr(line, end - line);
  if (old.find(fmt::format("{}=", kSaltFlag)) != std::string_view::npos) {
    text.replace(line, end - line,
                 users.empty() ? "" : fmt::format("{}{}", start, *value));
  }
}

// "mod path (devel)" becomes "mod path v1.2.3 h1:…".
static void restore_version(const VersionedModule& module, std::string& text) {
  replace_all(fmt::format(R"(\nmod\t{}\t(devel)\t)", module.path),
              fmt::format(R"(\nmod\t{}\t{}\t{})", module.path, module.version,
                          module.sum),
              text);
}

static Result<UserNames> read_user_names(const std::string& names_file) {
  TRY_ASSIGN(std::string bytes, read_file(names_file));
  Result<UserNames> names = decode_user_names(bytes);
  if (!names) {
    return fail(fmt::format("{} is damaged", names_file), "remove it");
  }
  return names;
}

// The build information is a quoted string in a file for the linker
// (cmd/go/internal/work, writeLinkImportcfg).
static Status change_build_info(const UserNames& names,
                                const std::optional<VersionedModule>& module,
                                std::string& file) {
  TRY_ASSIGN(std::string text, read_file(file));
  restore_flag("gcflags", names.gcflags, text);
  restore_flag("ldflags", names.ldflags, text);
  if (module) {
    restore_version(*module, text);
  }
  file += ".otel";
  return write_file_atomic(file, text);
}

Status restore_user_names(const std::string& names_file, size_t tool,
                          std::vector<std::string>& words,
                          Environment& environment) {
  TRY_ASSIGN(UserNames names, read_user_names(names_file));
  std::optional<VersionedModule> module =
      decode_versioned_module(names.versioned_module);
  bool link = path_base(words[tool]) == "link";
  for (size_t i = tool + 1; i < words.size(); i++) {
    if (module) {
      replace_all(module->alias, module->directory, words[i]);
    }
    if (link && words[i - 1] == "-importcfg") {
      TRY(change_build_info(names, module, words[i]));
    }
  }
  // A tool that runs in a directory takes its name from PWD.
  if (std::optional<std::string> pwd = environment.find("PWD"); pwd && module) {
    replace_all(module->alias, module->directory, *pwd);
    environment.set("PWD", *pwd);
  }
  return {};
}

}  // namespace otel
