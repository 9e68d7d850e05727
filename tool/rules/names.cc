// See names.h.
#include "rules/names.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "syntax/keywords.h"

namespace otel {

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
  return keyword_or_ident(text) == TokenKind::kIdent;
}

// Reports whether a character is not allowed in an import path: those that the
// Go specification lists ("Import declarations"), white space and control
// characters. "*" is allowed in a glob.
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
          fmt::format("bad import path {:?}: invalid character {:?}", text, c),
          form == ImportPathForm::kGlob
              ? "write the path as in an import, with \"*\" for a part of an "
                "element and \"**\" for any elements"
              : "write the path as in an import");
    }
  }
  return {};
}

// Returns the path with "**" in place of an element, which is a part of `text`.
static std::string with_glob(std::string_view text, std::string_view element) {
  size_t at = static_cast<size_t>(element.data() - text.data());
  return fmt::format("{}**{}", text.substr(0, at),
                     text.substr(at + element.size()));
}

Status check_import_path(std::string_view text, ImportPathForm form) {
  TRY(check_characters(text, form));
  for (std::string_view element : split(text, '/')) {
    if (element == "...") {
      return fail(
          fmt::format("bad import path {:?}: \"...\" is not supported", text),
          form == ImportPathForm::kGlob
              ? fmt::format("did you mean {:?}?", with_glob(text, element))
              : "name one package");
    }
    if (element.empty() || element == "." || element == "..") {
      return fail(fmt::format("bad import path {:?}: it must not be relative "
                              "or absolute, or have empty elements",
                              text),
                  "write the path as in an import");
    }
    if (element != "**" && element.find("**") != std::string_view::npos) {
      return fail(fmt::format("bad import path {:?}: \"**\" must be a whole "
                              "element",
                              text),
                  "write \"*\" for a part of an element");
    }
  }
  return {};
}

}  // namespace otel
