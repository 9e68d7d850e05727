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
  // has "Map" and true, parentheses around either are ignored.
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
  // The "//go:…", "//export …" and similar directive comments on the lines
  // directly above the declaration (the doc comment), each from "//" to the end of line.
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
};

// A //line or /*line*/ directive, in the order they take effect.
struct LineDirective {
  // Offset from which the position below holds: the start of the next line
  // for //line, the byte after the comment for /*line*/.
  uint32_t effective = 0;
  // "" keeps the most recent file name.
  Span file;
  uint32_t line = 0;
  // 0 if the directive has no column.
  uint32_t column = 0;
};

struct SourceFile {
  // The bytes; owned by whoever called the parser.
  std::string_view source;
  std::vector<Token> tokens;
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
  // Offset of each line's first byte.
  std::vector<uint32_t> line_starts;

  std::string_view text(Span span) const {
    return source.substr(span.begin, span.end - span.begin);
  }
};

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
