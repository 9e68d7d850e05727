// The parts of generated code that both kinds of trampolines have
// (trampoline.cc, boxed_trampoline.cc): names, the variables of hooks, lists of
// slots.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "edits/package_edits.h"
#include "rewrite/target_signature.h"

namespace otel {

// The text with the prefix in place of each @.
std::string with_prefix(std::string_view text, std::string_view prefix);

// For one injection into one function. `prefix` and `ordinal` as for
// make_trampoline. The injection and the signature must outlive it.
class TrampolineText {
 public:
  TrampolineText(const Injection& injection, const TargetSignature& signature,
                 std::string_view prefix, int ordinal);

  // Functions of one name (init) share the variables of their hooks, which the
  // first of them declares.
  bool declares_hooks() const { return suffix_ == shared_suffix_; }

  // "OtelOnEnterTrampoline_RoundTrip91363a2b"; of a hook's variable.
  std::string name(std::string_view what) const;
  std::string hook_name(std::string_view what) const;
  // "otelCall_RoundTrip91363a2b": what describes the function.
  std::string info_name() const;
  // "otelCtx_RoundTrip91363a2b".
  std::string local(std::string_view what) const;

  // The types of the hooks, the variables that hold them, of type @Pointer, and
  // their linknames.
  std::string hook_types() const;
  std::string hook_variables() const;
  std::string linknames() const;
  // The hook that is called on entry, or on exit, as a function.
  std::string enter_hook() const { return hook_value("HookEnter"); }
  std::string exit_hook() const { return hook_value("HookExit"); }

  // "\tdefer otelHookPanic(…)\n", where `function` is HookPanic.
  std::string defer_guard(std::string_view function, std::string_view phase,
                          const HookCall& hook) const;

  // "return retVal0, err".
  std::string return_statement() const;

  // ", p0 *T, p1 *U": pointers to the slots, as parameters.
  static std::string pointer_parameters(const std::vector<std::string>& types,
                                        std::string_view field);
  // ", p0 T, p1 U": the slots themselves.
  static std::string value_parameters(const std::vector<std::string>& types,
                                      std::string_view field);
  // "p0, p1" with a prefix before each: list("c.p", 2) is "c.p0, c.p1".
  static std::string list(std::string_view before, size_t count);
  // "t, req".
  static std::string names(const std::vector<Slot>& slots);
  // ", &t, &req".
  static std::string addresses(const std::vector<Slot>& slots);
  // Without the ", " that some of the above begin with, and with one, unless
  // the list is empty.
  static std::string without_comma(const std::string& list);
  static std::string comma_before(const std::string& list);

 private:
  template <typename Line>
  std::string for_hooks(const Line& line) const;

  // A hook, and its type, by the name of its variable: "HookEnter".
  std::string hook_value(std::string_view variable) const;
  std::string type_name(std::string_view variable) const;

  // The type of a hook: its own signature.
  std::string hook_type(const HookCall& hook,
                        const std::vector<Slot>& slots) const;

  const Injection& injection_;
  const TargetSignature& signature_;
  std::string prefix_;
  std::string shared_suffix_;
  std::string suffix_;
};

}  // namespace otel
