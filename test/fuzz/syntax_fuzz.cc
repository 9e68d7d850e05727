// Fuzzes the lexer and the parser: no input makes them crash or read outside of
// it, and the tokens, declarations and positions that they return agree.
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "test/fuzz/fuzz.h"
#include "test/fuzz/type_text_check.h"

namespace otel {

// Between two tokens there is only white space and comments, so at least every
// letter is inside a token or follows a slash.
static void check_gap(const SourceFile& file, uint32_t begin, uint32_t end) {
  CHECK(begin <= end);
  std::string_view gap = file.text({begin, end});
  size_t first = gap.find_first_not_of(" \t\r\n");
  bool mark = begin == 0 && gap.starts_with("\xEF\xBB\xBF");
  CHECK(mark || first == std::string_view::npos || gap[first] == '/');
}

static void check_tokens(const SourceFile& file) {
  uint32_t end = 0;
  for (uint32_t i = 0; i < file.tokens.size(); i++) {
    Token token = file.tokens[i];
    if (is_automatic(file, i)) {
      // It may stand inside a comment.
      CHECK(token.offset >= end);
      continue;
    }
    check_gap(file, end, token.offset);
    end = token_end(file, i);
    if (is_open_bracket(token.kind)) {
      uint32_t close = matching_bracket(file, i);
      CHECK(close > i && matching_bracket(file, close) == i);
      CHECK(is_close_bracket(file.tokens[close].kind));
    }
    CHECK(token_at(file, token.offset) <= i);
  }
  CHECK(file.tokens.back().kind == TokenKind::kEof);
  CHECK(end <= file.source.size());
}

static void check_func(const SourceFile& file, const FuncDecl& func) {
  CHECK(file.text(func.decl).starts_with("func"));
  CHECK(!func.name.empty() && !func.params_list.empty());
  CHECK(func.body.empty() || func.body.end == func.decl.end);
  CHECK(func.body.empty() || file.source[func.body.begin] == '{');
  for (const Param& param : func.params) {
    CHECK(type_text_agrees(file, param.type_tokens));
  }
  for (const Param& result : func.results) {
    CHECK(type_text_agrees(file, result.type_tokens));
    CHECK(!result.variadic);
  }
  for (Span directive : func.directives) {
    CHECK(file.text(directive).starts_with("//"));
  }
  mapped_position(file, func.decl.end);
}

static void check_file(const SourceFile& file) {
  check_tokens(file);
  for (const FuncDecl& func : file.funcs) {
    check_func(file, func);
  }
  for (const TypeDecl& type : file.types) {
    CHECK(type_text_agrees(file, type.type_tokens));
    CHECK(!type.is_struct || file.source[type.struct_open] == '{');
    CHECK(!type.is_struct || file.source[type.struct_close] == '}');
  }
  CHECK(!dump(file).empty());
}

void fuzz_one(std::string_view source) {
  Result<SourceFile> tokens = lex(source, "fuzz.go");
  Result<SourceFile> imports = parse_imports(source, "fuzz.go");
  Result<SourceFile> file = parse_file(source, "fuzz.go");
  if (tokens) {
    check_tokens(*tokens);
  }
  if (!file) {
    CHECK(!file.error().diagnostics()[0].message.empty());
    return;
  }
  CHECK(tokens && imports);
  CHECK(imports->imports.size() == file->imports.size());
  check_file(*file);
}

}  // namespace otel
