// The cursor and the errors of the parser, the file as a whole, and the
// declarations that are lists of names: import, const, var.
#include "syntax/parser.h"

#include <fmt/format.h>

#include "syntax/lexer.h"
#include "syntax/parser_impl.h"

namespace otel {

Parser::Parser(SourceFile& file)
    : file_(file), eof_(static_cast<uint32_t>(file.tokens.size()) - 1) {}

Parser::Level::Level(Parser& parser) : parser_(parser) {
  if (++parser_.nesting_ > kMaxNesting) {
    parser_.syntax_error(
        fmt::format("declaration nested more than {} levels deep", kMaxNesting),
        "name the inner types or values in declarations of their own");
  }
}

uint32_t Parser::missing(TokenKind kind) {
  std::string_view text = kind_text(kind);
  error_expected(is_literal(kind) ? fmt::format("a {}", text)
                                  : fmt::format("'{}'", text));
  return at_;
}

void Parser::expect_end() {
  // The semicolon is optional before the end of a group or struct.
  if (is(TokenKind::kRParen) || is(TokenKind::kRBrace)) {
    return;
  }
  if (!accept(TokenKind::kSemicolon)) {
    error_expected("a newline or ';'");
  }
}

bool Parser::at_comma(TokenKind closing, std::string_view where) {
  if (is(TokenKind::kComma)) {
    return true;
  }
  if (!is(closing)) {
    error_expected(fmt::format("',' or '{}' in {}", kind_text(closing), where));
  }
  return false;
}

void Parser::syntax_error(std::string message, std::string hint) {
  syntax_error_at(at_, std::move(message), std::move(hint));
}

void Parser::syntax_error_at(uint32_t token, std::string message,
                             std::string hint) {
  if (!failed_) {
    failed_ = true;
    error_token_ = token;
    error_message_ = std::move(message);
    error_hint_ = std::move(hint);
  }
  at_ = eof_;
}

void Parser::error_expected(std::string_view what) {
  if (!failed_) {
    syntax_error(fmt::format("expected {}, found {}", what, describe(at_)));
  }
}

std::string Parser::describe(uint32_t token) const {
  TokenKind kind = file_.tokens[token].kind;
  if (is_automatic(file_, token)) {
    return "newline";
  }
  if (kind == TokenKind::kEof) {
    return "end of file";
  }
  // A long string would hide the message.
  std::string_view text = token_text(file_, token);
  return text.size() <= 40 ? fmt::format("'{}'", text)
                           : std::string(kind_text(kind));
}

void Parser::skip_brackets() {
  at_ = matching_bracket(file_, at_);
  next();
}

Span Parser::span(uint32_t begin, uint32_t end) const {
  return token_span(file_, begin, end);
}

void Parser::parse_header() {
  uint32_t begin = expect(TokenKind::kPackage);
  uint32_t name = expect(TokenKind::kIdent);
  file_.package_clause = span(begin, name + 1);
  file_.package_name = span(name, name + 1);
  expect_end();
  while (is(TokenKind::kImport)) {
    group(&Parser::import_specification);
  }
}

void Parser::parse_declarations() {
  while (!is(TokenKind::kEof)) {
    switch (kind()) {
      case TokenKind::kConst:
        group(&Parser::const_specification);
        break;
      case TokenKind::kVar:
        group(&Parser::var_specification);
        break;
      case TokenKind::kType:
        group(&Parser::type_specification);
        break;
      case TokenKind::kFunc:
        func_declaration();
        break;
      case TokenKind::kImport:
        syntax_error("import after another declaration",
                     "move it up, to the other imports");
        break;
      default:
        error_expected("a declaration: const, func, type or var");
    }
  }
}

// Takes `keyword spec` or `keyword ( spec; spec )`.
void Parser::group(Specification specification) {
  next();
  if (!accept(TokenKind::kLParen)) {
    return (this->*specification)();
  }
  while (!is(TokenKind::kRParen) && !is(TokenKind::kEof)) {
    (this->*specification)();
  }
  expect(TokenKind::kRParen);
  expect_end();
}

void Parser::import_specification() {
  ImportDecl import;
  if (is(TokenKind::kIdent) || is(TokenKind::kPeriod)) {
    import.name = span(at_, at_ + 1);
    next();
  }
  if (!is(TokenKind::kString)) {
    return error_expected("an import path in quotes");
  }
  import.path = span(at_, at_ + 1);
  next();
  expect_end();
  std::string_view path = file_.text(import.path);
  file_.imports_c |= path == "\"C\"" || path == "`C`";
  file_.imports.push_back(import);
}

void Parser::value_names(bool is_const) {
  do {
    uint32_t name = expect(TokenKind::kIdent);
    file_.values.push_back(
        {.name = span(name, name + 1), .is_const = is_const});
  } while (accept(TokenKind::kComma));
}

void Parser::const_specification() {
  value_names(true);
  try_type();
  if (accept(TokenKind::kAssign)) {
    expr_list();
  }
  expect_end();
}

void Parser::var_specification() {
  size_t first = file_.values.size();
  value_names(false);
  if (!is(TokenKind::kAssign)) {
    type();
  }
  if (accept(TokenKind::kAssign)) {
    uint32_t begin = at_;
    expr_list();
    for (size_t i = first; i < file_.values.size(); i++) {
      file_.values[i].value_tokens = {begin, at_};
    }
  }
  expect_end();
}

static Result<SourceFile> parse(std::string_view source, std::string_view name,
                                LexExtent extent) {
  TRY_ASSIGN(SourceFile file, lex(source, name, extent));
  Parser parser(file);
  parser.parse_header();
  if (extent == LexExtent::kWholeFile) {
    parser.parse_declarations();
  }
  if (parser.failed()) {
    uint32_t offset = file.tokens[parser.error_token()].offset;
    Position at = physical_position(file, offset);
    return fail(Location{std::string(name), static_cast<int>(at.line),
                         static_cast<int>(at.column)},
                parser.error_message(), parser.error_hint());
  }
  return file;
}

Result<SourceFile> parse_file(std::string_view source, std::string_view name) {
  return parse(source, name, LexExtent::kWholeFile);
}

Result<SourceFile> parse_imports(std::string_view source,
                                 std::string_view name) {
  return parse(source, name, LexExtent::kImports);
}

}  // namespace otel
