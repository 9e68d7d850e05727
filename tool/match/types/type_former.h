// TypeFormer makes the forms of types. Three files implement it: type_form.cc
// has names and the public functions, type_parts.cc composite types, and
// type_members.cc structs and interfaces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "match/types/type_form.h"
#include "match/types/type_names.h"

namespace otel {

// Appends text to the form and to the display.
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

// Appends text to the form only.
inline void add_mark(TypeForm& out, std::string_view text) {
  out.text += text;
}

class TypeFormer {
 public:
  TypeFormer(const TypeScope& scope, int depth)
      : scope_(scope), depth_(depth) {}

  Result<TypeForm> form(Span tokens);

 private:
  // Each of these takes all tokens of the type, including the first.
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
  // Takes the tokens from the "(" of the parameters to the end of the results.
  Result<TypeForm> signature_form(Span tokens);
  Status add_parameters(Span inside, TypeForm& out);
  Status add_field(Span field, TypeForm& out);
  Status add_field_type(Span names, Span type, TypeForm& out);
  Result<TypeForm> element_form(Span element);
  // Appends the name of a field or method. An unexported name belongs to its
  // package.
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
