// What both kinds of trampolines have in common (trampoline.cc,
// reflect_trampoline.cc): the variables of hooks, two functions, and the
// statement at the head of the target that calls them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rewrite/trampoline.h"
#include "rewrite/trampoline_names.h"

namespace otel {

// One of the two functions of a pair.
struct TrampolineFunction {
  // "[otelT0 interface{}]", or "".
  std::string type_params;
  // Of the exit function, those after its context, with a comma before them.
  std::string params;
  std::string body;
};

// What the two kinds of trampolines do in their own ways.
struct TrampolineParts {
  // Declarations and variables beside the functions and the hooks.
  std::string declarations;
  std::string variables;
  // The types of the context and of what tells that the call is skipped, and
  // the name of the enter function's first result.
  std::string context_type;
  std::string skip_type;
  std::string_view context_result;
  TrampolineFunction enter;
  // Absent where nothing is to be done when the target ends.
  std::optional<TrampolineFunction> exit;
  // What stands around the statement that calls the functions.
  std::string before;
  std::string after;
  // The arguments of the functions; those of the exit function come after the
  // context and have a comma before them.
  std::string enter_arguments;
  std::string exit_arguments;
  // True in Go if the call is skipped; "" if it never is.
  std::string skip_condition;
  // Statements of a call that is not skipped.
  std::string continued;
};

Trampoline assemble(const TrampolineInput& input, const TrampolineParts& parts);

// How a hook is called from a trampoline.
struct HookCallStyle {
  // The support function that takes a hook's panic: "HookPanic".
  std::string_view panic;
  // The expression for the context.
  std::string_view context;
  // What stands before the number of a value: "p", "*r".
  std::string_view value;
};

// The statements that call a hook, which must be present, with the target's
// slots as its signature has them.
std::string call_enter_hook(const TrampolineInput& input,
                            const HookCallStyle& style);
std::string call_exit_hook(const TrampolineInput& input,
                           const HookCallStyle& style);

}  // namespace otel
