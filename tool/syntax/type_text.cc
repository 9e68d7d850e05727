// Types on one line. Trampolines repeat the types of a function's parameters at
// the end of the file. More lines there would move nothing, but one line
// without comments is easier to read.
#include "syntax/source_file.h"

namespace otel {

static bool is_word(TokenKind kind) {
  return is_keyword(kind) || is_literal(kind);
}

// Reports whether `a` followed by the first byte of `b` starts a longer token
// than `a`, or a comment. Then a space must separate them.
static bool operators_fuse(std::string_view a, std::string_view b) {
  if (a == "/" && (b[0] == '/' || b[0] == '*')) {
    return true;
  }
  std::string joined = std::string(a) + b[0];
  static constexpr std::string_view kTexts[] = {
#define OTEL_TOKEN(name, text) text,
#include "syntax/token_kind.def"
#undef OTEL_TOKEN
  };
  for (std::string_view text : kTexts) {
    if (text.starts_with(joined)) {
      return true;
    }
  }
  return false;
}

// Reports whether a period next to a number would become a part of it.
static bool number_fuses(TokenKind left, TokenKind right) {
  bool dots = right == TokenKind::kPeriod || right == TokenKind::kEllipsis;
  return (left == TokenKind::kInt && dots) ||
         (left == TokenKind::kPeriod && right == TokenKind::kInt);
}

// Reports whether gofmt writes no space before the token, even after a bracket.
static bool no_space_before(TokenKind kind) {
  return kind == TokenKind::kComma || kind == TokenKind::kSemicolon ||
         kind == TokenKind::kPeriod || kind == TokenKind::kLBrack ||
         kind == TokenKind::kRBrack || kind == TokenKind::kRParen;
}

// Reports whether gofmt writes a space between `left` and `right`: "struct { a
// T; }", "func() (a, b T)", "chan<- int", "chan (<-chan int)", "~int |
// ~string", "a ...T".
static bool gofmt_spaces(TokenKind before, TokenKind left, TokenKind right) {
  bool brace = left == TokenKind::kLBrace || right == TokenKind::kLBrace ||
               right == TokenKind::kRBrace;
  if (brace || left == TokenKind::kRParen) {
    return !no_space_before(right);
  }
  if (left == TokenKind::kChan) {
    return right == TokenKind::kLParen;
  }
  return left == TokenKind::kComma || left == TokenKind::kSemicolon ||
         left == TokenKind::kOr || right == TokenKind::kOr ||
         (left == TokenKind::kArrow && before == TokenKind::kChan) ||
         (is_word(left) && right == TokenKind::kEllipsis);
}

// Reports whether a space goes between `left` and `right`. `before` is the
// token before them.
static bool needs_space(TokenKind before, TokenKind left, TokenKind right) {
  bool words = is_word(left) && is_word(right);
  bool operators = !is_word(left) && !is_word(right);
  return words || number_fuses(left, right) ||
         (operators && operators_fuse(kind_text(left), kind_text(right))) ||
         gofmt_spaces(before, left, right);
}

// Returns a raw string as an interpreted string. Carriage returns are not part
// of the value of a raw string (Go spec, "String literals").
static std::string quote_raw(std::string_view raw) {
  std::string out = "\"";
  for (char c : raw.substr(1, raw.size() - 2)) {
    if (c == '\r') {
      continue;
    }
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '"' || c == '\\') {
      out += '\\';
    }
    out += c;
  }
  return out + '"';
}

static std::string one_line(const SourceFile& file, uint32_t token) {
  if (is_automatic(file, token)) {
    return ";";
  }
  std::string_view text = token_text(file, token);
  bool multiline = text.starts_with('`') &&
                   text.find_first_of("\r\n") != std::string_view::npos;
  return multiline ? quote_raw(text) : std::string(text);
}

std::string type_text(const SourceFile& file, Span tokens) {
  std::string out;
  TokenKind before = TokenKind::kEof;
  TokenKind left = TokenKind::kEof;
  for (uint32_t i = tokens.begin; i < tokens.end; i++) {
    TokenKind right = file.tokens[i].kind;
    if (i > tokens.begin && needs_space(before, left, right)) {
      out += ' ';
    }
    out += one_line(file, i);
    before = left;
    left = right;
  }
  return out;
}

}  // namespace otel
