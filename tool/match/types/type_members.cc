// The forms of structs and interfaces.
#include <algorithm>

#include <fmt/format.h>

#include "match/types/type_former.h"
#include "syntax/type_tokens.h"

namespace otel {

void TypeFormer::add_member(std::string_view name, TypeForm& out) {
  if (is_exported(name)) {
    add(out, name);
    return;
  }
  const PlanPackage& package = *scope_.package->package;
  add_mark(out, fmt::format("\"{}\".{}", package.import_path, name));
  out.display += name;
  if (out.hidden.empty()) {
    out.hidden = fmt::format("{} of package {}", name, package.name);
  }
}

// Returns the value of a tag, which is an interpreted or a raw string. Escapes
// other than \" and \\ are kept as they are.
static std::string tag_value(std::string_view literal) {
  std::string_view inside = literal.substr(1, literal.size() - 2);
  std::string out;
  for (size_t i = 0; i < inside.size(); i++) {
    char c = inside[i];
    if (literal[0] == '`') {
      out += c == '\r' ? "" : std::string(1, c);
    } else if (c == '\\' && i + 1 < inside.size() &&
               (inside[i + 1] == '"' || inside[i + 1] == '\\')) {
      out += inside[++i];
    } else {
      out += c;
    }
  }
  return out;
}

// Appends the fields of one type. `names` are separated by commas; no names
// mean an embedded field.
Status TypeFormer::add_field_type(Span names, Span type, TypeForm& out) {
  TRY_ASSIGN(TypeForm type_part, form(type));
  if (names.empty()) {
    // The name of the field matters too, because it may be that of an alias.
    uint32_t name = type.begin;
    while (name + 1 < type.end && kind(name + 1) != TokenKind::kLBrack) {
      name++;
    }
    add_mark(out, fmt::format("embedded {} ", text(name)));
    add(out, type_part);
    return {};
  }
  bool first = true;
  for (Span name : split_tokens(*scope_.file, names, TokenKind::kComma)) {
    add(out, first ? "" : ";");
    add_member(text(name.begin), out);
    add(out, " ");
    add(out, type_part);
    first = false;
  }
  return {};
}

Status TypeFormer::add_field(Span field, TypeForm& out) {
  Span tag;
  if (kind(field.end - 1) == TokenKind::kString) {
    tag = Span{field.end - 1, field.end};
    field.end--;
  }
  // `A, B T` has a comma. `A T` must be distinguished from the embedded fields
  // `A`, `p.A` and `A[T]`.
  uint32_t type = field.begin;
  while (type + 1 < field.end && kind(type) == TokenKind::kIdent &&
         kind(type + 1) == TokenKind::kComma) {
    type += 2;
  }
  if (type != field.begin || is_name_and_type(*scope_.file, type, field.end)) {
    type++;
  }
  if (type > field.end) {
    return fail(fmt::format("{} has no type", text(field.begin)));
  }
  TRY(add_field_type(Span{field.begin, type}, Span{type, field.end}, out));
  if (!tag.empty()) {
    std::string value = tag_value(text(tag.begin));
    add_mark(out, fmt::format(" tag {}:{}", value.size(), value));
    out.display += fmt::format(" {}", text(tag.begin));
  }
  return {};
}

Result<TypeForm> TypeFormer::struct_form(Span tokens) {
  TypeForm out;
  add(out, "struct{");
  Span inside{tokens.begin + 2, tokens.end - 1};
  bool first = true;
  for (Span field : split_tokens(*scope_.file, inside, TokenKind::kSemicolon)) {
    add(out, first ? "" : ";");
    TRY(add_field(field, out));
    first = false;
  }
  add(out, "}");
  return out;
}

// Returns the form of a method, an embedded type, or a union of types.
Result<TypeForm> TypeFormer::element_form(Span element) {
  TypeForm out;
  bool method = kind(element.begin) == TokenKind::kIdent &&
                element.begin + 1 < element.end &&
                kind(element.begin + 1) == TokenKind::kLParen;
  if (method) {
    add_member(text(element.begin), out);
    TRY_ASSIGN(TypeForm signature,
               signature_form(Span{element.begin + 1, element.end}));
    add(out, signature);
    return out;
  }
  for (Span term : split_tokens(*scope_.file, element, TokenKind::kOr)) {
    add(out, out.text.empty() ? "" : "|");
    TRY_ASSIGN(TypeForm type, form(term));
    add(out, type);
  }
  return out;
}

Result<TypeForm> TypeFormer::interface_form(Span tokens) {
  Span inside{tokens.begin + 2, tokens.end - 1};
  std::vector<TypeForm> elements;
  for (Span part : split_tokens(*scope_.file, inside, TokenKind::kSemicolon)) {
    TRY_ASSIGN(TypeForm element, element_form(part));
    // An embedded any does not change the interface.
    if (element.text != kAnyForm) {
      elements.push_back(std::move(element));
    }
  }
  std::sort(
      elements.begin(), elements.end(),
      [](const TypeForm& a, const TypeForm& b) { return a.text < b.text; });
  TypeForm out;
  if (elements.empty()) {
    out.text = kAnyForm;
    out.display = "any";
    return out;
  }
  add(out, "interface {");
  for (size_t i = 0; i < elements.size(); i++) {
    add(out, i == 0 ? "" : ";");
    add(out, elements[i]);
  }
  add(out, "}");
  return out;
}

}  // namespace otel
