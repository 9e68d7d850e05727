// SourceFile is a parsed Go source file: flat vectors of declarations, which
// are byte offsets into the source. It has no tree of statements or
// expressions: the parser skips function bodies from bracket to bracket.
//
// Later stages find everything that they read or insert by these offsets.
// test/oracle checks over GOROOT and the module cache that they are exactly
// those of go/parser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/token.h"

namespace otel {

// Span is a half-open range of bytes, or of tokens where its name says so. A
// span is empty (begin == end) if the thing is absent.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  bool empty() const { return begin == end; }
};

// Param is a parameter, result or receiver. `a, b int` is two of them with the
// same `type`.
struct Param {
  // Empty if there is no name. "_" is a name.
  Span name;
  // The type, without the "..." of a variadic parameter.
  Span type;
  // The token range of the type, [begin, end) in SourceFile::tokens.
  Span type_tokens;
  bool variadic = false;
};

// TypeParam is a type parameter. `K, V any` is two of them with the same
// `constraint`.
struct TypeParam {
  Span name;
  Span constraint;
  Span constraint_tokens;
};

// FuncDecl is a function or method declaration.
struct FuncDecl {
  // From "func" to the closing brace, or to the end of the signature.
  Span decl;
  Span name;
  bool has_receiver = false;
  Param receiver;
  // The name of the receiver's base type, and whether the receiver is a
  // pointer: "Map" and true for `(m *Map[K,V])`. Parentheses are ignored. The
  // name is empty for a receiver that only the type checker rejects:
  // `(p pkg.T)`, `([]int)`, `()`.
  Span receiver_base;
  bool receiver_pointer = false;
  // The names of the receiver's type parameters as this method spells them, "_"
  // included: "K" and "V".
  std::vector<Span> receiver_type_params;
  std::vector<TypeParam> type_params;
  std::vector<Param> params;
  std::vector<Param> results;
  // The parameter list with its parentheses. The results are a list with
  // parentheses, a lone type, or empty.
  Span params_list;
  Span results_list;
  // From "{" to just after "}"; empty for a function without a body.
  Span body;
  // The tokens between the braces, [begin, end) in SourceFile::tokens.
  Span body_tokens;
  // The directives of the declaration in order, each from "//" to the end of
  // the line. As in cmd/compile, a "//go:…" belongs to the declaration wherever
  // it stands after the previous one, even before a blank line. Others
  // ("//export f", "//nolint:x") must be in the doc comment.
  std::vector<Span> directives;
};

// FieldDecl is a field declaration of a struct: `A, B int` has two names, an
// embedded field has none.
struct FieldDecl {
  std::vector<Span> names;
  Span type;
  Span type_tokens;
};

// TypeDecl is a type specification; a group has several.
struct TypeDecl {
  Span name;
  std::vector<TypeParam> type_params;
  // `type A = B`.
  bool alias = false;
  Span type;
  Span type_tokens;
  // Whether the type is a struct type, the offsets of its "{" and "}", and its
  // fields.
  bool is_struct = false;
  uint32_t struct_open = 0;
  uint32_t struct_close = 0;
  std::vector<FieldDecl> fields;
};

// ImportDecl is an import specification.
struct ImportDecl {
  // Empty, a name, "." or "_".
  Span name;
  // The path with its quotes.
  Span path;
};

// ValueDecl is a name that a package-level var or const declares.
struct ValueDecl {
  Span name;
  bool is_const = false;
  // The token range of the initial values of the specification, [begin, end) in
  // SourceFile::tokens. Empty for a const, and for a var without values.
  Span value_tokens = {};
};

// LineDirective is a //line or /*line*/ directive.
struct LineDirective {
  // The offset from which the directive is in force: the start of the next line
  // for //line, the byte after the comment for /*line*/.
  uint32_t effective = 0;
  // The file name, which may be empty.
  Span file;
  // True for `:line:column`, which keeps the file name of the directive before.
  // `:line` sets an empty one.
  bool keeps_file = false;
  uint32_t line = 0;
  // 0 if the directive has no column.
  uint32_t column = 0;
  // The physical position that line and column stand for. It is the position of
  // `effective`, except after a /*line*/ with newlines: there cmd/compile
  // counts from the line on which the comment starts.
  uint32_t physical_line = 0;
  uint32_t physical_column = 0;
};

struct SourceFile {
  // The bytes, which the caller of the parser owns.
  std::string_view source;
  // The last token is kEof, at the end of the source.
  std::vector<Token> tokens;
  // The package clause, from "package" to the end of the name.
  Span package_clause;
  Span package_name;
  std::vector<ImportDecl> imports;
  // Whether the file uses cgo, which `import "C"` says.
  bool imports_c = false;
  std::vector<FuncDecl> funcs;
  std::vector<TypeDecl> types;
  std::vector<ValueDecl> values;
  // In the order in which they take effect.
  std::vector<LineDirective> line_directives;
  // Every comment in the form of a directive (is_directive_comment), without
  // the end of the line.
  std::vector<Span> directives;
  // The offset of the first byte of each line.
  std::vector<uint32_t> line_starts;

  std::string_view text(Span span) const {
    return source.substr(span.begin, span.end - span.begin);
  }
};

// Returns the index of the bracket that matches the one at index `token`.
uint32_t matching_bracket(const SourceFile& file, uint32_t token);

// Returns the offset after the last byte of a token.
uint32_t token_end(const SourceFile& file, uint32_t token);

// Returns the bytes of a token; none for an automatic semicolon and for kEof.
std::string_view token_text(const SourceFile& file, uint32_t token);

// Reports whether a token is a semicolon that is not in the source.
bool is_automatic(const SourceFile& file, uint32_t token);

// Returns the index of the token that contains the offset or, between tokens,
// of the next one. It returns kEof for an offset after the last token.
uint32_t token_at(const SourceFile& file, uint32_t offset);

// Returns the bytes of the tokens [begin, end), from the start of the first to
// the end of the last.
Span token_span(const SourceFile& file, uint32_t begin, uint32_t end);

// Returns the tokens [begin, end) of a type as one line of Go that lexes to the
// same tokens. Comments are dropped, automatic semicolons are written out, raw
// strings with newlines are quoted, and a space separates tokens that would
// otherwise form another token.
std::string type_text(const SourceFile& file, Span tokens);

// Returns every declaration with its offsets, one per line, in the form that
// dump.cc describes.
std::string dump(const SourceFile& file);

// Returns every token as "offset kind text", one per line.
std::string dump_tokens(const SourceFile& file);

// Position is a position as the compiler reports it.
struct Position {
  uint32_t line = 1;
  // In bytes, from 1. 0 after a //line directive without a column.
  uint32_t column = 1;
};

// Returns the physical position of an offset.
Position physical_position(const SourceFile& file, uint32_t offset);

// Returns the position of an offset after //line directives, by the rules of
// cmd/compile ("Compiler Directives" in go doc cmd/compile).
Position mapped_position(const SourceFile& file, uint32_t offset);

}  // namespace otel
