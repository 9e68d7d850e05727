// See struct_edit.h.
#include "rewrite/struct_edit.h"

#include <fmt/format.h>

namespace otel {

// Whether the field list already ends in a semicolon, written or automatic, so
// that another would be a syntax error. `struct { A int }` does not.
static bool needs_separator(const SourceFile& file, const TypeDecl& decl) {
  if (decl.fields.empty()) {
    return false;
  }
  for (uint32_t i = decl.type_tokens.end; i > decl.type_tokens.begin; i--) {
    const Token& token = file.tokens[i - 1];
    if (token.offset < decl.struct_close) {
      return token.kind != TokenKind::kSemicolon;
    }
  }
  return false;
}

bool add_struct_field(const SourceFile& file, const StructWork& work,
                      EditList& edits) {
  for (const TypeDecl& decl : file.types) {
    if (decl.is_struct && file.text(decl.name) == work.type) {
      edits.insert(
          decl.struct_close,
          fmt::format("{}{} {} ", needs_separator(file, decl) ? "; " : "",
                      work.field_name, work.field_type));
      return true;
    }
  }
  return false;
}

}  // namespace otel
