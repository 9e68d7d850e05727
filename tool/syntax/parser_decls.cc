// Function and type declarations.
#include "syntax/parser_impl.h"

namespace otel {

void Parser::func_declaration() {
  FuncDecl func;
  uint32_t begin = expect(TokenKind::kFunc);
  attach_directives(func, begin);
  func_signature(func);
  func.decl = span(begin, at_);
  func_body(func);
  if (!failed_) {
    func.decl.end = func.body.empty() ? func.decl.end : func.body.end;
    file_.funcs.push_back(std::move(func));
  }
}

void Parser::func_signature(FuncDecl& func) {
  if (is(TokenKind::kLParen)) {
    receiver(func);
  }
  uint32_t name = expect(TokenKind::kIdent);
  func.name = span(name, name + 1);
  if (is(TokenKind::kLBrack)) {
    if (func.has_receiver) {
      return syntax_error("type parameters on a method",
                          "only its receiver's type can have them");
    }
    func.type_params = take_type_params(parameters(ListKind::kTypeParams));
  }
  uint32_t begin = at_;
  func.params = take_params(parameters(ListKind::kParams));
  func.params_list = span(begin, at_);
  begin = at_;
  func.results = take_params(results());
  func.results_list = span(begin, at_);
}

void Parser::func_body(FuncDecl& func) {
  if (is(TokenKind::kLBrace)) {
    uint32_t open = at_;
    skip_brackets();
    func.body = span(open, at_);
    func.body_tokens = {open + 1, at_ - 1};
    return expect_end();
  }
  expect_end();
  if (is(TokenKind::kLBrace)) {
    syntax_error("function body on a line of its own",
                 "put the '{' on the line on which the signature ends");
  }
}

void Parser::receiver(FuncDecl& func) {
  func.has_receiver = true;
  std::vector<Param> params = take_params(parameters(ListKind::kParams));
  // The type checker reports no receiver, or several.
  if (!params.empty()) {
    func.receiver = params.front();
    receiver_base(func);
  }
}

// Finds the name in `*T`, `(*T)` or `*(T[K, _])`. The tokens are a type.
void Parser::receiver_base(FuncDecl& func) {
  uint32_t token = func.receiver.type_tokens.begin;
  bool pointer = false;
  for (; file_.tokens[token].kind == TokenKind::kLParen ||
         file_.tokens[token].kind == TokenKind::kMul;
       token++) {
    pointer |= file_.tokens[token].kind == TokenKind::kMul;
  }
  TokenKind after = file_.tokens[token + 1].kind;
  if (file_.tokens[token].kind != TokenKind::kIdent ||
      after == TokenKind::kPeriod) {
    return;
  }
  func.receiver_base = span(token, token + 1);
  func.receiver_pointer = pointer;
  if (after != TokenKind::kLBrack) {
    return;
  }
  // A type parameter is a name followed by "," or "]".
  for (token += 2; file_.tokens[token].kind == TokenKind::kIdent; token += 2) {
    TokenKind separator = file_.tokens[token + 1].kind;
    if (separator != TokenKind::kComma && separator != TokenKind::kRBrack) {
      break;
    }
    func.receiver_type_params.push_back(span(token, token + 1));
    if (separator == TokenKind::kRBrack) {
      break;
    }
  }
}

// Adds to `func` the directives between the previous declaration and the
// function.
void Parser::attach_directives(FuncDecl& func, uint32_t func_token) {
  uint32_t previous = file_.tokens[func_token - 1].offset;
  uint32_t begin = file_.tokens[func_token].offset;
  const std::vector<Span>& all = file_.directives;
  for (; next_directive_ < all.size() && all[next_directive_].begin < begin;
       next_directive_++) {
    Span directive = all[next_directive_];
    if (directive.begin < previous) {
      continue;
    }
    if (file_.text(directive).starts_with("//go:") ||
        in_doc_comment(directive, func_token)) {
      func.directives.push_back(directive);
    }
  }
}

// Reports whether neither an empty line nor code is between the directive and
// the function, which is how go/parser recognizes a doc comment (parser.next).
bool Parser::in_doc_comment(Span directive, uint32_t func_token) const {
  uint32_t end = file_.tokens[func_token].offset;
  uint32_t line = physical_position(file_, directive.begin).line;
  uint32_t previous = file_.tokens[func_token - 1].offset;
  if (physical_position(file_, previous).line == line &&
      !is_automatic(file_, func_token - 1)) {
    return false;
  }
  std::string_view gap = file_.text({directive.end, end});
  for (size_t at = gap.find('/'); at != std::string_view::npos;
       at = gap.find('/', at)) {
    uint32_t offset = directive.end + static_cast<uint32_t>(at);
    if (physical_position(file_, offset).line > line + 1) {
      return false;
    }
    std::string_view close = gap[at + 1] == '*' ? "*/" : "\n";
    at = gap.find(close, at + 2) + close.size();
    uint32_t last = directive.end + static_cast<uint32_t>(at) - 1;
    line = physical_position(file_, last).line;
  }
  return physical_position(file_, end).line == line + 1;
}

void Parser::type_specification() {
  TypeDecl type;
  uint32_t name = expect(TokenKind::kIdent);
  type.name = span(name, name + 1);
  if (is(TokenKind::kLBrack)) {
    type_after_bracket(type);
  } else {
    type_definition(type);
  }
  expect_end();
  if (!failed_) {
    type.type = span(type.type_tokens.begin, type.type_tokens.end);
    file_.types.push_back(std::move(type));
  }
}

// Takes `= T` or `T`.
void Parser::type_definition(TypeDecl& decl) {
  decl.alias = accept(TokenKind::kAssign);
  decl.type_tokens.begin = at_;
  if (is(TokenKind::kStruct)) {
    struct_type(&decl);
  } else {
    type();
  }
  decl.type_tokens.end = at_;
}

// Takes the rest of a type declaration from the "[" on. `type A [N]int` and
// `type A [P *C]int` are arrays; `type A[P any] T` and `type A[P *C|~int] T`
// have type parameters. The first expression decides, as in go/parser
// (parseTypeSpec). An expression that could be either is a type parameter if a
// comma follows it.
void Parser::type_after_bracket(TypeDecl& decl) {
  uint32_t bracket = expect(TokenKind::kLBrack);
  decl.type_tokens.begin = bracket;
  if (!is(TokenKind::kIdent)) {
    array_type(bracket, ArrayLength::kAhead);
    decl.type_tokens.end = at_;
    return;
  }
  ParamEntry first;
  first.name = at_;
  Expr x = ident_expr();
  // `[P [` starts a type parameter: an array length cannot be an index
  // expression.
  if (!is(TokenKind::kLBrack)) {
    x = binary_expr(primary_expr(x), 1);
  }
  bool splits = x.splits || (x.splits_if_forced && is(TokenKind::kComma));
  if (splits) {
    first.type_begin = first.name + 1;
    more_terms();
    first.type_end = at_;
    return type_params_from(decl, first);
  }
  if (x.kind == ExprKind::kIdent && !is(TokenKind::kRBrack)) {
    return type_params_from(decl, first);
  }
  array_type(bracket, ArrayLength::kTaken);
  decl.type_tokens.end = at_;
}

// Takes the rest of the type parameters and the type after them.
void Parser::type_params_from(TypeDecl& decl, ParamEntry first) {
  size_t base = entry_list(ListKind::kTypeParams, first);
  expect(TokenKind::kRBrack);
  decl.type_params = take_type_params(base);
  type_definition(decl);
}

}  // namespace otel
