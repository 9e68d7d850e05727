// See type_form.h. A recursive walk over the tokens; each composite type forms
// its parts and puts its own marks around them.
#include "match/type_form.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "match/type_names.h"
#include "match/type_tokens.h"

namespace otel {

// Deeper types are refused. The compiler's own limit is far higher, but no
// signature comes near.
static constexpr int kMaxDepth = 200;

// Text that is in both the form and the display.
static void add(TypeForm& out, std::string_view text) {
  out.text += text;
  out.display += text;
}

static void add(TypeForm& out, const TypeForm& part) {
  out.text += part.text;
  out.display += part.display;
  out.generic = out.generic || part.generic;
  if (out.hidden.empty()) {
    out.hidden = part.hidden;
  }
}

// Text that only the form has.
static void add_mark(TypeForm& out, std::string_view text) {
  out.text += text;
}

class TypeFormer {
 public:
  TypeFormer(const TypeScope& scope, int depth)
      : scope_(scope), depth_(depth) {}

  Result<TypeForm> form(Span tokens);

 private:
  // These take all tokens of the type, its first one included.
  Result<TypeForm> name_form(Span tokens);
  Result<TypeForm> array_form(Span tokens);
  Result<TypeForm> map_form(Span tokens);
  Result<TypeForm> channel_form(Span tokens);
  Result<TypeForm> struct_form(Span tokens);
  Result<TypeForm> interface_form(Span tokens);

  Result<TypeForm> prefixed(std::string_view prefix, Span element);
  Result<TypeForm> named_form(const TypeName& name, Span arguments);
  Result<TypeForm> alias_form(const AliasDecl& alias,
                              const std::vector<TypeForm>& arguments);
  // From the "(" of the parameters to the end of the results.
  Result<TypeForm> signature_form(Span tokens);
  Status add_parameters(Span inside, TypeForm& out);
  Status add_field(Span field, TypeForm& out);
  Status add_field_type(Span names, Span type, TypeForm& out);
  Result<TypeForm> element_form(Span element);
  // A field's or method's name; unexported ones belong to their package.
  void add_member(std::string_view name, TypeForm& out);
  std::string length_form(Span tokens);
  std::string value_form(uint32_t token);

  TokenKind kind(uint32_t token) const {
    return scope_.file->tokens[token].kind;
  }
  std::string_view text(uint32_t token) const {
    return token_text(*scope_.file, token);
  }
  Result<TypeForm> no_type(uint32_t token) const {
    return fail(fmt::format("{} is not a type", text(token)));
  }

