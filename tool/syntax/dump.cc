// Text forms of a SourceFile, for table tests and the oracle. The program in
// test/oracle prints the same text from the tree of go/parser, so both must
// change together.
//
//   package p@8
//   import _@19 "embed"@21
//   func F@100 95-180
//     directive //go:noinline@82
//     receiver t@102 *T[K]@104 base T@105 pointer K@107
//     typeparam K@.. any@..
//     param a@.. int@..        unnamed: "param int@..", variadic: "... int@.."
//     result error@..
//     lists 120-140 141-150    the parameters and the results
//     body 151-180 12:30       with the mapped position of its "{"
//   type A@200 = B@204         an alias; "type T@200 int@202" is not one
//     struct 210-230           its braces
//     field X@.. Y@.. int@..   embedded: "field B@.."
//   const C@300
//   var V@310
//
// A piece of source has the form text@offset, or @begin-end if it is long or
// has a newline. An absent piece is "-".
#include <fmt/format.h>

#include <iterator>

#include "syntax/source_file.h"

namespace otel {

static constexpr size_t kLongPiece = 40;

// Dump builds the text.
class Dump {
 public:
  explicit Dump(const SourceFile& file) : file_(file) {}

  void declarations();

  std::string take() { return std::move(out_); }

 private:
  void func(const FuncDecl& func);
  void receiver(const FuncDecl& func);
  void type(const TypeDecl& type);
  void type_params(const std::vector<TypeParam>& params);
  void params(std::string_view what, const std::vector<Param>& params);
  void param(const Param& param);
  // " text@offset"
  void piece(Span span);
  // " begin-end"
  void range(Span span);
  void text(std::string_view text) { out_ += text; }

  const SourceFile& file_;
  std::string out_;
};

void Dump::piece(Span span) {
  if (span.empty()) {
    return text(" -");
  }
  std::string_view bytes = file_.text(span);
  if (bytes.size() > kLongPiece ||
      bytes.find_first_of("\r\n") != std::string_view::npos) {
    fmt::format_to(std::back_inserter(out_), " @{}-{}", span.begin, span.end);
  } else {
    fmt::format_to(std::back_inserter(out_), " {}@{}", bytes, span.begin);
  }
}

void Dump::range(Span span) {
  if (span.empty()) {
    return text(" -");
  }
  fmt::format_to(std::back_inserter(out_), " {}-{}", span.begin, span.end);
}

void Dump::declarations() {
  text("package");
  piece(file_.package_name);
  range(file_.package_clause);
  text("\n");
  for (const ImportDecl& import : file_.imports) {
    text("import");
    piece(import.name);
    piece(import.path);
    text("\n");
  }
  for (const FuncDecl& decl : file_.funcs) {
    func(decl);
  }
  for (const TypeDecl& decl : file_.types) {
    type(decl);
  }
  for (const ValueDecl& value : file_.values) {
    text(value.is_const ? "const" : "var");
    piece(value.name);
    text("\n");
  }
}

void Dump::func(const FuncDecl& func) {
  text("func");
  piece(func.name);
  range(func.decl);
  text("\n");
  for (Span directive : func.directives) {
    text("  directive");
    piece(directive);
    text("\n");
  }
  if (func.has_receiver) {
    receiver(func);
  }
  type_params(func.type_params);
  params("  param", func.params);
  params("  result", func.results);
  text("  lists");
  range(func.params_list);
  range(func.results_list);
  text("\n");
  if (!func.body.empty()) {
    Position at = mapped_position(file_, func.body.begin);
    text("  body");
    range(func.body);
    fmt::format_to(std::back_inserter(out_), " {}:{}\n", at.line, at.column);
  }
}

void Dump::receiver(const FuncDecl& func) {
  text("  receiver");
  param(func.receiver);
  text(" base");
  piece(func.receiver_base);
  if (func.receiver_pointer) {
    text(" pointer");
  }
  for (Span name : func.receiver_type_params) {
    piece(name);
  }
  text("\n");
}

void Dump::type_params(const std::vector<TypeParam>& params) {
  for (const TypeParam& param : params) {
    text("  typeparam");
    piece(param.name);
    piece(param.constraint);
    text("\n");
  }
}

void Dump::param(const Param& param) {
  if (!param.name.empty()) {
    piece(param.name);
  }
  if (param.variadic) {
    text(" ...");
  }
  piece(param.type);
}

void Dump::params(std::string_view what, const std::vector<Param>& params) {
  for (const Param& p : params) {
    text(what);
    param(p);
    text("\n");
  }
}

void Dump::type(const TypeDecl& type) {
  text("type");
  piece(type.name);
  if (type.alias) {
    text(" =");
  }
  piece(type.type);
  text("\n");
  type_params(type.type_params);
  if (type.is_struct) {
    text("  struct");
    range({type.struct_open, type.struct_close});
    text("\n");
  }
  for (const FieldDecl& field : type.fields) {
    text("  field");
    for (Span name : field.names) {
      piece(name);
    }
    piece(field.type);
    text("\n");
  }
}

std::string dump(const SourceFile& file) {
  Dump dump(file);
  dump.declarations();
  return dump.take();
}

std::string dump_tokens(const SourceFile& file) {
  std::string out;
  for (uint32_t i = 0; i < file.tokens.size(); i++) {
    Token token = file.tokens[i];
    // The text of other tokens is their kind.
    if (is_automatic(file, i)) {
      fmt::format_to(std::back_inserter(out), "{} newline\n", token.offset);
    } else if (is_literal(token.kind)) {
      fmt::format_to(std::back_inserter(out), "{} {} {}\n", token.offset,
                     kind_text(token.kind), token_text(file, i));
    } else {
      fmt::format_to(std::back_inserter(out), "{} {}\n", token.offset,
                     kind_text(token.kind));
    }
  }
  return out;
}

}  // namespace otel
