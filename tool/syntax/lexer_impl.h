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
class Lexer {
 public:
  // `file` must outlive the lexer; its source has passed check_text.
  Lexer(SourceFile& file, LexExtent extent);

  // Runs to the end of the file, or to the first mistake.
  LexError run();

 private:
  // lexer.cc
  void lex_one();
  void blanks();
  void newline();
  void word();
  void period();
  void op();
  void literal(Literal literal);

  // lexer_parts.cc
  void byte_order_mark();
  void unicode_word();
  // Ends the word of which [p_, p) is known to be part.
  void finish_unicode_word(const char* p);
  void slash();
  void line_comment();
  void general_comment();
  void directive(std::string_view comment);
  void line_directive(std::string_view comment, const char* effective);
  void open_bracket();
  void close_bracket();
  void finish();

  // Appends the token [p_, end) and moves behind it.
  void emit(TokenKind kind, const char* end);
  // Appends a token without bytes.
  void emit_automatic(TokenKind kind, const char* at);
  // The last token is one after which a newline ends the statement.
  bool statement_may_end() const;
  // Records the mistake, if it is the first, and stops.
  void refuse(const char* message, const char* where);

  uint32_t offset(const char* p) const {
    return static_cast<uint32_t>(p - begin_);
  }
  // The byte so many bytes ahead, or NUL beyond the end of the source.
  char at(int ahead) const { return end_ - p_ > ahead ? p_[ahead] : '\0'; }

  SourceFile& file_;
  const char* const begin_;
  const char* p_;
  const char* const end_;
  const LexExtent extent_;
  // Stopped before the end: a mistake, or the end of the imports.
  bool stopped_ = false;
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
  return !file_.tokens.empty() && ends_statement(file_.tokens.back().kind);
}

inline void Lexer::emit(TokenKind kind, const char* end) {
  uint32_t size = static_cast<uint32_t>(end - p_);
  if (size > kMaxExtra) {
    uint32_t token = static_cast<uint32_t>(file_.tokens.size());
    file_.far_extras.push_back({token, size});
    size = 0;
  }
  file_.tokens.push_back(Token{offset(p_), kind, size & kMaxExtra});
  p_ = end;
}

inline void Lexer::emit_automatic(TokenKind kind, const char* at) {
  file_.tokens.push_back(Token{offset(at), kind, 0});
}

}  // namespace otel
