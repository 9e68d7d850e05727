#include "syntax/lexer.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "syntax/keywords.h"
#include "syntax/rune.h"

namespace otel {

using std::string_literals::operator""s;

// Returns the tokens of a source, or its first error.
static std::string lexed(std::string_view source) {
  Result<SourceFile> file = lex(source, "a.go");
  if (!file) {
    const Diagnostic& first = file.error().diagnostics()[0];
    return first.location.str() + ": " + first.message;
  }
  return dump_tokens(*file);
}

struct LexerRow {
  std::string source;
  std::string want;
};

static void expect_rows(const std::vector<LexerRow>& rows) {
  for (const LexerRow& row : rows) {
    EXPECT_EQ(lexed(row.source), row.want) << row.source;
  }
}

TEST(Lexer, TokensAndAutomaticSemicolons) {
  expect_rows({
      {"", "0 end of file\n"},
      {"a", "0 name a\n1 newline\n1 end of file\n"},
      {"a\n", "0 name a\n1 newline\n2 end of file\n"},
      {"a;\n", "0 name a\n1 ;\n3 end of file\n"},
      {"f(x)\n", "0 name f\n1 (\n2 name x\n3 )\n4 newline\n5 end of file\n"},
      {"if\nreturn\nx++\n",
       "0 if\n3 return\n9 newline\n10 name x\n11 ++\n13 newline\n"
       "14 end of file\n"},
      {"a \t\r\n", "0 name a\n4 newline\n5 end of file\n"},
      {"\xEF\xBB\xBFx", "3 name x\n4 newline\n4 end of file\n"},
  });
}

TEST(Lexer, CommentsActAsTheirNewlines) {
  expect_rows({
      {"a // b\nc",
       "0 name a\n6 newline\n7 name c\n8 newline\n"
       "8 end of file\n"},
      {"a /* b */ c", "0 name a\n10 name c\n11 newline\n11 end of file\n"},
      {"a /* b\n\n */ c",
       "0 name a\n6 newline\n12 name c\n13 newline\n13 end of file\n"},
      {"+ /* b\n */ c", "0 +\n11 name c\n12 newline\n12 end of file\n"},
      {"a /**/", "0 name a\n6 newline\n6 end of file\n"},
      {"a //", "0 name a\n4 newline\n4 end of file\n"},
      {"/*/ */", "6 end of file\n"},
      {"a /", "0 name a\n2 /\n3 end of file\n"},
  });
}

TEST(Lexer, OperatorsAreAsLongAsPossible) {
  const char* all =
      "+ - * / % & | ^ << >> &^ += -= *= /= %= &= |= ^= <<= >>= &^= && || <- "
      "++ -- == < > = ! != <= >= := ... , . ; : ~";
  Result<SourceFile> file = lex(all, "a.go");
  ASSERT_TRUE(file);
  std::string joined;
  for (uint32_t i = 0; i + 1 < file->tokens.size(); i++) {
    joined += i > 0 ? " " : "";
    joined += kind_text(file->tokens[i].kind);
    EXPECT_EQ(kind_text(file->tokens[i].kind), token_text(*file, i));
  }
  EXPECT_EQ(joined, all);
  expect_rows({
      {"&^==", "0 &^=\n3 =\n4 end of file\n"},
      {"<<-", "0 <<\n2 -\n3 end of file\n"},
      {"....", "0 ...\n3 .\n4 end of file\n"},
      {"..", "0 .\n1 .\n2 end of file\n"},
      {"a.5",
       "0 name a\n1 floating-point number .5\n3 newline\n"
       "3 end of file\n"},
  });
}

TEST(Lexer, EveryKeywordAndNothingElse) {
  for (int kind = 0; kind <= static_cast<int>(TokenKind::kVar); kind++) {
    TokenKind want = static_cast<TokenKind>(kind);
    std::string text(kind_text(want));
    if (is_keyword(want)) {
      EXPECT_EQ(keyword_or_ident(text), want);
      EXPECT_EQ(keyword_or_ident(text + "x"), TokenKind::kIdent);
      text.back()++;
      EXPECT_EQ(keyword_or_ident(text), TokenKind::kIdent);
    }
  }
  EXPECT_EQ(keyword_or_ident("fallthroughs"), TokenKind::kIdent);
  EXPECT_EQ(keyword_or_ident("i"), TokenKind::kIdent);
}

TEST(Lexer, NamesMayHaveEveryLetterOfUnicode) {
  expect_rows({
      {"größe", "0 name größe\n7 newline\n7 end of file\n"},
      {"世界1", "0 name 世界1\n7 newline\n7 end of file\n"},
      {"x٣", "0 name x٣\n3 newline\n3 end of file\n"},
      {"_a_name_of_more_than_sixteen_bytesé",
       "0 name _a_name_of_more_than_sixteen_bytesé\n36 newline\n"
       "36 end of file\n"},
      {"٣", "a.go:1:1: character that is neither a letter nor used by Go"},
      {"a“", "a.go:1:2: character that is neither a letter nor used by Go"},
  });
  EXPECT_TRUE(is_unicode_letter(0xE9));
  EXPECT_FALSE(is_unicode_letter(0xD7));
  EXPECT_TRUE(is_unicode_digit(0x0663));
  EXPECT_FALSE(is_unicode_letter(0x10FFFF));
}

// Returns the kind of a text that must be one token, or the error.
static std::string number(const std::string& text) {
  Result<SourceFile> file = lex(text, "a.go");
  if (!file) {
    const Diagnostic& first = file.error().diagnostics()[0];
    return fmt::format("{}: {}", first.location.column, first.message);
  }
  EXPECT_EQ(token_text(*file, 0), text);
  return std::string(kind_text(file->tokens[0].kind));
}

TEST(Lexer, Numbers) {
  for (const char* text :
       {"0", "7", "1234567890123456789012", "0b1", "0B_1", "0o17", "0O7", "017",
        "0_17", "0x1F", "0X_aF", "1_000"}) {
    EXPECT_EQ(number(text), "integer") << text;
  }
  for (const char* text :
       {"1.", ".5", "1.5", "1e3", "1E+3", "1e-3", "08.5", "09e1", "0x1p-2",
        "0x1.8p1", "0x.8p0", "1_0.2_5e1_0", "0.", "00.1"}) {
    EXPECT_EQ(number(text), "floating-point number") << text;
  }
  // The type checker rejects digits that are too large here. Go's lexers do not
  // (go/scanner, cmd/compile/internal/syntax).
  for (const char* text :
       {"1i", "0i", "08i", "1.5i", "1e3i", "0x1p0i", "0b12i", ".5i"}) {
    EXPECT_EQ(number(text), "imaginary number") << text;
  }
}

TEST(Lexer, MalformedNumbers) {
  const char* kSeparator = "'_' must separate successive digits";
  const char* kLarge = "digit that is too large for the number's base";
  struct {
    const char* text;
    std::string want;
  } rows[] = {
      {"0x", "1: number without digits"},
      {"0b", "1: number without digits"},
      {"0x.p1", "1: number without digits"},
      {"0b1.5", "4: a binary or octal number cannot have a decimal point"},
      {"0b1e5", "4: only a decimal number can have an 'e' exponent"},
      {"1p5", "2: only a hexadecimal number can have a 'p' exponent"},
      {"1e", "3: exponent without digits"},
      {"1e+", "4: exponent without digits"},
      {"0x1.5", "6: a hexadecimal number with a point needs a 'p' exponent"},
      {"08", "2: "s + kLarge},
      {"0b12", "4: "s + kLarge},
      {"0o8", "3: "s + kLarge},
      {"1_", "2: "s + kSeparator},
      {"1__0", "2: "s + kSeparator},
      {"1_.5", "2: "s + kSeparator},
      {"1._5", "3: "s + kSeparator},
      {"1_e5", "2: "s + kSeparator},
      {"1e_5", "3: "s + kSeparator},
      {"0x1_p1", "4: "s + kSeparator},
      {"1_i", "2: "s + kSeparator},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(number(row.text), row.want) << row.text;
  }
}

TEST(Lexer, StringsAndRunes) {
  for (const char* text :
       {R"("")", R"("a\n\"\\\x41\101\u00e9\U0001F600")", "`a\\\n\"b`", "``",
        R"('a')", R"('\'')", R"('\n')", R"('\x41')", R"('\377')", R"('\u00e9')",
        "'é'", "'世'", "'\"'", R"("it's")", "'\r'"}) {
    Result<SourceFile> file = lex(text, "a.go");
    ASSERT_TRUE(file) << text << file.error().render();
    EXPECT_EQ(token_text(*file, 0), text);
    EXPECT_EQ(file->tokens.size(), 3u);
  }
}

TEST(Lexer, MalformedStringsAndRunes) {
  const char* kOpen = "string that is not closed on its line";
  const char* kOne = "rune that is not exactly one character between quotes";
  const char* kUnknown = "unknown escape sequence";
  const char* kShort = "escape sequence with too few digits";
  const char* kPoint = "escape sequence that is not a Unicode code point";
  expect_rows({
      {"\"a", "a.go:1:1: "s + kOpen},
      {"\"sixteen bytes and then a\nnewline\"", "a.go:1:1: "s + kOpen},
      {"\"a\nb\"", "a.go:1:1: "s + kOpen},
      {"`a\n", "a.go:1:1: raw string that is not closed"},
      {"`", "a.go:1:1: raw string that is not closed"},
      {"''", "a.go:1:1: "s + kOne},
      {"'ab'", "a.go:1:1: "s + kOne},
      {"'''", "a.go:1:1: "s + kOne},
      {"'a", "a.go:1:1: rune that is not closed on its line"},
      {"'", "a.go:1:1: rune that is not closed on its line"},
      {"'\n'", "a.go:1:1: rune that is not closed on its line"},
      {R"("\q")", "a.go:1:2: "s + kUnknown},
      {R"("\')", "a.go:1:2: "s + kUnknown},
      {R"('\"')", "a.go:1:2: "s + kUnknown},
      {"\"\\", "a.go:1:2: "s + kUnknown},
      {R"("\x4")", "a.go:1:2: "s + kShort},
      {R"("\18")", "a.go:1:2: "s + kShort},
      {R"('\u00)", "a.go:1:2: "s + kShort},
      {R"('\400')", "a.go:1:2: "s + kPoint},
      {R"("\uD800")", "a.go:1:2: "s + kPoint},
      {R"("\U00110000")", "a.go:1:2: "s + kPoint},
  });
}

TEST(Lexer, SourceMustBeUtf8WithoutNul) {
  std::string line(100, 'x');
  expect_rows({
      {"a\0b"s, "a.go:1:2: NUL character in the source"},
      {"// \0"s, "a.go:1:4: NUL character in the source"},
      {line + "\n//" + line + "\0"s, "a.go:2:103: NUL character in the source"},
      {"\"\xFF\"", "a.go:1:2: bytes that are not UTF-8"},
      {"// \xC0\x80", "a.go:1:4: bytes that are not UTF-8"},
      {"// \xED\xA0\x80", "a.go:1:4: bytes that are not UTF-8"},
      {"// \xF4\x90\x80\x80", "a.go:1:4: bytes that are not UTF-8"},
      {"// \xE4\xB8", "a.go:1:4: bytes that are not UTF-8"},
      {"\xFF\xFE", "a.go:1:1: bytes that are not UTF-8"},
      {"a\xEF\xBB\xBF",
       "a.go:1:2: byte order mark that is not at the start of the file"},
      {"\n@", "a.go:2:1: character that Go does not use outside strings"},
      {"/* a", "a.go:1:1: comment that is not closed"},
      {"/*/", "a.go:1:1: comment that is not closed"},
  });
}

TEST(Lexer, BracketsMatch) {
  Result<SourceFile> file = lex("f(a[0], {})", "a.go");
  ASSERT_TRUE(file);
  std::string pairs;
  for (uint32_t i = 0; i < file->tokens.size(); i++) {
    TokenKind kind = file->tokens[i].kind;
    if (is_open_bracket(kind)) {
      pairs += fmt::format("{}-{} ", i, matching_bracket(*file, i));
      EXPECT_EQ(matching_bracket(*file, matching_bracket(*file, i)), i);
    }
  }
  EXPECT_EQ(pairs, "1-9 3-5 7-8 ");
  expect_rows({
      {"(\n]",
       "a.go:2:1: closing bracket of another kind than the opening one"},
      {")", "a.go:1:1: closing bracket without an opening one"},
      {"f(\n{}", "a.go:1:2: bracket that is not closed"},
  });
}

TEST(Lexer, TokensAreShorterThan16MiB) {
  std::string name(kMaxExtra, 'n');
  std::string source = "a " + name + " b";
  Result<SourceFile> file = lex(source, "a.go");
  ASSERT_TRUE(file);
  EXPECT_EQ(token_text(*file, 1), name);
  EXPECT_EQ(token_text(*file, 2), "b");
  expect_rows({{"a\n `" + name + "`",
                "a.go:2:2: token of 16 MiB or more, which otel does not "
                "support"}});
}

TEST(Lexer, BracketsHaveFewerThan16MillionTokensBetweenThem) {
  std::string source = "(" + std::string(kMaxExtra - 3, ',') + "{})";
  Result<SourceFile> file = lex(source, "a.go");
  ASSERT_TRUE(file);
  EXPECT_EQ(matching_bracket(*file, 0), kMaxExtra);
  EXPECT_EQ(matching_bracket(*file, kMaxExtra), 0u);
  expect_rows({{"a\n(" + std::string(kMaxExtra, ',') + ")",
                "a.go:2:1: brackets with 16 million tokens between them, which "
                "otel does not support"}});
}

TEST(Lexer, ImportsEndBeforeTheFirstDeclaration) {
  Result<SourceFile> file =
      lex("package p\nimport \"a\"\nfunc f( {", "a.go", LexExtent::kImports);
  ASSERT_TRUE(file);
  EXPECT_EQ(dump_tokens(*file),
            "0 package\n8 name p\n9 newline\n10 import\n17 string \"a\"\n"
            "20 newline\n21 end of file\n");
}

TEST(Lexer, DirectiveComments) {
  Result<SourceFile> file =
      lex("//go:build x\r\n//export f\n//extern g\n//nolint:x\n//go :x\n//a:\n"
          "//A:b\n// go:y\n/*go:z*/\nx //go:w\n//:x\n//line",
          "a.go");
  ASSERT_TRUE(file);
  std::string joined;
  for (Span span : file->directives) {
    joined += std::string(file->text(span)) + "|";
  }
  EXPECT_EQ(joined, "//go:build x|//export f|//extern g|//nolint:x|//go:w|");
}

// Returns the mapped position of each name "x", or the error.
static std::string positions(const std::string& source) {
  Result<SourceFile> file = lex(source, "a.go");
  if (!file) {
    const Diagnostic& first = file.error().diagnostics()[0];
    return first.location.str() + ": " + first.message;
  }
  std::string out;
  for (uint32_t i = 0; i < file->tokens.size(); i++) {
    if (token_text(*file, i) == "x") {
      Position at = mapped_position(*file, file->tokens[i].offset);
      out += fmt::format("{}:{} ", at.line, at.column);
    }
  }
  return out;
}

TEST(Lexer, LineDirectives) {
  struct {
    const char* source;
    const char* want;
  } rows[] = {
      {"x\n x", "1:1 2:2 "},
      {"//line f.go:10\nx\n x", "10:0 11:0 "},
      {"//line f.go:10:5\nx x\nx", "10:5 10:7 11:1 "},
      {"x /*line f.go:10:5*/x x\nx", "1:1 10:5 10:7 11:1 "},
      {"/*line :7*/x", "7:0 "},
      {"/*line c:\\f.go:7:1*/x", "7:1 "},
      {"//line f.go:10\r\nx", "10:0 "},
      {"//line 10\nx", "2:1 "},
      {"//line f.go\nx", "2:1 "},
      {"//line f:go:3\nx", "3:0 "},
      {" //line f.go:10\nx", "2:1 "},
      {"// line f.go:10\nx", "2:1 "},
      {"//line f.go:10\nx\n//line f.go:20:3\nx", "10:0 20:3 "},
      {"x\n//line f.go:10", "1:1 "},
      // cmd/compile counts from the line on which the comment starts,
      // go/scanner from the line on which it ends.
      {"/*line f\n\n:10:5*/ x\nx", "12:9 13:1 "},
      {"//line f.go:0\nx",
       "a.go:1:13: invalid line number in a line "
       "directive"},
      {"//line f.go:\nx",
       "a.go:1:13: invalid line number in a line "
       "directive"},
      {"//line f.go:1x\nx",
       "a.go:1:13: invalid line number in a line "
       "directive"},
      {"//line f.go:1:0\nx",
       "a.go:1:15: invalid column number in a line "
       "directive"},
      {"/*line f.go:1073741825*/",
       "a.go:1:13: invalid line number in a line "
       "directive"},
      {"//line f.go:99999999999999999999\n",
       "a.go:1:13: invalid line number in a line directive"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(positions(row.source), row.want) << row.source;
  }
}

TEST(Lexer, LineDirectivesNameFiles) {
  std::string source =
      "//line a b.go:1\n/*line :2:3*/ //\n//line :4\n//line c:5:6\n";
  Result<SourceFile> file = lex(source, "a.go");
  ASSERT_TRUE(file);
  std::string out;
  for (const LineDirective& d : file->line_directives) {
    out +=
        fmt::format("{}{} ", file->text(d.file), d.keeps_file ? "keeps" : "");
  }
  EXPECT_EQ(out, "a b.go keeps  c ");
}

TEST(Lexer, TokenAtFindsTheTokenOrTheNext) {
  Result<SourceFile> file = lex("ab  (c)\n", "a.go");
  ASSERT_TRUE(file);
  std::string out;
  for (uint32_t offset = 0; offset < 10; offset++) {
    out += std::to_string(token_at(*file, offset));
  }
  // One digit per offset: a b _ _ ( c ) newline, the end, one more.
  EXPECT_EQ(out, "0011123455");
}

}  // namespace otel
