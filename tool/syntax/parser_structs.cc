// Structs and interfaces. The parser records the fields only of a struct that
// is the type of a type declaration.
#include "syntax/parser_impl.h"

namespace otel {

// Takes a struct type and adds its fields to `decl`, which is null for a struct
// inside of another type.
void Parser::struct_type(TypeDecl* decl) {
  expect(TokenKind::kStruct);
  uint32_t open = expect(TokenKind::kLBrace);
  while (is(TokenKind::kIdent) || is(TokenKind::kMul) ||
         is(TokenKind::kLParen)) {
    field(decl);
  }
  uint32_t close = expect(TokenKind::kRBrace);
  if (decl != nullptr && !failed_) {
    decl->is_struct = true;
    decl->struct_open = file_.tokens[open].offset;
    decl->struct_close = file_.tokens[close].offset;
  }
}

void Parser::field(TypeDecl* decl) {
  FieldDecl field;
  uint32_t begin = at_;
  if (is(TokenKind::kIdent)) {
    named_field(field);
  } else {
    accept(TokenKind::kMul);
    if (is(TokenKind::kLParen)) {
      return syntax_error("parentheses around an embedded type",
                          "remove the parentheses");
    }
    type_name();
    field.type_tokens = {begin, at_};
  }
  accept(TokenKind::kString);
  expect_end();
  if (decl != nullptr && !failed_) {
    field.type = span(field.type_tokens.begin, field.type_tokens.end);
    decl->fields.push_back(std::move(field));
  }
}

// Takes a field that starts with a name, which is the name of the field or of
// an embedded type.
void Parser::named_field(FieldDecl& field) {
  uint32_t begin = expect(TokenKind::kIdent);
  switch (kind()) {
    case TokenKind::kPeriod:
      at_ = begin;
      type_name();
      field.type_tokens = {begin, at_};
      return;
    case TokenKind::kString:
    case TokenKind::kSemicolon:
    case TokenKind::kRBrace:
      field.type_tokens = {begin, at_};
      return;
    case TokenKind::kLBrack: {
      ParamEntry entry;
      entry.name = begin;
      array_or_instance(entry);
      if (entry.has_name()) {
        field.names.push_back(span(begin, begin + 1));
      }
      field.type_tokens = {entry.type_begin, entry.type_end};
      return;
    }
    default:
      break;
  }
  field.names.push_back(span(begin, begin + 1));
  while (accept(TokenKind::kComma)) {
    uint32_t name = expect(TokenKind::kIdent);
    field.names.push_back(span(name, name + 1));
  }
  field.type_tokens.begin = at_;
  type();
  field.type_tokens.end = at_;
}

void Parser::interface_type() {
  expect(TokenKind::kInterface);
  expect(TokenKind::kLBrace);
  while (!is(TokenKind::kRBrace) && !is(TokenKind::kEof)) {
    interface_element();
    expect_end();
  }
  expect(TokenKind::kRBrace);
}

// Takes a method or an embedded union.
void Parser::interface_element() {
  if (!is(TokenKind::kIdent)) {
    return union_type();
  }
  uint32_t name = expect(TokenKind::kIdent);
  if (is(TokenKind::kLParen)) {
    return signature();
  }
  if (is(TokenKind::kLBrack)) {
    embedded_instance();
  } else {
    at_ = name;
    type_name();
  }
  more_terms();
}

// Takes an embedded instance of a generic type from its "[" on. `Name[T any]`,
// which looks like a method with type parameters, is a syntax error.
void Parser::embedded_instance() {
  uint32_t open = expect(TokenKind::kLBrack);
  Expr first = expr();
  if (first.kind == ExprKind::kIdent && !is(TokenKind::kComma) &&
      !is(TokenKind::kRBrack)) {
    return syntax_error_at(open, "type parameters on an interface method");
  }
  while (at_comma(TokenKind::kRBrack, "the type arguments")) {
    next();
    if (is(TokenKind::kRBrack)) {
      break;
    }
    type();
  }
  expect(TokenKind::kRBrack);
}

}  // namespace otel