  const TypeScope& scope_;
  int depth_;
};

Result<TypeForm> TypeFormer::form(Span tokens) {
  if (tokens.empty()) {
    return fail("a type is missing");
  }
  if (depth_ >= kMaxDepth) {
    return fail("the type is nested too deeply");
  }
  TypeFormer inner(scope_, depth_ + 1);
  Span rest{tokens.begin + 1, tokens.end};
  switch (kind(tokens.begin)) {
    case TokenKind::kIdent:
      return inner.name_form(tokens);
    case TokenKind::kLParen:
      return inner.form(Span{rest.begin, tokens.end - 1});
    case TokenKind::kMul:
      return inner.prefixed("*", rest);
    case TokenKind::kTilde:
      return inner.prefixed("~", rest);
    case TokenKind::kLBrack:
      return inner.array_form(tokens);
    case TokenKind::kMap:
      return inner.map_form(tokens);
    case TokenKind::kChan:
    case TokenKind::kArrow:
      return inner.channel_form(tokens);
    case TokenKind::kFunc: {
      TypeForm out;
      add(out, "func");
      TRY_ASSIGN(TypeForm signature, inner.signature_form(rest));
      add(out, signature);
      return out;
    }
    case TokenKind::kStruct:
      return inner.struct_form(tokens);
    case TokenKind::kInterface:
      return inner.interface_form(tokens);
    default:
      return no_type(tokens.begin);
  }
}

Result<TypeForm> TypeFormer::prefixed(std::string_view prefix, Span element) {
  TypeForm out;
  add(out, prefix);
  TRY_ASSIGN(TypeForm inner, form(element));
  add(out, inner);
  return out;
}

Result<TypeForm> TypeFormer::name_form(Span tokens) {
  std::string_view first = text(tokens.begin);
  uint32_t at = tokens.begin + 1;
  if (at + 1 < tokens.end && kind(at) == TokenKind::kPeriod) {
    TRY_ASSIGN(TypeName name, resolve_qualified(first, text(at + 1), scope_));
    return named_form(name, Span{at + 2, tokens.end});
  }
  for (const std::pair<std::string, TypeForm>& binding : scope_.bindings) {
    if (binding.first == first) {
      return binding.second;
    }
  }
  return named_form(resolve_name(first, scope_), Span{at, tokens.end});
}

// `arguments`: "[…]" with type arguments, or empty.
Result<TypeForm> TypeFormer::named_form(const TypeName& name, Span arguments) {
  std::vector<TypeForm> forms;
  if (!arguments.empty()) {
    if (kind(arguments.begin) != TokenKind::kLBrack) {
      return no_type(arguments.begin);
    }
    Span inside{arguments.begin + 1, arguments.end - 1};
    for (Span part : split_tokens(*scope_.file, inside, TokenKind::kComma)) {
      TRY_ASSIGN(TypeForm argument, form(part));
      forms.push_back(std::move(argument));
    }
  }
  if (scope_.aliases == Aliases::kFollow) {
    if (std::optional<AliasDecl> alias = find_alias(name, scope_)) {
      return alias_form(*alias, forms);
    }
  }
  TypeForm out;
  out.text = name.form();
  out.display = out.text == kAnyForm ? "any" : name.display();
  out.hidden = name.hidden() ? name.display() : "";
  for (size_t i = 0; i < forms.size(); i++) {
    add(out, i == 0 ? "[" : ",");
    add(out, forms[i]);
  }
  add(out, forms.empty() ? "" : "]");
  return out;
}

Result<TypeForm> TypeFormer::alias_form(
    const AliasDecl& alias, const std::vector<TypeForm>& arguments) {
  TypeScope scope{alias.package, alias.file, scope_.lookup, scope_.aliases, {}};
  const std::vector<TypeParam>& params = alias.decl->type_params;
  for (size_t i = 0; i < params.size() && i < arguments.size(); i++) {
    scope.bindings.emplace_back(alias.file->text(params[i].name), arguments[i]);
  }
  return TypeFormer(scope, depth_).form(alias.decl->type_tokens);
}

// "0x10", "1_6" and "16" are the same length.
static std::string normal_integer(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c != '_'; });
  int base = 10;
  size_t skip = 0;
  if (digits.size() > 1 && digits[0] == '0') {
    char c = static_cast<char>(digits[1] | 0x20);
    base = c == 'x' ? 16 : c == 'b' ? 2 : 8;
    skip = c == 'x' || c == 'b' || c == 'o' ? 2 : 1;
  }
  uint64_t value = 0;
  const char* end = digits.data() + digits.size();
  std::from_chars_result read =
      std::from_chars(digits.data() + skip, end, value, base);
  bool good = read.ec == std::errc() && read.ptr == end;
  return good ? fmt::format("{}", value) : digits;
}

// A name in the length of an array: which constant, function or type it is.
std::string TypeFormer::value_form(uint32_t token) {
  std::string_view name = text(token);
  if (kind(token - 1) == TokenKind::kPeriod) {
    return std::string(name);
  }
  if (kind(token + 1) == TokenKind::kPeriod) {
    Result<TypeName> qualified =
        resolve_qualified(name, text(token + 2), scope_);
    return qualified ? fmt::format("\"{}\"", qualified->import_path)
                     : std::string(name);
  }
  if (declares(*scope_.package, name)) {
    return fmt::format("\"{}\".{}", scope_.package->package->import_path, name);
  }
  return resolve_name(name, scope_).form();
}

// Constants are compared by name, not by value: evaluating them would take a
// type checker.
std::string TypeFormer::length_form(Span tokens) {
  std::string out;
  for (uint32_t at = tokens.begin; at < tokens.end; at++) {
    switch (kind(at)) {
      case TokenKind::kInt:
        out += normal_integer(text(at));
        break;
      case TokenKind::kIdent:
        out += value_form(at);
        break;
      default:
        out += text(at);
    }
  }
  return out;
}

Result<TypeForm> TypeFormer::array_form(Span tokens) {
  uint32_t close = match(*scope_.file, tokens.begin);
  Span length{tokens.begin + 1, close};
  TypeForm out;
  add_mark(out, fmt::format("[{}]", length_form(length)));
  out.display = fmt::format("[{}]", type_text(*scope_.file, length));
  TRY_ASSIGN(TypeForm element, form(Span{close + 1, tokens.end}));
  add(out, element);
  return out;
}

