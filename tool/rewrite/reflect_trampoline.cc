// See reflect_trampoline.h.
#include "rewrite/reflect_trampoline.h"

#include <algorithm>

#include <fmt/format.h>

#include "rewrite/trampoline_text.h"

namespace otel {

// The predeclared names that trampoline.cc and support_file.cc write.
static bool is_used_type(std::string_view name) {
  return name == "bool" || name == "int" || name == "string" ||
         name == "uintptr";
}

static bool hides_predeclared_types(const SourceFile& file) {
  auto hides = [&](const auto& decl) {
    return is_used_type(file.text(decl.name));
  };
  return std::any_of(file.imports.begin(), file.imports.end(), hides) ||
         std::any_of(file.types.begin(), file.types.end(), hides) ||
         std::any_of(file.values.begin(), file.values.end(), hides) ||
         std::any_of(file.funcs.begin(), file.funcs.end(),
                     [&](const FuncDecl& func) {
                       return !func.has_receiver && hides(func);
                     });
}

bool hides_predeclared_types(const std::vector<SourceFile>& files) {
  return std::any_of(files.begin(), files.end(), [](const SourceFile& file) {
    return hides_predeclared_types(file);
  });
}

// Writes the code of one trampoline pair; a generic slot's type is a type
// parameter, as in trampoline.cc.
class ReflectWriter : private TrampolineText {
 public:
  ReflectWriter(const Injection& injection, const TargetSignature& signature,
                std::string_view prefix, int ordinal)
      : TrampolineText(injection, signature, prefix, ordinal),
        injection_(injection),
        signature_(signature),
        prefix_(prefix) {
    take_types(signature_.params, param_types_);
    take_types(signature_.results, result_types_);
  }

  Trampoline write() const {
    Trampoline out;
    if (declares_hooks()) {
      out.declarations = hook_types();
      out.variables = hook_variables();
      out.linknames = linknames();
    }
    out.declarations += enter_function() + exit_function();
    out.entry = entry();
    return out;
  }

 private:
  void take_types(const std::vector<Slot>& slots,
                  std::vector<std::string>& types) {
    for (const Slot& slot : slots) {
      types.push_back(slot.generic ? fmt::format("{}T{}", prefix_, generic_++)
                                   : slot.type);
    }
  }

  // "[OtelT0, OtelT1 interface{}]".
  std::string type_parameters() const {
    std::string names;
    for (int i = 0; i < generic_; i++) {
      names += fmt::format("{}{}T{}", i == 0 ? "" : ", ", prefix_, i);
    }
    return generic_ == 0 ? "" : fmt::format("[{} interface{{}}]", names);
  }

  // Only the types of the results, if they are generic, need inference.
  std::string exit_type_parameters() const {
    std::string names;
    for (size_t i = 0; i < signature_.results.size(); i++) {
      if (signature_.results[i].generic) {
        names += (names.empty() ? "" : ", ") + result_types_[i];
      }
    }
    return names.empty() ? "" : fmt::format("[{} interface{{}}]", names);
  }

  std::string guarded_call(std::string_view phase, std::string_view function,
                           const HookCall& hook, std::string_view slot,
                           size_t count) const {
    std::string values =
        hook.context_only || count == 0 ? "" : ", " + list(slot, count);
    return defer_guard("BoxedPanic", phase, hook) +
           fmt::format("\t{}(c{})\n", function, values);
  }

