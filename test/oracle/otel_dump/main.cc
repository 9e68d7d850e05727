// Prints what our lexer and parser make of Go files, for test/oracle/main.go to
// compare with go/scanner and go/parser. Reads paths from standard input, one a
// line, and prints for each
//
//   tokens <count> <hash>      or "error <message>" if the file does not parse
//   <declarations, as dump() has them>
//   end
//
// With -tokens it prints every token instead of the count.
#include <fmt/format.h>

#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

#include "base/file.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "test/fuzz/type_text_check.h"

namespace otel {

// What go/token distinguishes by the token and we by the kind, as one letter.
static char class_of(const SourceFile& file, uint32_t token) {
  TokenKind kind = file.tokens[token].kind;
  switch (kind) {
    case TokenKind::kIdent:
      return 'n';
    case TokenKind::kInt:
      return 'i';
    case TokenKind::kFloat:
      return 'f';
    case TokenKind::kImag:
      return 'c';
    case TokenKind::kChar:
      return 'r';
    case TokenKind::kString:
      return 's';
    case TokenKind::kEof:
      return 'e';
    default:
      break;
  }
  if (is_automatic(file, token)) {
    return 'a';
  }
  return is_keyword(kind) ? 'k' : 'o';
}

// FNV-1a of offset, length and class of every token.
static std::string token_summary(const SourceFile& file) {
  uint64_t hash = 0xcbf29ce484222325;
  for (uint32_t i = 0; i < file.tokens.size(); i++) {
    uint64_t offset = file.tokens[i].offset;
    uint64_t values[] = {offset, token_end(file, i) - offset,
                         static_cast<uint64_t>(class_of(file, i))};
    for (uint64_t value : values) {
      hash = (hash ^ value) * 0x100000001b3;
    }
  }
  return fmt::format("tokens {} {:016x}\n", file.tokens.size(), hash);
}

static std::string all_tokens(const SourceFile& file) {
  std::string out;
  for (uint32_t i = 0; i < file.tokens.size(); i++) {
    out += fmt::format("{} {} {}\n", file.tokens[i].offset, class_of(file, i),
                       token_text(file, i));
  }
  return out;
}

static bool type_texts_agree(const SourceFile& file) {
  for (const FuncDecl& func : file.funcs) {
    for (const std::vector<Param>* list : {&func.params, &func.results}) {
      for (const Param& param : *list) {
        if (!type_text_agrees(file, param.type_tokens)) {
          return false;
        }
      }
    }
  }
  for (const TypeDecl& type : file.types) {
    if (!type_text_agrees(file, type.type_tokens)) {
      return false;
    }
  }
  return true;
}

static void print_file(const std::string& path, bool want_tokens) {
  Result<std::string> source = read_file(path);
  Result<SourceFile> file =
      source ? parse_file(*source, path)
             : Result<SourceFile>(std::unexpected(source.error()));
  std::string out;
  if (!file) {
    out = "error " + file.error().diagnostics()[0].location.str() + ": " +
          file.error().diagnostics()[0].message + "\n";
  } else if (want_tokens) {
    out = all_tokens(*file);
  } else {
    out = token_summary(*file) + dump(*file);
    if (!type_texts_agree(*file)) {
      out += "type_text differs\n";
    }
  }
  out += "end\n";
  std::fwrite(out.data(), 1, out.size(), stdout);
}

static int run(bool want_tokens) {
  std::string path;
  while (std::getline(std::cin, path)) {
    print_file(path, want_tokens);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace otel

int main(int argc, char** argv) {
  return otel::run(argc > 1 && std::strcmp(argv[1], "-tokens") == 0);
}
