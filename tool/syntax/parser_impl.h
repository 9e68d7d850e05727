// The Parser class, which these files implement:
//   parser.cc          the cursor, the file, imports, const and var
//   parser_types.cc    types
//   parser_structs.cc  structs and interfaces
//   parser_params.cc   lists of parameters and of type parameters
//   parser_entry.cc    one entry of such a list
//   parser_decls.cc    func and type declarations
//   parser_exprs.cc    expressions: initial values, array lengths
//   parser_primary.cc  selectors, calls and literals after an operand
// No other file includes this header.
//
// The grammar is that of go/parser with its tolerances, because parser.h
// promises the same verdict: `func (a, b T) f()` parses here as it does there,
// and the compiler reports the error. The parser builds no trees. A function of
// the class takes the tokens of one construct and returns only what a later
// decision needs (Expr).
//
// The parser keeps the first error and moves the cursor to the end of the file,
// where every loop ends and every further error is ignored. So the functions
// need not return errors. Everything recorded after an error is discarded with
// the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// The deepest nesting of types and expressions in a declaration. Function
// bodies do not count because they are skipped. go/parser stops at 100,000
// levels of its own counting, cmd/compile never; generated code stays far
// below.
inline constexpr int kMaxNesting = 1000;

inline constexpr uint32_t kNoToken = 0xFFFFFFFF;

// ExprKind classifies expressions and types as far as the parser has to.
enum class ExprKind : uint8_t {
  // There was no expression, and no token was taken.
  kNone,
  kIdent,
  kSelector,
  kIndex,
  // An array, slice, struct or map type.
  kLiteralType,
  kChanType,
  // A func or interface type.
  kOtherType,
  kOther,
};

// Expr describes an expression or type that the parser has taken.
struct Expr {
  // The first token.
  uint32_t begin = kNoToken;
  ExprKind kind = ExprKind::kNone;
  // The kind inside of parentheses; equal to `kind` if there are none.
  ExprKind bare_kind = ExprKind::kNone;
  // It can only be a type and not a value (isTypeElem of go/parser).
  bool type_element = false;
  // It can be read as a name and a type, as `P *C` and `P (C)` can: always, or
  // only if the token after it requires it (extractName of go/parser, without
  // and with force).
  bool splits = false;
  bool splits_if_forced = false;
  // It is a channel type to which a "<-" on its left may belong.
  bool takes_arrow = false;
};

// Returns an expression of kind kOther.
inline Expr other_expr(uint32_t begin) {
  Expr x;
  x.begin = begin;
  x.kind = ExprKind::kOther;
  x.bare_kind = ExprKind::kOther;
  return x;
}

// Replaces x by a longer expression of the given kind that starts with x, such
// as "x.f".
inline void turn_into(Expr& x, ExprKind kind) {
  x = other_expr(x.begin);
  x.kind = kind;
  x.bare_kind = kind;
}

// ParamEntry is an entry of a parameter list. Until the end of the list it is
// unknown whether a lone name is a parameter's name or a type.
struct ParamEntry {
  uint32_t name = kNoToken;
  // The token range of the type, after the "..."; empty if there is no type.
  uint32_t type_begin = kNoToken;
  uint32_t type_end = kNoToken;
  // The "..." of a variadic parameter.
  uint32_t dots = kNoToken;

  bool has_name() const { return name != kNoToken; }
  bool has_type() const { return type_begin != kNoToken; }
};

// ListKind is the kind of a parameter list. It decides the closing bracket and
// the rules of the list.
enum class ListKind : uint8_t { kParams, kResults, kTypeParams };

// ArrayLength says whether the length of an array type is still ahead of the
// cursor or has been taken.
enum class ArrayLength : uint8_t { kAhead, kTaken };

// Parser fills in the declarations of one file.
class Parser {
 public:
  // `file` must have been lexed and must outlive the parser.
  explicit Parser(SourceFile& file);

  // Parses the package clause and the imports.
  void parse_header();
  // Parses the other declarations, after parse_header.
  void parse_declarations();

  bool failed() const { return failed_; }
  uint32_t error_token() const { return error_token_; }
  const std::string& error_message() const { return error_message_; }
  const std::string& error_hint() const { return error_hint_; }

 private:
  // Level counts one level of nesting during its lifetime.
  class Level {
   public:
    explicit Level(Parser& parser);
    ~Level() { parser_.nesting_--; }

   private:
    Parser& parser_;
  };

