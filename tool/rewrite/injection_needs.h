// What one injection needs of its target, given what its hooks take and do.
#pragma once

#include "edits/package_edits.h"

namespace otel {

struct InjectionNeeds {
  // The enter trampoline takes the parameters.
  bool params = false;
  // The exit trampoline takes the results.
  bool results = false;
  // The context keeps parameters, results.
  bool stores_params = false;
  bool stores_results = false;
  // The enter hook may skip the call.
  bool may_skip = false;
  // The context may live on the target's stack.
  bool on_stack = false;
};

InjectionNeeds needs_of(const Injection& injection);

}  // namespace otel
