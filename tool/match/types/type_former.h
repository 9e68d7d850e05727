// The walk behind type_form, over three files: names and the public functions
// (type_form.cc), composite types (type_parts.cc), structs and interfaces
// (type_members.cc).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "match/types/type_form.h"
#include "match/types/type_names.h"

namespace otel {

// Text that is in both the form and the display.
inline void add(TypeForm& out, std::string_view text) {
  out.text += text;
  out.display += text;
}

inline void add(TypeForm& out, const TypeForm& part) {
  out.text += part.text;
  out.display += part.display;
  out.generic = out.generic || part.generic;
  if (out.hidden.empty()) {
    out.hidden = part.hidden;
  }
}

// Text that only the form has.
inline void add_mark(TypeForm& out, std::string_view text) {
  out.text += text;
}

// Forms types in one scope. Each function for a kind of type takes all of its
// tokens, the first one included.
class TypeFormer {
 public:
  TypeFormer(const TypeScope& scope, int depth)
      : scope_(scope), depth_(depth) {}

  Result<TypeForm> form(Span tokens);

 private:
  // These take all tokens of the type, its first one included.
  Result<TypeForm> name_form(Span tokens);
  Result<TypeForm> array_form(Span tokens);
  Result<TypeForm> map_form(Span tokens);
  Result<TypeForm> channel_form(Span tokens);
  Result<TypeForm> struct_form(Span tokens);
  Result<TypeForm> interface_form(Span tokens);

  Result<TypeForm> prefixed(std::string_view prefix, Span element);
  Result<TypeForm> named_form(const TypeName& name, Span arguments);
  Result<TypeForm> alias_form(const AliasDecl& alias,
                              const std::vector<TypeForm>& arguments);
  // From the "(" of the parameters to the end of the results.
  Result<TypeForm> signature_form(Span tokens);
  Status add_parameters(Span inside, TypeForm& out);
  Status add_field(Span field, TypeForm& out);
  Status add_field_type(Span names, Span type, TypeForm& out);
  Result<TypeForm> element_form(Span element);
  // A field's or method's name; unexported ones belong to their package.
  void add_member(std::string_view name, TypeForm& out);
  std::string length_form(Span tokens);
  std::string value_form(uint32_t token);

  TokenKind kind(uint32_t token) const {
    return scope_.file->tokens[token].kind;
  }
  std::string_view text(uint32_t token) const {
    return token_text(*scope_.file, token);
  }
  Result<TypeForm> no_type(uint32_t token) const {
    return fail(fmt::format("{} is not a type", text(token)));
  }

  const TypeScope& scope_;
  int depth_;
};

}  // namespace otel
