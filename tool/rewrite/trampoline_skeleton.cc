// See trampoline_skeleton.h.
#include "rewrite/trampoline_skeleton.h"

#include <vector>

#include "rewrite/go_template.h"
#include "rewrite/slot_lists.h"
#include "syntax/go_string.h"

namespace otel {

static constexpr std::string_view kHookType = "type $type = $signature\n\n";
static constexpr std::string_view kHookVariable = "var $variable @Pointer\n\n";
static constexpr std::string_view kHookLinkname =
    "//go:linkname $variable $symbol\n";

static constexpr std::string_view kHookCall =
    R"(	defer @$panic("$phase", $hook, $function)
	(*(*$type)(@Pointer(&$variable)))($context$values)
)";

static constexpr std::string_view kEnterFunction =
    R"(func $name$typeParams($params) ($result $context, skip $skip) {
$body	return
}

)";

static constexpr std::string_view kExitFunction =
    R"(func $name$typeParams(c $context$params) {
$body}

)";

static constexpr std::string_view kEntry =
    "if $context, $skip $assign $enter($arguments); $condition { $skipped} "
    "else { $continued}; ";

// One hook of the pair.
struct Hook {
  const HookCall& call;
  // The variable that holds it, and the variable's type.
  std::string variable;
  std::string type;
  // What it takes.
  const std::vector<Slot>& slots;
};

static Hook enter_hook(const TrampolineInput& input) {
  TrampolineNames names(input);
  return {input.injection.enter, names.enter_hook(), names.enter_hook_type(),
          input.signature.params};
}

static Hook exit_hook(const TrampolineInput& input) {
  TrampolineNames names(input);
  return {input.injection.exit, names.exit_hook(), names.exit_hook_type(),
          input.signature.results};
}

// The hook's own signature.
static std::string hook_signature(const Hook& hook, std::string_view prefix) {
  std::string types;
  for (size_t i = 0; !hook.call.context_only && i < hook.slots.size(); i++) {
    bool takes_any = hook.slots[i].generic ||
                     (i < hook.call.takes_any.size() && hook.call.takes_any[i]);
    types += ", " + (takes_any ? "interface{}" : hook.slots[i].type);
  }
  return fill("func(@CallContext$types)", prefix, {{"types", types}});
}

static void declare_hook(const Hook& hook, std::string_view prefix,
                         Trampoline& out) {
  if (!hook.call.present) {
    return;
  }
  out.declarations +=
      fill(kHookType, prefix,
           {{"type", hook.type}, {"signature", hook_signature(hook, prefix)}});
  out.variables += fill(kHookVariable, prefix, {{"variable", hook.variable}});
  out.linknames +=
      fill(kHookLinkname, prefix,
           {{"variable", hook.variable}, {"symbol", hook.call.symbol}});
}

static std::string call_hook(const TrampolineInput& input, const Hook& hook,
                             std::string_view phase,
                             const HookCallStyle& style) {
  size_t count = hook.call.context_only ? 0 : hook.slots.size();
  return fill(kHookCall, input.prefix,
              {{"panic", style.panic},
               {"phase", phase},
               {"hook", go_quote(hook.call.name)},
               {"function", go_quote(input.signature.display)},
               {"type", hook.type},
               {"variable", hook.variable},
               {"context", style.context},
               {"values", with_comma(numbered(style.value, count))}});
}

std::string call_enter_hook(const TrampolineInput& input,
                            const HookCallStyle& style) {
  return call_hook(input, enter_hook(input), "OnEnter", style);
}

std::string call_exit_hook(const TrampolineInput& input,
                           const HookCallStyle& style) {
  return call_hook(input, exit_hook(input), "OnExit", style);
}

static std::string enter_function(const TrampolineInput& input,
                                  const TrampolineParts& parts) {
  return fill(kEnterFunction, input.prefix,
              {{"name", TrampolineNames(input).enter_function()},
               {"typeParams", parts.enter.type_params},
               {"params", parts.enter.params},
               {"result", parts.context_result},
               {"context", parts.context_type},
               {"skip", parts.skip_type},
               {"body", parts.enter.body}});
}

static std::string exit_function(const TrampolineInput& input,
                                 const TrampolineParts& parts) {
  if (!parts.exit) {
    return "";
  }
  return fill(kExitFunction, input.prefix,
              {{"name", TrampolineNames(input).exit_function()},
               {"typeParams", parts.exit->type_params},
               {"context", parts.context_type},
               {"params", parts.exit->params},
               {"body", parts.exit->body}});
}

// "return retVal0, err ".
static std::string return_statement(const TargetSignature& signature) {
  std::string results = names_of(signature.results);
  return results.empty() ? "return " : "return " + results + " ";
}

static std::string entry(const TrampolineInput& input,
                         const TrampolineParts& parts) {
  TrampolineNames names(input);
  bool may_skip = !parts.skip_condition.empty();
  std::string exit_call =
      parts.exit ? fill("$exit($context$arguments); ", input.prefix,
                        {{"exit", names.exit_function()},
                         {"context", names.context()},
                         {"arguments", parts.exit_arguments}})
                 : "";
  std::string skipped =
      may_skip ? exit_call + return_statement(input.signature) : "";
  std::string deferred =
      input.injection.exit.present ? "defer " + exit_call : "";
  return fill(kEntry, input.prefix,
              {{"context", parts.exit ? names.context() : "_"},
               {"skip", may_skip ? names.skip() : "_"},
               // `_, _ :=` declares nothing.
               {"assign", parts.exit || may_skip ? ":=" : "="},
               {"enter", names.enter_function()},
               {"arguments", parts.enter_arguments},
               {"condition", may_skip ? parts.skip_condition : "1 == 0"},
               {"skipped", skipped},
               {"continued", parts.continued + deferred}});
}

Trampoline assemble(const TrampolineInput& input,
                    const TrampolineParts& parts) {
  Trampoline out;
  out.variables = parts.variables;
  // Functions of one name share their hooks, which the first one declares.
  if (input.ordinal == 0) {
    declare_hook(enter_hook(input), input.prefix, out);
    declare_hook(exit_hook(input), input.prefix, out);
  }
  out.declarations += parts.declarations + enter_function(input, parts) +
                      exit_function(input, parts);
  out.entry = parts.before + entry(input, parts) + parts.after;
  return out;
}

}  // namespace otel
