// Does a hook fit the function it is for? By resolved type and not by
// spelling: the hook is bound by symbol, so nothing after this would notice a
// wrong type before it corrupts memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "match/function_text.h"
#include "match/types/type_form.h"

namespace otel {

// The import path of the package that has CallContext, and the type's name.
inline constexpr std::string_view kApiPackage = "otel.example/pkg/api";
inline constexpr std::string_view kCallContext = "CallContext";

enum class HookSide { kEnter, kExit };

// How a hook that fits takes the values of the call.
struct HookShape {
  // It takes the CallContext and nothing else; `takes_any` is then empty.
  bool context_only = false;
  // Per value (on enter the receiver, if any, and all parameters; on exit all
  // results): the hook says any where the target has another type.
  std::vector<bool> takes_any;
};

struct SignatureOptions {
  TypeLookup lookup;
  // Files beneath it are shown relative to it; absolute, may be "".
  std::string working_directory;
  // The rule's field that names the hook.
  Location location;
};

// The hook's shape, or why it does not fit: both places with file and line,
// both declarations, and the declaration that would fit.
Result<HookShape> check_hook_signature(const FunctionRef& target,
                                       const FunctionRef& hook, HookSide side,
                                       const SignatureOptions& options);

}  // namespace otel
