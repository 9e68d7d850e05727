// The parser's result: one Go source file as flat vectors of declarations, all
// of them byte offsets into the source. There is no tree of statements or
// expressions: function bodies are skipped, bracket to bracket.
//
// Everything a later stage inserts or reads is found by these offsets, so they
// are exactly go/parser's (test/oracle compares them over GOROOT and the module
// cache).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/token.h"

namespace otel {

// A half-open range of bytes. Empty (begin == end) where a thing is absent.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  bool empty() const { return begin == end; }
};

// One parameter, result or receiver. `a, b int` gives two of these that share
// `type`.
struct Param {
  // Empty if unnamed; "_" has a name span like any other.
  Span name;
  // The type; without the "..." of a variadic parameter.
  Span type;
  // Token range of the type, [begin, end) in SourceFile::tokens.
  Span type_tokens;
  bool variadic = false;
};

// One type parameter: `K, V any` gives two that share `constraint`.
struct TypeParam {
  Span name;
  Span constraint;
  Span constraint_tokens;
};

// A top-level function or method.
struct FuncDecl {
  // From "func" to the closing brace (or the end of the signature).
  Span decl;
  Span name;
  bool has_receiver = false;
  Param receiver;
  // The receiver's base type name and whether it is a pointer: `(m *Map[K,V])`
  // has "Map" and true, parentheses around either are ignored. Empty for a
  // receiver that only the type checker refuses: `(p pkg.T)`, `([]int)`, `()`.
  Span receiver_base;
  bool receiver_pointer = false;
  // Names of the receiver's type parameters as this method spells them ("_"
  // included), e.g. {"K", "V"}.
  std::vector<Span> receiver_type_params;
  std::vector<TypeParam> type_params;
  std::vector<Param> params;
  std::vector<Param> results;
  // The parameter list with its parentheses, and the results: a list with
  // parentheses, a lone type without, or empty.
  Span params_list;
  Span results_list;
  // From "{" to just after "}"; empty for a function without a body.
  Span body;
  // The tokens between the braces, [begin, end) in SourceFile::tokens.
  Span body_tokens;
  // The directive comments of the declaration, in order, each from "//" to the
  // end of the line. A "//go:…" counts wherever it stands between the previous
  // declaration and this one, blank lines or not, for so cmd/compile has it;
  // others ("//export f", "//nolint:x") must be in the doc comment.
  std::vector<Span> directives;
};

// One field line of a struct: `A, B int` has two names. Embedded: no names.
struct FieldDecl {
  std::vector<Span> names;
  Span type;
  Span type_tokens;
};

// One type specification (each one of a group).
struct TypeDecl {
  Span name;
  std::vector<TypeParam> type_params;
  // `type A = B`.
  bool alias = false;
  Span type;
  Span type_tokens;
  // Filled if the type is a struct literal: its "{" and "}".
  bool is_struct = false;
  uint32_t struct_open = 0;
  uint32_t struct_close = 0;
  std::vector<FieldDecl> fields;
};

struct ImportDecl {
  // "", a name, "." or "_".
  Span name;
  // With its quotes.
  Span path;
};

// A name declared by a package-level var or const.
struct ValueDecl {
  Span name;
  bool is_const = false;
  // The tokens of the initial values of the specification, [begin, end) in
  // SourceFile::tokens; empty without any.
  Span value_tokens = {};
};

// A //line or /*line*/ directive, in the order they take effect.
struct LineDirective {
  // Offset from which the position below holds: the start of the next line
  // for //line, the byte after the comment for /*line*/.
  uint32_t effective = 0;
  Span file;
  // `:line:column` without a file name keeps the most recent one; `:line`
  // without one makes it empty.
  bool keeps_file = false;
  uint32_t line = 0;
  // 0 if the directive has no column.
  uint32_t column = 0;
  // The physical position that line and column stand for. It is that of
  // `effective`, except after a /*line*/ that contains newlines: there
  // cmd/compile counts from the line on which the comment starts.
  uint32_t physical_line = 0;
  uint32_t physical_column = 0;
};

// The value of Token::extra where it needs more than 24 bits.
struct FarExtra {
  uint32_t token = 0;
  uint32_t extra = 0;
};

struct SourceFile {
  // The bytes; owned by whoever called the parser.
  std::string_view source;
  // The last one is kEof, at the end of the source.
  std::vector<Token> tokens;
  // Sorted by token. Empty but for files with tokens over 16 MB or brackets
  // more than 16 million tokens apart.
  std::vector<FarExtra> far_extras;
  // The package clause: from "package" to the end of the name.
  Span package_clause;
  Span package_name;
  std::vector<ImportDecl> imports;
  // The comment directly before `import "C"`, if there is one, is of no
  // interest; only that the file uses cgo is.
  bool imports_c = false;
  std::vector<FuncDecl> funcs;
  std::vector<TypeDecl> types;
  std::vector<ValueDecl> values;
  std::vector<LineDirective> line_directives;
  // Every comment with the form of a directive (go/ast: "//line ", "//export ",
  // "//extern ", "//word:word"), without the end of the line.
  std::vector<Span> directives;
  // Offset of each line's first byte.
  std::vector<uint32_t> line_starts;

  std::string_view text(Span span) const {
    return source.substr(span.begin, span.end - span.begin);
  }
};

// The partner of the bracket at index `token`.
uint32_t matching_bracket(const SourceFile& file, uint32_t token);

// The offset after the last byte of a token.
uint32_t token_end(const SourceFile& file, uint32_t token);

// The bytes of a token; empty for an automatic semicolon and for kEof.
std::string_view token_text(const SourceFile& file, uint32_t token);

// True for a semicolon that is not in the source.
bool is_automatic(const SourceFile& file, uint32_t token);

// The index of the token that contains the offset or, between tokens, of the
// next one (kEof beyond the last).
uint32_t token_at(const SourceFile& file, uint32_t offset);

// The bytes of a token range: from the first one's start to the last one's end.
Span token_span(const SourceFile& file, uint32_t begin, uint32_t end);

// The tokens [begin, end) of a type as one line of Go that lexes to the same
// tokens: comments dropped, automatic semicolons spelled out, raw strings with
// newlines quoted, a space where two tokens would fuse.
std::string type_text(const SourceFile& file, Span tokens);

// Every declaration with its offsets, one a line; see dump.cc for the form.
std::string dump(const SourceFile& file);

// Every token as "offset kind text", one a line.
std::string dump_tokens(const SourceFile& file);

// A position as the compiler reports it.
struct Position {
  uint32_t line = 1;
  // In bytes, from 1; 0 if a //line directive without a column is in force.
  uint32_t column = 1;
};

// The physical position of an offset.
Position physical_position(const SourceFile& file, uint32_t offset);

// The position of an offset as //line directives have it: the rules of
// cmd/compile ("Compiler Directives", go doc cmd/compile).
Position mapped_position(const SourceFile& file, uint32_t offset);

}  // namespace otel
