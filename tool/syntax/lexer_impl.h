// The lexer's state, shared by lexer.cc (the main loop and what is frequent)
// and lexer_parts.cc (comments, brackets, names beyond ASCII). Nobody else
// includes this.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/lexer.h"
#include "syntax/literals.h"
#include "syntax/text_check.h"

namespace otel {

// One pass over one file. The first mistake stops it.
//
// Each function below takes what begins at p and returns where the next thing
// begins; end_ to stop. So the cursor stays in a register.
class Lexer {
 public:
  // `file` must outlive the lexer; its source has passed check_text.
  Lexer(SourceFile& file, LexExtent extent);

  // Runs to the end of the file, or to the first mistake.
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
  // Ends the word of which [p, known) is the beginning.
  const char* finish_unicode_word(const char* p, const char* known);
  const char* slash(const char* p);
  const char* line_comment(const char* p);
  const char* general_comment(const char* p);
  void directive(std::string_view comment);
  void line_directive(std::string_view comment, const char* effective);
  void long_token(size_t size);
  void far_brackets(uint32_t opening, uint32_t closing);
  void finish();

  // Appends the token [p, end), and steps over a space behind it.
  const char* emit(TokenKind kind, const char* p, const char* end);
  // Appends a token without bytes.
  void emit_automatic(TokenKind kind, const char* at);
  // The last token is one after which a newline ends the statement.
  bool statement_may_end() const;
  // Records the mistake, if it is the first, and stops.
  const char* refuse(const char* message, const char* where);

  uint32_t offset(const char* p) const {
    return static_cast<uint32_t>(p - begin_);
  }
  // The byte at p + ahead, or NUL beyond the end of the source.
  char at(const char* p, int ahead) const {
    return end_ - p > ahead ? p[ahead] : '\0';
  }

  SourceFile& file_;
  std::vector<Token>& tokens_;
  const char* const begin_;
  const char* const end_;
  const LexExtent extent_;
  // Where the imports ended, if that is before the end.
  const char* imports_end_ = nullptr;
  // Indexes of the brackets that are open.
  std::vector<uint32_t> open_;
  LexError error_;
};

// Kinds after which a newline becomes a semicolon (Go spec, "Semicolons").
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

// Forced into the main loop: as a call it costs a tenth of lexing.
[[gnu::always_inline]] inline const char* Lexer::emit(TokenKind kind,
                                                      const char* p,
                                                      const char* end) {
  size_t size = static_cast<size_t>(end - p);
  if (size > kMaxExtra) [[unlikely]] {
    long_token(size);
    size = 0;
  }
  tokens_.push_back(
      Token{offset(p), kind, static_cast<uint32_t>(size) & kMaxExtra});
  // A space follows half of all tokens: to step over it here, without a
  // branch, saves a round of the main loop.
  return end + (end < end_ && *end == ' ');
}

inline void Lexer::emit_automatic(TokenKind kind, const char* at) {
  tokens_.push_back(Token{offset(at), kind, 0});
}

}  // namespace otel
