// Expressions: the initial values of package-level variables and constants, and
// array lengths. They are only recognized, and func literals are stepped over.
#include "syntax/parser_impl.h"

namespace otel {

// Binary operators by precedence; 0 for every other token.
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

// An expression of which nothing more is known.
static Expr other(uint32_t begin) {
  Expr x;
  x.begin = begin;
  x.kind = ExprKind::kOther;
  x.bare_kind = ExprKind::kOther;
  return x;
}

static void become(Expr& x, ExprKind kind) {
  uint32_t begin = x.begin;
  x = other(begin);
  x.kind = kind;
  x.bare_kind = kind;
}

Expr Parser::expr() {
  return binary_expr(unary_expr(), 1);
}

void Parser::expr_list() {
  do {
    expr();
  } while (accept(TokenKind::kComma));
}

// `left op right`, with what it takes to tell a type parameter from an array
// length: `P *C` is "P * C", `P *C|~D` is "(P * C) | (~D)".
static Expr combine(const Expr& left, TokenKind op, const Expr& right) {
  Expr x = other(left.begin);
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
      Expr x = other(begin);
      x.type_element = is(TokenKind::kTilde);
      next();
      unary_expr();
      return x;
    }
    case TokenKind::kMul:
      next();
      unary_expr();
      return other(begin);
    case TokenKind::kArrow:
      return arrow_expr();
    default:
      return primary_expr(operand());
  }
}

// `<-x` is a receive, or the beginning of a channel type.
Expr Parser::arrow_expr() {
  Expr x = other(expect(TokenKind::kArrow));
  Expr inner = unary_expr();
  if (inner.kind != ExprKind::kChanType) {
    return x;
  }
  if (!inner.takes_arrow) {
    refuse_at(x.begin, "'<-' before a channel type that has a direction");
  }
  become(x, ExprKind::kChanType);
  x.type_element = true;
  return x;
}

Expr Parser::ident_expr() {
  Expr x = other(expect(TokenKind::kIdent));
  become(x, ExprKind::kIdent);
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
      Expr x = other(at_);
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
        refuse_expected("an expression");
      }
      return x;
    }
  }
}

Expr Parser::parenthesized_expr() {
  Expr x = other(expect(TokenKind::kLParen));
  Expr inner = expr();
  expect(TokenKind::kRParen);
  x.bare_kind = inner.bare_kind;
  x.type_element = inner.type_element;
  return x;
}

// A func literal, or a func type.
Expr Parser::func_literal() {
  Expr x = other(expect(TokenKind::kFunc));
  signature();
  if (is(TokenKind::kLBrace)) {
    skip_brackets();
    return x;
  }
  become(x, ExprKind::kOtherType);
  x.type_element = true;
  return x;
}

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

// `x.f`, `x.(T)`.
void Parser::selector(Expr& x) {
  next();
  if (!is(TokenKind::kLParen)) {
    expect(TokenKind::kIdent);
    return become(x, ExprKind::kSelector);
  }
  next();
  if (!accept(TokenKind::kType)) {
    type();
  }
  expect(TokenKind::kRParen);
  become(x, ExprKind::kOther);
}

// `x[i]`, `x[T, U]`, `x[i:j:k]`.
void Parser::index(Expr& x) {
  next();
  bool has_low = !is(TokenKind::kColon);
  if (has_low) {
    expr();
  }
  if (is(TokenKind::kColon)) {
    slice_bounds();
    expect(TokenKind::kRBrack);
    return become(x, ExprKind::kOther);
  }
  while (accept(TokenKind::kComma)) {
    if (!is(TokenKind::kRBrack) && !is(TokenKind::kEof)) {
      type();
    }
  }
  expect(TokenKind::kRBrack);
  become(x, ExprKind::kIndex);
}

// After the lower bound. With two colons, both bounds must be there.
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
    refuse_at(first_colon, "slice with two colons but without all its bounds");
  }
}

// A call or a conversion.
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
  become(x, ExprKind::kOther);
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
    refuse_at(x.begin, "parentheses around the type of a composite literal",
              "remove the parentheses");
  }
  literal_value();
  become(x, ExprKind::kOther);
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

// What may follow an element that is a lone name or literal.
static bool ends_element(TokenKind kind) {
  return kind == TokenKind::kComma || kind == TokenKind::kColon ||
         kind == TokenKind::kRBrace;
}

void Parser::element() {
  if (is(TokenKind::kLBrace)) {
    return literal_value();
  }
  // Tables are made of these, and a third of the parser's time went into them.
  if (is_literal(kind()) && ends_element(file_.tokens[at_ + 1].kind)) {
    return next();
  }
  expr();
}

}  // namespace otel
