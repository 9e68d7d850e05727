// The names in the code of one trampoline pair. Each ends in the function's
// name and the injection's id, which no other package has.
#pragma once

#include <string>
#include <string_view>

#include "edits/package_edits.h"
#include "rewrite/target_signature.h"

namespace otel {

// What a trampoline pair is made from. The injection and the signature must
// outlive it.
struct TrampolineInput {
  const Injection& injection;
  const TargetSignature& signature;
  // The prefix of our names in the package (name_prefix.h).
  std::string prefix;
  // Tells functions of one name (init) apart: 0, 1, ….
  int ordinal = 0;
};

class TrampolineNames {
 public:
  explicit TrampolineNames(const TrampolineInput& input);

  // The functions, and the type of the context: "OtelOnEnterTrampoline_f0123".
  std::string enter_function() const { return exported("OnEnterTrampoline"); }
  std::string exit_function() const { return exported("OnExitTrampoline"); }
  std::string context_type() const { return exported("CallContextImpl"); }

  // The variable that describes the function: "otelCall_f0123".
  std::string call_info() const;

  // Local variables of the target: "otelCtx_f0123". The copies of parameters
  // have a number behind the name.
  std::string context() const { return local("Ctx"); }
  std::string skip() const { return local("Skip"); }
  std::string param_copy() const { return local("Param") + "_"; }

  // The variable that holds a hook, "otelHookEnter_f0123", and its type.
  // Functions of one name (init) share both.
  std::string enter_hook() const { return shared("HookEnter"); }
  std::string exit_hook() const { return shared("HookExit"); }
  std::string enter_hook_type() const { return shared("HookEnterType"); }
  std::string exit_hook_type() const { return shared("HookExitType"); }

 private:
  std::string exported(std::string_view what) const;
  std::string local(std::string_view what) const;
  std::string shared(std::string_view what) const;

  std::string prefix_;
  // The function's name and the injection's id, and the same with the ordinal.
  std::string shared_suffix_;
  std::string suffix_;
};

}  // namespace otel