  std::string enter_function() const {
    const HookCall& enter = injection_.enter;
    std::string parameters = pointer_parameters(param_types_, "p") +
                             pointer_parameters(result_types_, "r");
    std::string body = fmt::format(
        "\tif *(*{0}Pointer)({0}Pointer(&{1})) == {0}Nil {{\n\t\treturn\n\t}}\n"
        "\tc = {0}BoxedEnter({2}, {3}, {4}, []interface{{}}{{{5}}}, "
        "[]interface{{}}{{{6}}})\n",
        prefix_, hook_name(enter.present ? "HookEnter" : "HookExit"),
        go_quote(signature_.import_path), go_quote(signature_.name),
        go_quote(signature_.display), list("p", param_types_.size()),
        list("r", result_types_.size()));
    if (enter.present) {
      body += guarded_call("OnEnter", enter_hook(), enter, "*p",
                           param_types_.size());
      body += fmt::format("\tskip = {}BoxedEntered(c)\n", prefix_);
    }
    return fmt::format(
        "func {}{}({}) (c {}CallContext, skip {}Pointer) {{\n{}\treturn\n}}"
        "\n\n",
        name("OnEnterTrampoline"), type_parameters(), without_comma(parameters),
        prefix_, prefix_, body);
  }

  std::string exit_function() const {
    const HookCall& exit = injection_.exit;
    std::string body = fmt::format(
        "\tif {0}BoxedExit(c) == {0}Nil {{\n\t\treturn\n\t}}\n", prefix_);
    if (exit.present) {
      body +=
          guarded_call("OnExit", exit_hook(), exit, "*r", result_types_.size());
      body += fmt::format("\t{}BoxedExited(c)\n", prefix_);
    }
    return fmt::format("func {}{}(c {}CallContext{}) {{\n{}}}\n\n",
                       name("OnExitTrampoline"), exit_type_parameters(),
                       prefix_, pointer_parameters(result_types_, "r"), body);
  }

  std::string entry() const {
    std::string context = local("Ctx");
    std::string skip = local("Skip");
    std::string results = addresses(signature_.results);
    std::string exit =
        fmt::format("{}({}{})", name("OnExitTrampoline"), context, results);
    return fmt::format(
        "if {0}, {1} := {2}({3}); {1} != {4}Nil {{ {5}; {6} }} else {{ {7}}}; ",
        context, skip, name("OnEnterTrampoline"),
        without_comma(addresses(signature_.params) + results), prefix_, exit,
        return_statement(),
        injection_.exit.present ? fmt::format("defer {}; ", exit) : "");
  }

  const Injection& injection_;
  const TargetSignature& signature_;
  std::string prefix_;
  int generic_ = 0;
  std::vector<std::string> param_types_;
  std::vector<std::string> result_types_;
};

Trampoline make_reflect_trampoline(const Injection& injection,
                                   const TargetSignature& signature,
                                   std::string_view prefix, int ordinal) {
  return ReflectWriter(injection, signature, prefix, ordinal).write();
}

std::string reflect_support_file(std::string_view package_name,
                                 std::string_view prefix,
                                 std::string_view variables,
                                 std::string_view linknames) {
  return fmt::format(
      R"(// Code generated by otel. DO NOT EDIT.

package {1}

import {0}Unsafe "unsafe"

// {0}CallContext has the size of api.CallContext and is only passed on.
type {0}CallContext interface{{ {0}CallContext() }}

type {0}Pointer = {0}Unsafe.Pointer

// {0}Nil is nil, which the package may have given another meaning.
var {0}Nil {0}Pointer

var {0}BoxedEnter func(pkg, function, display interface{{}}, params, results []interface{{}}) {0}CallContext

var {0}BoxedEntered func(c {0}CallContext) {0}Pointer

var {0}BoxedExit func(c {0}CallContext) {0}Pointer

var {0}BoxedExited func(c {0}CallContext)

var {0}BoxedPanic func(phase, hook, function interface{{}})

{3}//go:linkname {0}BoxedEnter otel.example/pkg/api.OtelBoxedEnter
//go:linkname {0}BoxedEntered otel.example/pkg/api.OtelBoxedEntered
//go:linkname {0}BoxedExit otel.example/pkg/api.OtelBoxedExit
//go:linkname {0}BoxedExited otel.example/pkg/api.OtelBoxedExited
//go:linkname {0}BoxedPanic otel.example/pkg/api.OtelBoxedPanic
{2})",
      prefix, package_name, linknames, variables);
}

}  // namespace otel
