// The Lexer class, which lexer.cc (the main loop and frequent tokens) and
// lexer_parts.cc (comments, brackets, names beyond ASCII) implement. No other
// file includes this header.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/lexer.h"
#include "syntax/literals.h"
#include "syntax/text_check.h"

namespace otel {

// The limits of Token::extra (kMaxExtra).
inline constexpr char kLongToken[] =
    "token of 16 MiB or more, which otel does not support";
inline constexpr char kFarBrackets[] =
    "brackets with 16 million tokens between them, which otel does not support";

// Lexer makes one pass over one file and stops at the first error.
//
// Each function below takes the token or comment at p and returns the place
// after it, or end_ to stop. The cursor is a return value so that it stays in a
// register.
class Lexer {
 public:
  // `file` must outlive the lexer, and its source must have passed check_text.
  Lexer(SourceFile& file, LexExtent extent);

  // Fills in the file. Returns the first error.
  LexError run();

 private:
  // lexer.cc
  const char* lex_one(const char* p);
  const char* blanks(const char* p) const;
  const char* newline(const char* p);
  const char* word(const char* p);
  const char* number(const char* p);
  const char* string(const char* p);
  const char* period(const char* p);
  const char* op(const char* p);
  const char* long_op(const char* p);
  const char* open_bracket(const char* p);
  const char* close_bracket(const char* p);
  const char* literal(const char* p, Literal literal);

  // lexer_parts.cc
  const char* byte_order_mark(const char* p) const;
  const char* unicode_word(const char* p);
  // Takes the rest of the word that starts with the bytes [p, known).
  const char* finish_unicode_word(const char* p, const char* known);
  const char* slash(const char* p);
  const char* line_comment(const char* p);
  const char* general_comment(const char* p);
  void directive(std::string_view comment);
  void line_directive(std::string_view comment, const char* effective);
  void finish();

  // Appends the token [p, end). Returns `end`, or the place after the space
  // that follows.
  const char* emit(TokenKind kind, const char* p, const char* end);
  // Appends a token that has no bytes.
  void emit_automatic(TokenKind kind, const char* at);
  // Reports whether a newline after the last token ends the statement.
  bool statement_may_end() const;
  // Records the error, if it is the first, and returns end_.
  const char* syntax_error(const char* message, const char* where);

  uint32_t offset(const char* p) const {
    return static_cast<uint32_t>(p - begin_);
  }
  // Returns the byte at p + ahead, or NUL beyond the end of the source.
  char at(const char* p, int ahead) const {
    return end_ - p > ahead ? p[ahead] : '\0';
  }

  SourceFile& file_;
  std::vector<Token>& tokens_;
  const char* const begin_;
  const char* const end_;
  const LexExtent extent_;
  // The end of the imports, if the lexer stopped there.
  const char* imports_end_ = nullptr;
  // The indexes of the open brackets.
  std::vector<uint32_t> open_;
  LexError error_;
};

// Reports whether a newline after this kind of token becomes a semicolon (Go
// spec, "Semicolons").
constexpr bool ends_statement(TokenKind kind) {
  switch (kind) {
    case TokenKind::kBreak:
    case TokenKind::kContinue:
    case TokenKind::kFallthrough:
    case TokenKind::kReturn:
    case TokenKind::kInc:
    case TokenKind::kDec:
      return true;
    default:
      return is_literal(kind) || is_close_bracket(kind);
  }
}

inline bool Lexer::statement_may_end() const {
  return !tokens_.empty() && ends_statement(tokens_.back().kind);
}

// It is always inlined into the main loop: a call costs a tenth of the time of
// lexing.
[[gnu::always_inline]] inline const char* Lexer::emit(TokenKind kind,
                                                      const char* p,
                                                      const char* end) {
  size_t size = static_cast<size_t>(end - p);
  if (size > kMaxExtra) [[unlikely]] {
    return syntax_error(kLongToken, p);
  }
  tokens_.push_back(
      Token{offset(p), kind, static_cast<uint32_t>(size) & kMaxExtra});
  // A space follows half of all tokens. Skipping it here, without a branch,
  // saves a round of the main loop.
  return end + (end < end_ && *end == ' ');
}

inline void Lexer::emit_automatic(TokenKind kind, const char* at) {
  tokens_.push_back(Token{offset(at), kind, 0});
}

}  // namespace otel
