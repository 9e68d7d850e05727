// Operators and operands. Expressions occur as initial values of package-level
// variables and constants, and as array lengths. The parser only recognizes
// them, and skips the bodies of func literals. parser_primary.cc has the rest:
// selectors, calls and so on after an operand.
#include "syntax/parser_impl.h"

namespace otel {

// Returns the precedence of a binary operator, or 0 for any other token.
static int precedence(TokenKind kind) {
  switch (kind) {
    case TokenKind::kLOr:
      return 1;
    case TokenKind::kLAnd:
      return 2;
    case TokenKind::kEql:
    case TokenKind::kNeq:
    case TokenKind::kLss:
    case TokenKind::kLeq:
    case TokenKind::kGtr:
    case TokenKind::kGeq:
      return 3;
    case TokenKind::kAdd:
    case TokenKind::kSub:
    case TokenKind::kOr:
    case TokenKind::kXor:
      return 4;
    case TokenKind::kMul:
    case TokenKind::kQuo:
    case TokenKind::kRem:
    case TokenKind::kShl:
    case TokenKind::kShr:
    case TokenKind::kAnd:
    case TokenKind::kAndNot:
      return 5;
    default:
      return 0;
  }
}

Expr Parser::expr() {
  return binary_expr(unary_expr(), 1);
}

void Parser::expr_list() {
  do {
    expr();
  } while (accept(TokenKind::kComma));
}

// Returns the expression `left op right`, with the facts that distinguish a
// type parameter from an array length: `P *C` parses as "P * C", `P *C|~D` as
// "(P * C) | (~D)".
static Expr combine(const Expr& left, TokenKind op, const Expr& right) {
  Expr x = other_expr(left.begin);
  x.type_element = left.type_element || right.type_element;
  if (op == TokenKind::kMul && left.kind == ExprKind::kIdent) {
    x.splits_if_forced = true;
    x.splits = right.type_element;
  }
  if (op == TokenKind::kOr) {
    x.splits_if_forced = left.splits_if_forced;
    x.splits = right.type_element ? left.splits_if_forced : left.splits;
  }
  return x;
}

Expr Parser::binary_expr(Expr left, int min_precedence) {
  for (;;) {
    TokenKind op = kind();
    int op_precedence = precedence(op);
    if (op_precedence < min_precedence) {
      return left;
    }
    next();
    Expr right = binary_expr(unary_expr(), op_precedence + 1);
    left = combine(left, op, right);
  }
}

Expr Parser::unary_expr() {
  Level level(*this);
  uint32_t begin = at_;
  switch (kind()) {
    case TokenKind::kAdd:
    case TokenKind::kSub:
    case TokenKind::kNot:
    case TokenKind::kXor:
    case TokenKind::kAnd:
    case TokenKind::kTilde: {
      Expr x = other_expr(begin);
      x.type_element = is(TokenKind::kTilde);
      next();
      unary_expr();
      return x;
    }
    case TokenKind::kMul:
      next();
      unary_expr();
      return other_expr(begin);
    case TokenKind::kArrow:
      return arrow_expr();
    default:
      return primary_expr(operand());
  }
}

// Takes `<-x`, which is a receive or the beginning of a channel type.
Expr Parser::arrow_expr() {
  Expr x = other_expr(expect(TokenKind::kArrow));
  Expr inner = unary_expr();
  if (inner.kind != ExprKind::kChanType) {
    return x;
  }
  if (!inner.takes_arrow) {
    syntax_error_at(x.begin, "'<-' before a channel type that has a direction");
  }
  turn_into(x, ExprKind::kChanType);
  x.type_element = true;
  return x;
}

Expr Parser::ident_expr() {
  Expr x = other_expr(expect(TokenKind::kIdent));
  turn_into(x, ExprKind::kIdent);
  return x;
}

Expr Parser::operand() {
  switch (kind()) {
    case TokenKind::kIdent:
      return ident_expr();
    case TokenKind::kInt:
    case TokenKind::kFloat:
    case TokenKind::kImag:
    case TokenKind::kChar:
    case TokenKind::kString: {
      Expr x = other_expr(at_);
      next();
      return x;
    }
    case TokenKind::kLParen:
      return parenthesized_expr();
    case TokenKind::kFunc:
      return func_literal();
    default: {
      Expr x = try_type();
      if (x.kind == ExprKind::kNone) {
        error_expected("an expression");
      }
      return x;
    }
  }
}

Expr Parser::parenthesized_expr() {
  Expr x = other_expr(expect(TokenKind::kLParen));
  Expr inner = expr();
  expect(TokenKind::kRParen);
  x.bare_kind = inner.bare_kind;
  x.type_element = inner.type_element;
  return x;
}

// Takes a func literal or a func type.
Expr Parser::func_literal() {
  Expr x = other_expr(expect(TokenKind::kFunc));
  signature();
  if (is(TokenKind::kLBrace)) {
    skip_brackets();
    return x;
  }
  turn_into(x, ExprKind::kOtherType);
  x.type_element = true;
  return x;
}

}  // namespace otel
