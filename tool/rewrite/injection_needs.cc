// See injection_needs.h.
#include "rewrite/injection_needs.h"

namespace otel {

InjectionNeeds needs_of(const Injection& injection) {
  const HookCall& enter = injection.enter;
  const HookCall& exit = injection.exit;
  auto either = [&](bool HookUses::*use) {
    return (enter.present && enter.uses.*use) ||
           (exit.present && exit.uses.*use);
  };
  InjectionNeeds needs;
  needs.stores_params = either(&HookUses::reads_params) ||
                        (enter.present && enter.uses.writes_params);
  needs.stores_results =
      either(&HookUses::reads_results) || either(&HookUses::writes_results);
  needs.params = needs.stores_params || (enter.present && !enter.context_only);
  needs.may_skip = enter.present && enter.uses.skips;
  needs.results = (exit.present && !exit.context_only) || needs.stores_results;
  needs.on_stack = !either(&HookUses::escapes);
  return needs;
}

}  // namespace otel
