// The parser's state, shared by the files it is spread over:
//   parser.cc          the cursor, the file, imports, const and var
//   parser_types.cc    types
//   parser_structs.cc  structs and interfaces
//   parser_params.cc   parameter lists of both kinds
//   parser_decls.cc    func and type declarations
//   parser_exprs.cc    expressions: initial values, array lengths
//   parser_primary.cc  what follows an operand: selectors, calls, literals
// Nobody else includes this.
//
// The grammar is go/parser's, tolerances included, because its verdict is the
// contract (parser.h): `func (a, b T) f()` parses here as it does there, and
// the compiler tells the user. There are no trees: a function of this class
// takes the tokens of one construct, and says about them only what a later
// decision needs (Expr).
//
// Errors: the first mistake is kept, and the cursor jumps to the end of the
// file, where every loop ends and every further expectation fails unheard. So
// no function has to return errors, and what is recorded after a mistake is
// thrown away with the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

// How deeply types and expressions may nest in a declaration. go/parser stops
// at 100,000 levels of its own counting, cmd/compile never; generated code
// stays far below. Bodies do not count, they are stepped over.
inline constexpr int kMaxNesting = 1000;

inline constexpr uint32_t kNoToken = 0xFFFFFFFF;

// What an expression or type is, as far as anyone asks.
enum class ExprKind : uint8_t {
  // No expression: nothing was taken.
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

struct Expr {
  // Its first token.
  uint32_t begin = kNoToken;
  ExprKind kind = ExprKind::kNone;
  // The kind within parentheses; the same as `kind` if there are none.
  ExprKind bare_kind = ExprKind::kNone;
  // It cannot be a value: go/parser's isTypeElem.
  bool type_element = false;
  // It can be read as a name and a type, `P *C` or `P (C)`: always, or only
  // if what follows says so (go/parser's extractName, without and with force).
  bool splits = false;
  bool splits_if_forced = false;
  // A channel type to which a "<-" on the left may belong.
  bool takes_arrow = false;
};

// An expression of which nothing more is known.
inline Expr other_expr(uint32_t begin) {
  Expr x;
  x.begin = begin;
  x.kind = ExprKind::kOther;
  x.bare_kind = ExprKind::kOther;
  return x;
}

// Makes x an expression of this kind that goes on after it: "x" is now "x.f".
inline void turn_into(Expr& x, ExprKind kind) {
  x = other_expr(x.begin);
  x.kind = kind;
  x.bare_kind = kind;
}

// One entry of a parameter list before it is known whether its name is a type.
struct ParamEntry {
  uint32_t name = kNoToken;
  // Token range of the type, behind the "..."; empty if there is none.
  uint32_t type_begin = kNoToken;
  uint32_t type_end = kNoToken;
  // The "..." of a variadic parameter.
  uint32_t dots = kNoToken;

  bool has_name() const { return name != kNoToken; }
  bool has_type() const { return type_begin != kNoToken; }
};

// What a parameter list is for: its closing bracket and rules depend on it.
enum class ListKind : uint8_t { kParams, kResults, kTypeParams };

// Where an array type's length is.
enum class ArrayLength : uint8_t { kAhead, kTaken };

class Parser {
 public:
  // `file` has been lexed, and must outlive the parser.
  explicit Parser(SourceFile& file);

  // Package clause and imports, then the rest.
  void parse_header();
  void parse_declarations();

  bool failed() const { return failed_; }
  uint32_t error_token() const { return error_token_; }
  const std::string& error_message() const { return error_message_; }
  const std::string& error_hint() const { return error_hint_; }

 private:
  // Counts one level of nesting while it lives.
  class Level {
   public:
    explicit Level(Parser& parser);
    ~Level() { parser_.nesting_--; }

   private:
    Parser& parser_;
  };

  // parser.cc: the cursor. It is never moved behind kEof: accept and expect are
  // not called for that kind.
  TokenKind kind() const { return file_.tokens[at_].kind; }
  bool is(TokenKind kind) const { return this->kind() == kind; }
  void next() { at_ += at_ < eof_; }
  bool accept(TokenKind kind) {
    bool same = is(kind);
    at_ += same;
    return same;
  }
  // Takes the token and returns its index, or fails.
  uint32_t expect(TokenKind kind) { return is(kind) ? at_++ : missing(kind); }
  // Fails for want of this token.
  uint32_t missing(TokenKind kind);
  // Takes the end of a declaration, field or specification.
  void expect_end();
  // True at a comma, false at the end of the list; else fails.
  bool at_comma(TokenKind closing, std::string_view where);
  void refuse(std::string message, std::string hint = "");
  void refuse_at(uint32_t token, std::string message, std::string hint = "");
  // "expected X, found Y".
  void refuse_expected(std::string_view what);
  std::string describe(uint32_t token) const;
  // Steps from an opening bracket to the token after its partner.
  void skip_brackets();
  Span span(uint32_t begin, uint32_t end) const;

  // parser.cc: declarations without structure of their own.
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

  // parser_params.cc. A list is left in entries_, from the returned index on,
  // with its types distributed; drop_entries takes it away again.
  size_t parameters(ListKind list);
  size_t results();
  // After the opening bracket, to before the closing one. `first` may be a
  // name, or a name and its type, that the caller has already taken.
  size_t entry_list(ListKind list, ParamEntry first);
  ParamEntry entry(ListKind list);
  void entry_after_name(ParamEntry& entry, ListKind list);
  void array_or_instance(ParamEntry& entry);
  // Takes a type into the entry.
  void entry_type(ParamEntry& entry);
  void distribute_types(size_t base, ListKind list);
  void all_are_types(size_t base);
  void all_are_named(size_t base, ListKind list);
  void check_variadic(size_t base, ListKind list);
  void drop_entries(size_t base) { entries_.resize(base); }
  // Each of these drops the entries.
  std::vector<Param> take_params(size_t base);
  std::vector<TypeParam> take_type_params(size_t base);

  // parser_types.cc
  // Takes a type if there is one.
  Expr try_type();
  Expr type();
  void type_name();
  void type_arguments();
  // After the "[".
  Expr array_type(uint32_t begin, ArrayLength length);
  Expr map_type();
  Expr parenthesized_type();
  Expr chan_type();
  void signature();
  // `~T` or `T`; `| term` as often as it comes; the whole of it.
  void term();
  void more_terms();
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
  // Takes selectors, indexes, calls and literals behind an operand.
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
  // The entries of the parameter lists that are being parsed, inner ones last.
  std::vector<ParamEntry> entries_;
  // The first of file_.directives that is not behind the cursor.
  size_t next_directive_ = 0;
};

}  // namespace otel
