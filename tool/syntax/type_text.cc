// A type on one line. Trampolines repeat the types of a function's parameters
// at the end of its file, where a line more would move nothing, but one line is
// what a reader of the output can follow, and comments do not belong there.
#include "syntax/source_file.h"

namespace otel {

static bool is_word(TokenKind kind) {
  return is_keyword(kind) || is_literal(kind);
}

// True if some token starts with these two and is longer than the first: then
// the first would not end where it should. "/" could also open a comment.
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

// True if there must (or, for the reader, should) be a space between the two.
static bool needs_space(TokenKind left, TokenKind right) {
  if (left == TokenKind::kComma || left == TokenKind::kSemicolon) {
    return true;
  }
  if (is_word(left) && is_word(right)) {
    return true;
  }
  // "1." is a number, and so is ".1".
  if ((left == TokenKind::kInt &&
       (right == TokenKind::kPeriod || right == TokenKind::kEllipsis)) ||
      (left == TokenKind::kPeriod && right == TokenKind::kInt)) {
    return true;
  }
  // As gofmt has it: "struct { … }", "func(int) (a, b T)", "chan<- int".
  bool before_brace = right == TokenKind::kLBrace ||
                      left == TokenKind::kLBrace || right == TokenKind::kRBrace;
  if (before_brace || left == TokenKind::kRParen) {
    return right != TokenKind::kComma && right != TokenKind::kRParen &&
           right != TokenKind::kSemicolon && right != TokenKind::kPeriod &&
           right != TokenKind::kRBrack;
  }
  if (!is_word(left) && !is_word(right)) {
    return operators_fuse(kind_text(left), kind_text(right));
  }
  return left == TokenKind::kArrow || left == TokenKind::kOr;
}

// A raw string as an interpreted one. Go drops carriage returns from it (spec,
// "String literals").
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
  for (uint32_t i = tokens.begin; i < tokens.end; i++) {
    TokenKind kind = file.tokens[i].kind;
    if (i > tokens.begin && needs_space(file.tokens[i - 1].kind, kind)) {
      out += ' ';
    }
    out += one_line(file, i);
  }
  return out;
}

}  // namespace otel