Result<TypeForm> TypeFormer::map_form(Span tokens) {
  uint32_t open = tokens.begin + 1;
  if (open >= tokens.end || kind(open) != TokenKind::kLBrack) {
    return no_type(tokens.begin);
  }
  uint32_t close = match(*scope_.file, open);
  TypeForm out;
  add(out, "map[");
  TRY_ASSIGN(TypeForm key, form(Span{open + 1, close}));
  add(out, key);
  add(out, "]");
  TRY_ASSIGN(TypeForm value, form(Span{close + 1, tokens.end}));
  add(out, value);
  return out;
}

// The form has parentheses around the element: "chan<- (chan T)" and "chan
// (<-chan T)" must differ.
Result<TypeForm> TypeFormer::channel_form(Span tokens) {
  uint32_t at = tokens.begin + 1;
  std::string_view direction = "chan";
  if (kind(tokens.begin) == TokenKind::kArrow) {
    direction = "<-chan";
    at++;
  } else if (at < tokens.end && kind(at) == TokenKind::kArrow) {
    direction = "chan<-";
    at++;
  }
  if (at > tokens.end) {
    return no_type(tokens.begin);
  }
  TypeForm out;
  add(out, direction);
  TRY_ASSIGN(TypeForm element, form(Span{at, tokens.end}));
  add_mark(out, "(");
  out.display += " ";
  add(out, element);
  add_mark(out, ")");
  return out;
}

Status TypeFormer::add_parameters(Span inside, TypeForm& out) {
  add(out, "(");
  bool first = true;
  for (const TypeTokens& parameter : split_parameters(*scope_.file, inside)) {
    add(out, first ? "" : ",");
    add(out, parameter.variadic ? "..." : "");
    TRY_ASSIGN(TypeForm type, form(parameter.type));
    add(out, type);
    first = false;
  }
  add(out, ")");
  return {};
}

// In the form, results always stand in parentheses: "func()(int)".
Result<TypeForm> TypeFormer::signature_form(Span tokens) {
  if (tokens.empty() || kind(tokens.begin) != TokenKind::kLParen) {
    return fail("a parameter list is missing");
  }
  TypeForm out;
  uint32_t close = match(*scope_.file, tokens.begin);
  TRY(add_parameters(Span{tokens.begin + 1, close}, out));
  Span results{close + 1, tokens.end};
  if (results.empty()) {
    return out;
  }
  bool list = kind(results.begin) == TokenKind::kLParen &&
              match(*scope_.file, results.begin) + 1 == results.end;
  if (list) {
    results = Span{results.begin + 1, results.end - 1};
  }
  std::vector<TypeTokens> types = split_parameters(*scope_.file, results);
  if (types.size() == 1) {
    // As people write it: "func() int".
    TRY_ASSIGN(TypeForm type, form(types[0].type));
    out.display += " ";
    add_mark(out, "(");
    add(out, type);
    add_mark(out, ")");
  } else if (types.size() > 1) {
    out.display += " ";
    TRY(add_parameters(results, out));
  }
  return out;
}

void TypeFormer::add_member(std::string_view name, TypeForm& out) {
  if (is_exported(name)) {
    add(out, name);
    return;
  }
  const PlanPackage& package = *scope_.package->package;
  add_mark(out, fmt::format("\"{}\".{}", package.import_path, name));
  out.display += name;
  if (out.hidden.empty()) {
    out.hidden = fmt::format("{} of package {}", name, package.name);
  }
}

// The value of a tag, written as an interpreted string or a raw one. Escapes
// other than the common ones stay as they are.
static std::string tag_value(std::string_view literal) {
  std::string_view inside = literal.substr(1, literal.size() - 2);
  std::string out;
  for (size_t i = 0; i < inside.size(); i++) {
    char c = inside[i];
    if (literal[0] == '`') {
      out += c == '\r' ? "" : std::string(1, c);
    } else if (c == '\\' && i + 1 < inside.size() &&
               (inside[i + 1] == '"' || inside[i + 1] == '\\')) {
      out += inside[++i];
    } else {
      out += c;
    }
  }
  return out;
}

// The fields `names` (separated by commas; empty: embedded) of one type.
Status TypeFormer::add_field_type(Span names, Span type, TypeForm& out) {
  TRY_ASSIGN(TypeForm type_part, form(type));
  if (names.empty()) {
    // The name of the field, which an alias decides, counts too.
    uint32_t name = type.begin;
    while (name + 1 < type.end && kind(name + 1) != TokenKind::kLBrack) {
      name++;
    }
    add_mark(out, fmt::format("embedded {} ", text(name)));
    add(out, type_part);
    return {};
  }
  bool first = true;
  for (Span name : split_tokens(*scope_.file, names, TokenKind::kComma)) {
    add(out, first ? "" : ";");
    add_member(text(name.begin), out);
    add(out, " ");
    add(out, type_part);
    first = false;
  }
  return {};
}

