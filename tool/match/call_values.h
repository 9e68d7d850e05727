// The values of a call that a hook may take as parameters after its context.
#pragma once

#include <string>
#include <vector>

#include "match/function_text.h"

namespace otel {

// HookSide says whether a hook is called when a function is entered or left.
enum class HookSide { kEnter, kExit };

// CallValue is a value of the call.
struct CallValue {
  const Param* param = nullptr;
  // "the receiver", "parameter req", "result 2".
  std::string what;
};

// Returns the values that a hook of the target may take, in order: on enter the
// receiver, if any, and all parameters; on exit all results. They point into
// the target's declaration.
std::vector<CallValue> call_values(const FunctionRef& target, HookSide side);

// Returns the name of a parameter, or "" if it has none or is "_".
std::string param_name(const SourceFile& file, const Param& param);

}  // namespace otel
