// See go_mod.h.
#include "plan/go_mod.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

// Calls f with each line that is not empty without its comment and the space
// around it.
template <typename F>
static void for_each_line(std::string_view text, F f) {
  for (std::string_view line : split(text, '\n')) {
    line = trim(line.substr(0, line.find("//")));
    if (!line.empty()) {
      f(line);
    }
  }
}

// Returns the rest of a line that starts with the word, or "".
static std::string_view after_word(std::string_view line,
                                   std::string_view word) {
  if (!line.starts_with(word)) {
    return {};
  }
  std::string_view rest = line.substr(word.size());
  return !rest.empty() && (rest[0] == ' ' || rest[0] == '\t') ? trim(rest) : "";
}

static std::string unquoted(std::string_view word) {
  if (word.size() >= 2 && (word.front() == '"' || word.front() == '`') &&
      word.back() == word.front()) {
    word = word.substr(1, word.size() - 2);
  }
  return std::string(word);
}

// Returns the argument of the first occurrence of a directive, or "".
static std::string first_directive(std::string_view go_mod,
                                   std::string_view word) {
  std::string found;
  for_each_line(go_mod, [&](std::string_view line) {
    if (found.empty()) {
      found = unquoted(after_word(line, word));
    }
  });
  return found;
}

std::string module_path_of(std::string_view go_mod) {
  return first_directive(go_mod, "module");
}

std::string go_line_of(std::string_view go_mod) {
  return first_directive(go_mod, "go");
}

// Calls f with the arguments of each occurrence of a directive, in a block or
// on a line of its own.
template <typename F>
static void for_each_directive(std::string_view go_mod, std::string_view word,
                               F f) {
  bool in_block = false;
  for_each_line(go_mod, [&](std::string_view line) {
    std::string_view value = in_block ? line : after_word(line, word);
    if (in_block && line == ")") {
      in_block = false;
    } else if (value == "(") {
      in_block = true;
    } else if (!value.empty()) {
      f(value);
    }
  });
}

// Calls f with the path and the version of each requirement.
template <typename F>
static void for_each_requirement(std::string_view go_mod, F f) {
  for_each_directive(go_mod, "require", [&](std::string_view value) {
    size_t end = std::min(value.find_first_of(" \t"), value.size());
    f(unquoted(value.substr(0, end)), unquoted(trim(value.substr(end))));
  });
}

std::vector<std::pair<std::string, std::string>> requirements_in(
    std::string_view go_mod) {
  std::vector<std::pair<std::string, std::string>> out;
  for_each_requirement(go_mod, [&](auto path, auto version) {
    out.emplace_back(path, version);
  });
  return out;
}

std::string required_version_of(std::string_view go_mod,
                                std::string_view path) {
  std::string out;
  for_each_requirement(go_mod, [&](auto required, auto version) {
    if (required == path) {
      out = version;
    }
  });
  return out;
}

bool has_godebug_default(std::string_view go_mod) {
  bool found = false;
  for_each_directive(go_mod, "godebug", [&](std::string_view value) {
    found = found || value.starts_with("default=");
  });
  return found;
}

bool is_directory_path(std::string_view path) {
  return path == "." || path == ".." || path.starts_with("./") ||
         path.starts_with("../") || path.starts_with("/");
}

std::string escaped_module_path(std::string_view path) {
  std::string out;
  for (char c : path) {
    bool upper = c >= 'A' && c <= 'Z';
    out += upper ? std::string("!") + static_cast<char>(c - 'A' + 'a')
                 : std::string(1, c);
  }
  return out;
}

std::string go_mod_quote(std::string_view word) {
  bool plain = !word.empty() &&
               word.find_first_of(" \t\"'`()[]{},") == std::string_view::npos &&
               word.find("//") == std::string_view::npos &&
               word.find("/*") == std::string_view::npos;
  if (plain) {
    return std::string(word);
  }
  std::string out = "\"";
  for (char c : word) {
    out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  }
  return out + "\"";
}

std::string module_root_of(std::string_view directory,
                           const OverlayFiles& overlay) {
  std::string at(directory);
  while (!overlay.exists(path_join(at, "go.mod"))) {
    if (at == "/" || at == ".") {
      return "";
    }
    at = path_dir(at);
  }
  return at;
}

}  // namespace otel
