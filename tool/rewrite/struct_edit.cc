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

// All of them are one insertion: which separator stands before a field depends
// on what is there already, and that includes the other fields that are added.
static std::string fields_text(bool separated, std::string_view type,
                               const std::vector<AddedField>& work) {
  std::string text;
  for (const AddedField& field : work) {
    if (field.type == type) {
      text += fmt::format("{}{} {}", separated ? "; " : "", field.field_name,
                          field.field_type);
      separated = true;
    }
  }
  return text + " ";
}

bool add_struct_fields(const SourceFile& file, std::string_view type,
                       const std::vector<AddedField>& work, EditList& edits) {
  for (const TypeDecl& decl : file.types) {
    if (decl.is_struct && file.text(decl.name) == type) {
      edits.insert(decl.struct_close,
                   fields_text(needs_separator(file, decl), type, work));
      return true;
    }
  }
  return false;
}

}  // namespace otel
