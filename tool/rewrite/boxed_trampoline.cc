// See boxed_trampoline.h.
#include "rewrite/boxed_trampoline.h"

#include <algorithm>

#include <fmt/format.h>

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
class BoxedWriter {
 public:
  BoxedWriter(const Injection& injection, const TargetSignature& signature,
              std::string_view prefix, int ordinal)
      : injection_(injection),
        signature_(signature),
        prefix_(prefix),
        shared_suffix_(signature.name + injection.id),
        suffix_(ordinal == 0 ? shared_suffix_
                             : fmt::format("{}_{}", shared_suffix_, ordinal)),
        first_(ordinal == 0) {
    take_types(signature_.params, param_types_);
    take_types(signature_.results, result_types_);
  }

  Trampoline write() const {
    Trampoline out;
    if (first_) {
      declare_hook("HookEnter", injection_.enter, signature_.params, out);
      declare_hook("HookExit", injection_.exit, signature_.results, out);
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

  std::string name(std::string_view what) const {
    return fmt::format("{}{}_{}", prefix_, what, suffix_);
  }
  std::string hook_name(std::string_view what) const {
    return fmt::format("{}{}_{}", prefix_, what, shared_suffix_);
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

  void declare_hook(std::string_view what, const HookCall& hook,
                    const std::vector<Slot>& slots, Trampoline& out) const {
    if (!hook.present) {
      return;
    }
    std::string type = fmt::format("func({}CallContext", prefix_);
    for (size_t i = 0; !hook.context_only && i < slots.size(); i++) {
      bool boxed = slots[i].generic || (i < hook.boxed.size() && hook.boxed[i]);
      type += ", " + (boxed ? "interface{}" : slots[i].type);
    }
    out.declarations += fmt::format("var {} {})\n\n", hook_name(what), type);
    out.linknames +=
        fmt::format("//go:linkname {} {}\n", hook_name(what), hook.symbol);
  }

  // ", p0 *T, p1 *U".
  static std::string pointers(const std::vector<std::string>& types,
                              std::string_view letter) {
    std::string out;
    for (size_t i = 0; i < types.size(); i++) {
      out += fmt::format(", {}{} *{}", letter, i, types[i]);
    }
    return out;
  }

  // "p0, p1", each with something in front.
  static std::string list(size_t count, std::string_view before) {
    std::string out;
    for (size_t i = 0; i < count; i++) {
      out += fmt::format("{}{}{}", i == 0 ? "" : ", ", before, i);
    }
    return out;
  }

  std::string guarded_call(std::string_view phase, std::string_view variable,
                           const HookCall& hook, std::string_view slot,
                           size_t count) const {
    std::string values =
        hook.context_only || count == 0 ? "" : ", " + list(count, slot);
    return fmt::format("\tdefer {}BoxedPanic(\"{}\", {}, {})\n\t{}(c{})\n",
                       prefix_, phase, go_quote(hook.name),
                       go_quote(signature_.display), variable, values);
  }

  std::string enter_function() const {
    const HookCall& enter = injection_.enter;
    std::string parameters =
        pointers(param_types_, "p") + pointers(result_types_, "r");
    std::string body = fmt::format(
        "\tif *(*{0}Pointer)({0}Pointer(&{1})) == {0}Nil {{\n\t\treturn\n\t}}\n"
        "\tc = {0}BoxedEnter({2}, {3}, {4}, []interface{{}}{{{5}}}, "
        "[]interface{{}}{{{6}}})\n",
        prefix_, hook_name(enter.present ? "HookEnter" : "HookExit"),
        go_quote(signature_.import_path), go_quote(signature_.name),
        go_quote(signature_.display), list(param_types_.size(), "p"),
        list(result_types_.size(), "r"));
    if (enter.present) {
      body += guarded_call("OnEnter", hook_name("HookEnter"), enter, "*p",
                           param_types_.size());
      body += fmt::format("\tskip = {}BoxedEntered(c)\n", prefix_);
    }
    return fmt::format(
        "func {}{}({}) (c {}CallContext, skip {}Pointer) {{\n{}\treturn\n}}"
        "\n\n",
        name("OnEnterTrampoline"), type_parameters(),
        parameters.empty() ? "" : parameters.substr(2), prefix_, prefix_, body);
  }

  std::string exit_function() const {
    const HookCall& exit = injection_.exit;
    std::string body = fmt::format(
        "\tif {0}BoxedExit(c) == {0}Nil {{\n\t\treturn\n\t}}\n", prefix_);
    if (exit.present) {
      body += guarded_call("OnExit", hook_name("HookExit"), exit, "*r",
                           result_types_.size());
      body += fmt::format("\t{}BoxedExited(c)\n", prefix_);
    }
    return fmt::format("func {}{}(c {}CallContext{}) {{\n{}}}\n\n",
                       name("OnExitTrampoline"), exit_type_parameters(),
                       prefix_, pointers(result_types_, "r"), body);
  }

  static void add_addresses(const std::vector<Slot>& slots, std::string& out) {
    for (const Slot& slot : slots) {
      out += fmt::format("{}&{}", out.empty() ? "" : ", ", slot.name);
    }
  }

  std::string entry() const {
    std::string arguments;
    add_addresses(signature_.params, arguments);
    add_addresses(signature_.results, arguments);
    std::string context = fmt::format("otelCtx_{}", suffix_);
    std::string exit_arguments = context;
    add_addresses(signature_.results, exit_arguments);
    std::string exit =
        fmt::format("{}({})", name("OnExitTrampoline"), exit_arguments);
    std::string results;
    for (const Slot& slot : signature_.results) {
      results += (results.empty() ? " " : ", ") + slot.name;
    }
    return fmt::format(
        "if {0}, otelSkip_{1} := {2}({3}); otelSkip_{1} != {4}Nil {{ {5}; "
        "return{6} }} else {{ {7}",
        context, suffix_, name("OnEnterTrampoline"), arguments, prefix_, exit,
        results,
        injection_.exit.present ? fmt::format("defer {}; ", exit) : "");
  }

  const Injection& injection_;
  const TargetSignature& signature_;
  std::string prefix_;
  // Functions of one name (init) share the variables of their hooks.
  std::string shared_suffix_;
  std::string suffix_;
  bool first_;
  int generic_ = 0;
  std::vector<std::string> param_types_;
  std::vector<std::string> result_types_;
};

Trampoline make_boxed_trampoline(const Injection& injection,
                                 const TargetSignature& signature,
                                 std::string_view prefix, int ordinal) {
  return BoxedWriter(injection, signature, prefix, ordinal).write();
}

std::string boxed_support_file(std::string_view package_name,
                               std::string_view prefix,
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

//go:linkname {0}BoxedEnter otel.example/pkg/api.OtelBoxedEnter
//go:linkname {0}BoxedEntered otel.example/pkg/api.OtelBoxedEntered
//go:linkname {0}BoxedExit otel.example/pkg/api.OtelBoxedExit
//go:linkname {0}BoxedExited otel.example/pkg/api.OtelBoxedExited
//go:linkname {0}BoxedPanic otel.example/pkg/api.OtelBoxedPanic
{2})",
      prefix, package_name, linknames);
}

}  // namespace otel