Status TypeFormer::add_field(Span field, TypeForm& out) {
  Span tag;
  if (kind(field.end - 1) == TokenKind::kString) {
    tag = Span{field.end - 1, field.end};
    field.end--;
  }
  // `A, B T` has a comma; `A T` is told from `A`, `p.A` and `A[T]`.
  uint32_t type = field.begin;
  while (type + 1 < field.end && kind(type) == TokenKind::kIdent &&
         kind(type + 1) == TokenKind::kComma) {
    type += 2;
  }
  if (type != field.begin || is_name_and_type(*scope_.file, type, field.end)) {
    type++;
  }
  if (type > field.end) {
    return fail(fmt::format("{} has no type", text(field.begin)));
  }
  TRY(add_field_type(Span{field.begin, type}, Span{type, field.end}, out));
  if (!tag.empty()) {
    std::string value = tag_value(text(tag.begin));
    add_mark(out, fmt::format(" tag {}:{}", value.size(), value));
    out.display += fmt::format(" {}", text(tag.begin));
  }
  return {};
}

Result<TypeForm> TypeFormer::struct_form(Span tokens) {
  TypeForm out;
  add(out, "struct{");
  Span inside{tokens.begin + 2, tokens.end - 1};
  bool first = true;
  for (Span field : split_tokens(*scope_.file, inside, TokenKind::kSemicolon)) {
    add(out, first ? "" : ";");
    TRY(add_field(field, out));
    first = false;
  }
  add(out, "}");
  return out;
}

// A method, an embedded type, or a union of types.
Result<TypeForm> TypeFormer::element_form(Span element) {
  TypeForm out;
  bool method = kind(element.begin) == TokenKind::kIdent &&
                element.begin + 1 < element.end &&
                kind(element.begin + 1) == TokenKind::kLParen;
  if (method) {
    add_member(text(element.begin), out);
    TRY_ASSIGN(TypeForm signature,
               signature_form(Span{element.begin + 1, element.end}));
    add(out, signature);
    return out;
  }
  for (Span term : split_tokens(*scope_.file, element, TokenKind::kOr)) {
    add(out, out.text.empty() ? "" : "|");
    TRY_ASSIGN(TypeForm type, form(term));
    add(out, type);
  }
  return out;
}

Result<TypeForm> TypeFormer::interface_form(Span tokens) {
  Span inside{tokens.begin + 2, tokens.end - 1};
  std::vector<TypeForm> elements;
  for (Span part : split_tokens(*scope_.file, inside, TokenKind::kSemicolon)) {
    TRY_ASSIGN(TypeForm element, element_form(part));
    // An embedded any adds nothing.
    if (element.text != kAnyForm) {
      elements.push_back(std::move(element));
    }
  }
  std::sort(
      elements.begin(), elements.end(),
      [](const TypeForm& a, const TypeForm& b) { return a.text < b.text; });
  TypeForm out;
  if (elements.empty()) {
    out.text = kAnyForm;
    out.display = "any";
    return out;
  }
  add(out, "interface {");
  for (size_t i = 0; i < elements.size(); i++) {
    add(out, i == 0 ? "" : ";");
    add(out, elements[i]);
  }
  add(out, "}");
  return out;
}

static void bind(std::string_view name, TypeScope& scope) {
  TypeForm form;
  form.text = fmt::format("${}", scope.bindings.size());
  form.display = name;
  form.generic = true;
  scope.bindings.emplace_back(name, std::move(form));
}

TypeScope signature_scope(const PackageSource& package, const SourceFile& file,
                          const FuncDecl& func, const TypeLookup& lookup,
                          Aliases aliases) {
  TypeScope scope{&package, &file, &lookup, aliases, {}};
  for (Span name : func.receiver_type_params) {
    bind(file.text(name), scope);
  }
  for (const TypeParam& param : func.type_params) {
    bind(file.text(param.name), scope);
  }
  return scope;
}

Result<TypeForm> type_form(Span type_tokens, const TypeScope& scope) {
  return TypeFormer(scope, 0).form(type_tokens);
}

}  // namespace otel
