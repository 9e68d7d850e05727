// The parts of an expression after an operand: selectors, indexes, slices,
// calls, and the values of composite literals.
#include "syntax/parser_impl.h"

namespace otel {

Expr Parser::primary_expr(Expr x) {
  for (;;) {
    switch (kind()) {
      case TokenKind::kPeriod:
        selector(x);
        break;
      case TokenKind::kLBrack:
        index(x);
        break;
      case TokenKind::kLParen:
        call(x);
        break;
      case TokenKind::kLBrace:
        if (!may_be_literal_type(x)) {
          return x;
        }
        composite_literal(x);
        break;
      default:
        return x;
    }
  }
}

// Takes the rest of `x.f` or `x.(T)`.
void Parser::selector(Expr& x) {
  next();
  if (!is(TokenKind::kLParen)) {
    expect(TokenKind::kIdent);
    return turn_into(x, ExprKind::kSelector);
  }
  next();
  if (!accept(TokenKind::kType)) {
    type();
  }
  expect(TokenKind::kRParen);
  turn_into(x, ExprKind::kOther);
}

// Takes the rest of `x[i]`, `x[T, U]` or `x[i:j:k]`.
void Parser::index(Expr& x) {
  next();
  bool has_low = !is(TokenKind::kColon);
  if (has_low) {
    expr();
  }
  if (is(TokenKind::kColon)) {
    slice_bounds();
    expect(TokenKind::kRBrack);
    return turn_into(x, ExprKind::kOther);
  }
  while (accept(TokenKind::kComma)) {
    if (!is(TokenKind::kRBrack) && !is(TokenKind::kEof)) {
      type();
    }
  }
  expect(TokenKind::kRBrack);
  turn_into(x, ExprKind::kIndex);
}

// Takes the bounds after the lower one. With two colons, both must be present.
void Parser::slice_bounds() {
  int colons = 0;
  bool has_bound[2] = {false, false};
  uint32_t first_colon = at_;
  while (colons < 2 && accept(TokenKind::kColon)) {
    bool bound = !is(TokenKind::kColon) && !is(TokenKind::kRBrack) &&
                 !is(TokenKind::kEof);
    has_bound[colons++] = bound;
    if (bound) {
      expr();
    }
  }
  if (colons == 2 && !(has_bound[0] && has_bound[1])) {
    syntax_error_at(first_colon,
                    "slice with two colons but without all its bounds");
  }
}

// Takes the arguments of a call or conversion.
void Parser::call(Expr& x) {
  next();
  int arguments = 0;
  bool spread = false;
  bool type_argument = false;
  while (!is(TokenKind::kRParen) && !is(TokenKind::kEof) && !spread) {
    type_argument = expr().type_element;
    arguments++;
    spread = accept(TokenKind::kEllipsis);
    if (!at_comma(TokenKind::kRParen, "the arguments")) {
      break;
    }
    next();
  }
  expect(TokenKind::kRParen);
  bool one_by_name = x.kind == ExprKind::kIdent && arguments == 1 && !spread;
  turn_into(x, ExprKind::kOther);
  x.splits_if_forced = one_by_name;
  x.splits = one_by_name && type_argument;
}

bool Parser::may_be_literal_type(const Expr& x) {
  switch (x.bare_kind) {
    case ExprKind::kIdent:
    case ExprKind::kSelector:
    case ExprKind::kIndex:
    case ExprKind::kLiteralType:
      return true;
    default:
      return false;
  }
}

void Parser::composite_literal(Expr& x) {
  if (x.kind != x.bare_kind) {
    syntax_error_at(x.begin,
                    "parentheses around the type of a composite literal",
                    "remove the parentheses");
  }
  literal_value();
  turn_into(x, ExprKind::kOther);
}

void Parser::literal_value() {
  Level level(*this);
  expect(TokenKind::kLBrace);
  while (!is(TokenKind::kRBrace) && !is(TokenKind::kEof)) {
    element();
    if (accept(TokenKind::kColon)) {
      element();
    }
    if (!at_comma(TokenKind::kRBrace, "the composite literal")) {
      break;
    }
    next();
  }
  expect(TokenKind::kRBrace);
}

// Reports whether the token ends an element that is a lone name or literal.
static bool ends_element(TokenKind kind) {
  return kind == TokenKind::kComma || kind == TokenKind::kColon ||
         kind == TokenKind::kRBrace;
}

void Parser::element() {
  if (is(TokenKind::kLBrace)) {
    return literal_value();
  }
  // Tables consist of such elements. Without this short cut they take a third
  // of the parser's time.
  if (is_literal(kind()) && ends_element(file_.tokens[at_ + 1].kind)) {
    return next();
  }
  expr();
}

}  // namespace otel
