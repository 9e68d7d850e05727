// See own_names.h.
#include "own_names.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "exec/cache_salt.h"
#include "exec/versioned_module.h"

namespace otel {

std::string own_names_text(std::string_view gcflags,
                           std::string_view versioned_module) {
  return fmt::format("{}\n{}", gcflags, versioned_module);
}

static void replace_all(std::string_view from, std::string_view to,
                        std::string& text) {
  for (size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// The end of a line in a Go string: of the escapes only \n ends it.
static size_t escaped_line_end(std::string_view text, size_t at) {
  while (at + 1 < text.size() && text[at] != '\n' &&
         text.substr(at, 2) != R"(\n)") {
    at += text[at] == '\\' ? 2 : 1;
  }
  return std::min(at, text.size());
}

// debug.BuildInfo quotes a value with a space; only what needs no escapes.
static std::optional<std::string> escaped_value(std::string_view value) {
  bool plain = std::ranges::all_of(value, [](char c) {
    return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '`';
  });
  if (!plain) {
    return std::nullopt;
  }
  return value.find(' ') == std::string_view::npos
             ? std::string(value)
             : fmt::format(R"(\"{}\")", value);
}

// The line of -gcflags, escaped as Go does, changed from ours to the user's.
// What cannot be told is left alone.
static void use_own_gcflags(std::string_view gcflags, std::string& text) {
  constexpr std::string_view kLine = R"(\nbuild\t-gcflags=)";
  size_t line = text.find(kLine);
  std::optional<std::string> value = escaped_value(gcflags);
  if (line == std::string::npos || !value) {
    return;
  }
  size_t end = escaped_line_end(text, line + kLine.size());
  std::string_view old = std::string_view(text).substr(line, end - line);
  if (old.find(fmt::format("{}=", kSaltFlag)) != std::string_view::npos) {
    text.replace(line, end - line,
                 gcflags.empty() ? "" : fmt::format("{}{}", kLine, *value));
  }
}

// "mod path (devel)" becomes "mod path v1.2.3 h1:…".
static void use_own_version(const VersionedModule& module, std::string& text) {
  replace_all(fmt::format(R"(\nmod\t{}\t(devel)\t)", module.path),
              fmt::format(R"(\nmod\t{}\t{}\t{})", module.path, module.version,
                          module.sum),
              text);
}

// What use_own_names knows.
struct OwnNames {
  std::string gcflags;
  std::optional<VersionedModule> module;
};

static Result<OwnNames> read_own_names(const std::string& names_file) {
  TRY_ASSIGN(std::string text, read_file(names_file));
  size_t end = text.find('\n');
  if (end == std::string::npos) {
    return fail(fmt::format("{} is damaged", names_file), "remove it");
  }
  return OwnNames{text.substr(0, end),
                  decode_versioned_module(text.substr(end + 1))};
}

// The build information is a quoted string in a file for the linker
// (cmd/go/internal/work, writeLinkImportcfg).
static Status change_build_info(const OwnNames& names, std::string& file) {
  TRY_ASSIGN(std::string text, read_file(file));
  use_own_gcflags(names.gcflags, text);
  if (names.module) {
    use_own_version(*names.module, text);
  }
  file += ".otel";
  return write_file_atomic(file, text);
}

Status use_own_names(const std::string& names_file, size_t tool,
                     std::vector<std::string>& words) {
  TRY_ASSIGN(OwnNames names, read_own_names(names_file));
  bool link = path_base(words[tool]) == "link";
  for (size_t i = tool + 1; i < words.size(); i++) {
    if (names.module) {
      replace_all(names.module->alias, names.module->directory, words[i]);
    }
    if (link && words[i - 1] == "-importcfg") {
      TRY(change_build_info(names, words[i]));
    }
  }
  // A tool that is run in a directory takes its name from here.
  if (const char* pwd = std::getenv("PWD"); pwd != nullptr && names.module) {
    std::string own = pwd;
    replace_all(names.module->alias, names.module->directory, own);
    ::setenv("PWD", own.c_str(), 1);
  }
  return {};
}

}  // namespace otel
