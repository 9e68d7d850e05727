// See type_form.h. The walk over the tokens is recursive: each composite type
// forms its parts and puts its own text around them.
#include "match/types/type_form.h"

#include <optional>

#include <fmt/format.h>

#include "match/types/type_former.h"
#include "match/types/type_names.h"
#include "syntax/type_tokens.h"

namespace otel {

// The deepest type that has a form. The limit of the compiler is far higher,
// but no signature comes near this one.
static constexpr int kMaxDepth = 200;

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

// `arguments` are the tokens "[…]" of type arguments, or empty.
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
