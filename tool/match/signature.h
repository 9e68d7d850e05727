// Checks whether a hook fits its target function. The check compares resolved
// types and not their spelling. No later stage would notice a wrong type before
// it corrupts memory, because the hook is bound by symbol name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "match/call_values.h"
#include "match/function_text.h"
#include "match/types/type_form.h"

namespace otel {

// The import path of the package that declares CallContext, and the name of the
// type.
inline constexpr std::string_view kApiPackage = "otel.example/pkg/api";
inline constexpr std::string_view kCallContext = "CallContext";

// HookShape says how a hook takes the values of the call (call_values.h).
struct HookShape {
  // The hook takes only the CallContext. Then `takes_any` is empty.
  bool context_only = false;
  // For each value: whether the parameter of the hook has type any and the
  // value another type.
  std::vector<bool> takes_any;
};

struct SignatureOptions {
  TypeLookup lookup;
  // An absolute directory, or "". Messages show files beneath it relative to
  // it.
  std::string working_directory;
  // The location of the rule's field that names the hook.
  Location location;
};

// Returns the shape of a hook that fits. The error for one that does not fit
// has the places and declarations of both functions, and the declaration of a
// hook that would fit.
Result<HookShape> check_hook_signature(const FunctionRef& target,
                                       const FunctionRef& hook, HookSide side,
                                       const SignatureOptions& options);

}  // namespace otel
