// See names.h.
#include "rules/names.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/strings.h"

namespace otel {

static constexpr std::string_view kKeywords[] = {
    "break",  "case",        "chan", "const",   "continue", "default", "defer",
    "else",   "fallthrough", "for",  "func",    "go",       "goto",    "if",
    "import", "interface",   "map",  "package", "range",    "return",  "select",
    "struct", "switch",      "type", "var"};

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_go_identifier(std::string_view text) {
  if (text.empty() || !is_letter(text[0]) || text == "_") {
    return false;
  }
  for (char c : text) {
    if (!is_letter(c) && (c < '0' || c > '9')) {
      return false;
    }
  }
  return std::find(std::begin(kKeywords), std::end(kKeywords), text) ==
         std::end(kKeywords);
}

// The Go specification, "Import declarations", and white space. "*" is treated
// apart.
static bool is_excluded(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == 0x7f ||
         std::string_view("!\"#$%&'()*,:;<=>?[\\]^`{|}").find(c) !=
             std::string_view::npos;
}

static Status check_characters(std::string_view text, ImportPathForm form) {
  for (char c : text) {
    if (c == '*' && form == ImportPathForm::kGlob) {
      continue;
    }
    if (is_excluded(c)) {
      return fail(
          fmt::format("bad import path {:?}: {:?} cannot stand in one", text,
                      c),
          form == ImportPathForm::kGlob
              ? "write the path as in an import, with \"*\" for a part of an "
                "element and \"**\" for any elements"
              : "write the path as in an import");
    }
  }
  return {};
}

Status check_import_path(std::string_view text, ImportPathForm form) {
  TRY(check_characters(text, form));
  for (std::string_view element : split(text, '/')) {
    if (element == "...") {
      std::string glob(text);
      glob.replace(glob.find("..."), 3, "**");
      return fail(
          fmt::format("bad import path {:?}: \"...\" has no meaning", text),
          form == ImportPathForm::kGlob
              ? fmt::format("did you mean {:?}?", glob)
              : "name one package");
    }
    if (element.empty() || element == "." || element == "..") {
      return fail(fmt::format("bad import path {:?}: it must not be relative, "
                              "rooted, or have empty elements",
                              text),
                  "write the path as in an import");
    }
    if (element != "**" && element.find("**") != std::string_view::npos) {
      return fail(fmt::format("bad import path {:?}: \"**\" must be a whole "
                              "element",
                              text),
                  "for a part of an element, write \"*\"");
    }
  }
  return {};
}

}  // namespace otel