  // parser.cc: the cursor. It never moves past kEof, because accept and expect
  // are not called for that kind.
  TokenKind kind() const { return file_.tokens[at_].kind; }
  bool is(TokenKind kind) const { return this->kind() == kind; }
  void next() { at_ += at_ < eof_; }
  bool accept(TokenKind kind) {
    bool same = is(kind);
    at_ += same;
    return same;
  }
  // Takes a token of this kind and returns its index; a syntax error if the
  // token is another.
  uint32_t expect(TokenKind kind) { return is(kind) ? at_++ : missing(kind); }
  // Reports that a token of this kind is missing.
  uint32_t missing(TokenKind kind);
  // Takes the end of a declaration, field or specification.
  void expect_end();
  // Returns true at a comma, and false at the end of the list; a syntax error
  // at any other token.
  bool at_comma(TokenKind closing, std::string_view where);
  // Records a syntax error at the cursor or at a token, if it is the first.
  void syntax_error(std::string message, std::string hint = "");
  void syntax_error_at(uint32_t token, std::string message,
                       std::string hint = "");
  // Reports "expected X, found Y".
  void error_expected(std::string_view what);
  std::string describe(uint32_t token) const;
  // Moves from an opening bracket to the token after the closing one.
  void skip_brackets();
  Span span(uint32_t begin, uint32_t end) const;

  // parser.cc: declarations that are lists of names.
  using Specification = void (Parser::*)();
  void group(Specification specification);
  void import_specification();
  void const_specification();
  void var_specification();
  void value_names(bool is_const);

  // parser_decls.cc
  void func_declaration();
  void func_signature(FuncDecl& func);
  void func_body(FuncDecl& func);
  void receiver(FuncDecl& func);
  void receiver_base(FuncDecl& func);
  void attach_directives(FuncDecl& func, uint32_t func_token);
  bool in_doc_comment(Span directive, uint32_t func_token) const;
  void type_specification();
  void type_after_bracket(TypeDecl& type);
  void type_params_from(TypeDecl& type, ParamEntry first);
  void type_definition(TypeDecl& type);

  // parser_params.cc. These put a list on top of entries_, with a type for
  // every entry, and return the index of its first entry. drop_entries removes
  // the list.
  size_t parameters(ListKind list);
  size_t results();
  // Takes the entries between the brackets. `first` may be a name, or a name
  // and its type, that the caller has already taken.
  size_t entry_list(ListKind list, ParamEntry first);
  void distribute_types(size_t base, ListKind list);
  void all_are_types(size_t base);
  void all_are_named(size_t base, ListKind list);
  void check_variadic(size_t base, ListKind list);
  void drop_entries(size_t base) { entries_.resize(base); }
  // These remove the list from entries_ and return its parameters.
  std::vector<Param> take_params(size_t base);
  std::vector<TypeParam> take_type_params(size_t base);

  // parser_entry.cc
  ParamEntry entry(ListKind list);
  void entry_after_name(ParamEntry& entry, ListKind list);
  void array_or_instance(ParamEntry& entry);
  // Takes a type into the entry.
  void entry_type(ParamEntry& entry);

  // parser_types.cc
  // Takes a type if there is one; kNone otherwise.
  Expr try_type();
  // Takes a type; a syntax error if there is none.
  Expr type();
  void type_name();
  void type_arguments();
  // Takes the rest of an array or slice type after the "[".
  Expr array_type(uint32_t begin, ArrayLength length);
  Expr map_type();
  Expr parenthesized_type();
  Expr chan_type();
  void signature();
  // Takes `~T` or `T`.
  void term();
  // Takes every `| term` that follows.
  void more_terms();
  // Takes a term and every `| term` that follows.
  void union_type();

  // parser_structs.cc
  void struct_type(TypeDecl* decl);
  void field(TypeDecl* decl);
  void named_field(FieldDecl& field);
  void interface_type();
  void interface_element();
  void embedded_instance();

  // parser_exprs.cc, and from primary_expr on parser_primary.cc
  Expr expr();
  void expr_list();
  Expr binary_expr(Expr left, int min_precedence);
  Expr unary_expr();
  Expr arrow_expr();
  // Takes the selectors, indexes, calls and literals after an operand.
  Expr primary_expr(Expr x);
  Expr operand();
  Expr ident_expr();
  Expr parenthesized_expr();
  Expr func_literal();
  void selector(Expr& x);
  void index(Expr& x);
  void slice_bounds();
  void call(Expr& x);
  static bool may_be_literal_type(const Expr& x);
  void composite_literal(Expr& x);
  void literal_value();
  void element();

  SourceFile& file_;
  uint32_t at_ = 0;
  uint32_t eof_ = 0;
  int nesting_ = 0;
  bool failed_ = false;
  uint32_t error_token_ = 0;
  std::string error_message_;
  std::string error_hint_;
  // A stack of the parameter lists that are being parsed, inner ones on top.
  std::vector<ParamEntry> entries_;
  // The index of the first directive that attach_directives has not passed.
  size_t next_directive_ = 0;
};

}  // namespace otel
