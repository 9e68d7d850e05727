// See signature.h.
#include "match/signature.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "match/function_text.h"

namespace otel {

// SignatureCheck compares one hook with one target.
class SignatureCheck {
 public:
  SignatureCheck(const FunctionRef& target, const FunctionRef& hook,
                 HookSide side, const SignatureOptions& options)
      : target_(target),
        hook_(hook),
        side_(side),
        options_(options),
        values_(call_values(target, side)) {}

  Result<HookShape> run();

 private:
  // The hook is a function without type parameters and results.
  Status check_kind();
  // The first parameter of the hook is the CallContext.
  Status check_context();
  Status check_count();
  Result<bool> check_value(size_t index);
  Status check_variadic(size_t index);

  Result<TypeForm> form(const FunctionRef& function, const Param& param,
                        Aliases aliases);
  std::unexpected<Error> does_not_fit(std::string_view reason);
  std::unexpected<Error> wrong_type(size_t index, const TypeForm& want,
                                    const TypeForm& got);
  // Returns the type of a hook that fits.
  std::string wanted();
  std::string wanted_type(const CallValue& value);
  std::string context_type();

  const FunctionRef& target_;
  const FunctionRef& hook_;
  HookSide side_;
  const SignatureOptions& options_;
  std::vector<CallValue> values_;
};

// Returns the form of a parameter's type. `...T` has the type []T.
Result<TypeForm> SignatureCheck::form(const FunctionRef& function,
                                      const Param& param, Aliases aliases) {
  TypeScope scope = signature_scope(*function.source, file_of(function),
                                    *function.func, options_.lookup, aliases);
  Result<TypeForm> out = type_form(param.type_tokens, scope);
  if (!out) {
    return does_not_fit(out.error().diagnostics()[0].message);
  }
  if (param.variadic) {
    out->text = "[]" + out->text;
    out->display = "[]" + out->display;
  }
  return out;
}

std::string SignatureCheck::context_type() {
  return fmt::format("{}.{}", path_base(kApiPackage), kCallContext);
}

// Returns the type that a hook writes for a value: the value's type, or any if
// the hook's package cannot write it.
std::string SignatureCheck::wanted_type(const CallValue& value) {
  Result<TypeForm> type = form(target_, *value.param, Aliases::kKeep);
  if (!type || type->generic || !type->hidden.empty()) {
    return "any";
  }
  return value.param->variadic ? "..." + type->display.substr(2)
                               : type->display;
}

std::string SignatureCheck::wanted() {
  const SourceFile& file = file_of(target_);
  std::vector<std::string> names;
  bool all_named = true;
  bool has_ctx = false;
  for (const CallValue& value : values_) {
    names.push_back(param_name(file, *value.param));
    all_named = all_named && !names.back().empty();
    has_ctx = has_ctx || names.back() == "ctx";
  }
  std::string out = fmt::format(
      "func({} {}", all_named && has_ctx ? "call" : "ctx", context_type());
  for (size_t i = 0; i < values_.size(); i++) {
    std::string name = all_named                   ? names[i]
                       : side_ == HookSide::kEnter ? fmt::format("p{}", i)
                                                   : fmt::format("r{}", i);
    out += fmt::format(", {} {}", name, wanted_type(values_[i]));
  }
  return out + ")";
}

std::unexpected<Error> SignatureCheck::does_not_fit(std::string_view reason) {
  const std::string& directory = options_.working_directory;
  return fail(options_.location,
              fmt::format("hook \"{}\" does not fit {}\n  {}\n  {}",
                          function_title(hook_), function_title(target_),
                          function_place(hook_, directory),
                          function_place(target_, directory)),
              fmt::format("{}; want: {}", reason, wanted()));
}

Status SignatureCheck::check_kind() {
  const FuncDecl& func = *hook_.func;
  if (func.has_receiver) {
    return does_not_fit("a hook must be a function, not a method");
  }
  if (!func.type_params.empty()) {
    return does_not_fit("a hook must not have type parameters");
  }
  if (!func.results.empty()) {
    return does_not_fit("a hook must not have results");
  }
  return {};
}

Status SignatureCheck::check_context() {
  const std::vector<Param>& params = hook_.func->params;
  std::string want = fmt::format("\"{}\".{}", kApiPackage, kCallContext);
  if (!params.empty() && !params[0].variadic) {
    TRY_ASSIGN(TypeForm plain, form(hook_, params[0], Aliases::kKeep));
    if (plain.text == want) {
      return {};
    }
    TRY_ASSIGN(TypeForm followed, form(hook_, params[0], Aliases::kFollow));
    if (followed.text == want) {
      return {};
    }
  }
  return does_not_fit(fmt::format("the hook's first parameter must be {} of {}",
                                  context_type(), kApiPackage));
}

Status SignatureCheck::check_count() {
  size_t count = hook_.func->params.size() - 1;
  if (count == values_.size()) {
    return {};
  }
  std::string has =
      fmt::format("{} {}{}", values_.size(),
                  side_ == HookSide::kExit ? "result" : "parameter",
                  values_.size() == 1 ? "" : "s");
  if (side_ == HookSide::kEnter && target_.func->has_receiver) {
    has += " including the receiver";
  }
  return does_not_fit(fmt::format(
      "after its context the hook takes {} value{}, but the function has {}",
      count, count == 1 ? "" : "s", has));
}

std::unexpected<Error> SignatureCheck::wrong_type(size_t index,
                                                  const TypeForm& want,
                                                  const TypeForm& got) {
  std::string parameter = fmt::format("parameter {} of the hook", index + 1);
  const std::string& what = values_[index].what;
  if (want.generic) {
    return does_not_fit(
        fmt::format("{} must be any, because the type of {} depends on a type "
                    "parameter",
                    parameter, what));
  }
  if (!want.hidden.empty()) {
    return does_not_fit(fmt::format(
        "{} must be any, because {} has a type that other packages cannot "
        "write: {}",
        parameter, what, want.hidden));
  }
  // If both types have the same name, show their import paths.
  bool alike = want.display == got.display;
  return does_not_fit(fmt::format(
      "{} has type {}, but must have type {}, like {}, or any", parameter,
      alike ? got.text : got.display, alike ? want.text : want.display, what));
}

Status SignatureCheck::check_variadic(size_t index) {
  bool hook = hook_.func->params[index + 1].variadic;
  if (!hook || values_[index].param->variadic) {
    return {};
  }
  return does_not_fit(
      fmt::format("parameter {} of the hook must not be variadic, because {} "
                  "is not",
                  index + 1, values_[index].what));
}

// Returns the element of HookShape::takes_any for a value.
Result<bool> SignatureCheck::check_value(size_t index) {
  TRY(check_variadic(index));
  const Param& target = *values_[index].param;
  const Param& hook = hook_.func->params[index + 1];
  // Types with equal names are identical. Aliases are looked up only if the
  // names differ.
  for (Aliases aliases : {Aliases::kKeep, Aliases::kFollow}) {
    TRY_ASSIGN(TypeForm want, form(target_, target, aliases));
    TRY_ASSIGN(TypeForm got, form(hook_, hook, aliases));
    if (want.text == got.text && !want.generic) {
      return false;
    }
    if (aliases == Aliases::kFollow) {
      if (got.text == kAnyForm) {
        return true;
      }
      return wrong_type(index, want, got);
    }
  }
  return false;
}

Result<HookShape> SignatureCheck::run() {
  TRY(check_kind());
  TRY(check_context());
  HookShape shape;
  if (hook_.func->params.size() == 1) {
    shape.context_only = true;
    return shape;
  }
  TRY(check_count());
  for (size_t i = 0; i < values_.size(); i++) {
    TRY_ASSIGN(bool takes_any, check_value(i));
    shape.takes_any.push_back(takes_any);
  }
  return shape;
}

Result<HookShape> check_hook_signature(const FunctionRef& target,
                                       const FunctionRef& hook, HookSide side,
                                       const SignatureOptions& options) {
  return SignatureCheck(target, hook, side, options).run();
}

}  // namespace otel
