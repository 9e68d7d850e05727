// Types, and the unions in constraints.
#include "syntax/parser_impl.h"

namespace otel {

// Returns the expression for a type. `type_element` is true if the tokens can
// only be a type.
static Expr type_expr(uint32_t begin, ExprKind kind, bool type_element) {
  Expr x;
  x.begin = begin;
  x.kind = kind;
  x.bare_kind = kind;
  x.type_element = type_element;
  return x;
}

Expr Parser::try_type() {
  Level level(*this);
  uint32_t begin = at_;
  switch (kind()) {
    case TokenKind::kIdent:
      type_name();
      return type_expr(begin, ExprKind::kOther, false);
    case TokenKind::kLBrack:
      next();
      return array_type(begin, ArrayLength::kAhead);
    case TokenKind::kStruct:
      struct_type(nullptr);
      return type_expr(begin, ExprKind::kLiteralType, true);
    case TokenKind::kMul:
      next();
      type();
      return type_expr(begin, ExprKind::kOther, false);
    case TokenKind::kFunc:
      next();
      signature();
      return type_expr(begin, ExprKind::kOtherType, true);
    case TokenKind::kInterface:
      interface_type();
      return type_expr(begin, ExprKind::kOtherType, true);
    case TokenKind::kMap:
      return map_type();
    case TokenKind::kChan:
    case TokenKind::kArrow:
      return chan_type();
    case TokenKind::kLParen:
      return parenthesized_type();
    default:
      return {};
  }
}

Expr Parser::type() {
  Expr x = try_type();
  if (x.kind == ExprKind::kNone) {
    error_expected("a type");
  }
  return x;
}

// Takes `name` or `pkg.name`, with or without type arguments.
void Parser::type_name() {
  expect(TokenKind::kIdent);
  if (accept(TokenKind::kPeriod)) {
    expect(TokenKind::kIdent);
  }
  if (is(TokenKind::kLBrack)) {
    type_arguments();
  }
}

void Parser::type_arguments() {
  expect(TokenKind::kLBrack);
  if (is(TokenKind::kRBrack)) {
    error_expected("a type argument");
  }
  while (!is(TokenKind::kRBrack) && !is(TokenKind::kEof)) {
    type();
    if (!at_comma(TokenKind::kRBrack, "the type arguments")) {
      break;
    }
    next();
  }
  expect(TokenKind::kRBrack);
}

Expr Parser::array_type(uint32_t begin, ArrayLength length) {
  // The type checker reports a "[...]T" outside of a composite literal.
  if (length == ArrayLength::kAhead && !accept(TokenKind::kEllipsis) &&
      !is(TokenKind::kRBrack)) {
    expr();
  }
  expect(TokenKind::kRBrack);
  type();
  return type_expr(begin, ExprKind::kLiteralType, true);
}

Expr Parser::map_type() {
  uint32_t begin = expect(TokenKind::kMap);
  expect(TokenKind::kLBrack);
  type();
  expect(TokenKind::kRBrack);
  type();
  return type_expr(begin, ExprKind::kLiteralType, true);
}

Expr Parser::parenthesized_type() {
  uint32_t begin = expect(TokenKind::kLParen);
  Expr inner = type();
  expect(TokenKind::kRParen);
  Expr x = type_expr(begin, ExprKind::kOther, inner.type_element);
  x.bare_kind = inner.bare_kind;
  return x;
}

Expr Parser::chan_type() {
  Expr x = type_expr(at_, ExprKind::kChanType, true);
  if (accept(TokenKind::kArrow)) {
    expect(TokenKind::kChan);
    type();
    return x;
  }
  expect(TokenKind::kChan);
  bool sends = accept(TokenKind::kArrow);
  Expr element = type();
  // `<- chan<- chan T` means `<-chan (<-chan T)`: each arrow moves one "chan"
  // to the right, so the last "chan" must have no arrow.
  x.takes_arrow = !sends || element.takes_arrow;
  return x;
}

// Takes the parameters and results of a func type, func literal or method.
void Parser::signature() {
  if (is(TokenKind::kLBrack)) {
    return syntax_error(
        "type parameters on a func type, a func literal or a method");
  }
  drop_entries(parameters(ListKind::kParams));
  drop_entries(results());
}

void Parser::term() {
  accept(TokenKind::kTilde);
  type();
}

void Parser::more_terms() {
  while (accept(TokenKind::kOr)) {
    term();
  }
}

void Parser::union_type() {
  term();
  more_terms();
}

}  // namespace otel
