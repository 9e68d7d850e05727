// See trampoline.h.
#include "rewrite/trampoline.h"

#include <fmt/format.h>

#include "rewrite/go_template.h"
#include "rewrite/injection_needs.h"
#include "rewrite/slot_lists.h"
#include "rewrite/trampoline_skeleton.h"
#include "rewrite/typed_context.h"
#include "syntax/go_string.h"

namespace otel {

static constexpr std::string_view kCallInfo =
    "var $name = @CallInfo{$function, $package, $display, $params, $results, "
    "$slots}\n\n";

static constexpr std::string_view kEnterBody = R"($newContext	ctx = c
	c.base.call = &$callInfo
$setSlots$storeParams$callHook)";

static constexpr std::string_view kNewContext = "\tc := &$type{}\n";
static constexpr std::string_view kSetSlots = "\tc.base.slots = $slots\n";
static constexpr std::string_view kTakeSkip = "\tskip = c.base.skip\n";

static constexpr std::string_view kResultsAsBefore =
    "\tc.base.resultsSet = 1 == 0\n";

static constexpr std::string_view kCopyIf = R"(	if $condition {
	$copy	}
)";

// The context's address, hidden from escape analysis.
static constexpr std::string_view kHidden = "($type)(@NoEscape(@Pointer(c)))";

static constexpr std::string_view kGuard =
    "if *(*@Word)(@Pointer(&$hook)) != 0 { ";

// Writes the code of one trampoline pair.
class TypedTrampoline {
 public:
  explicit TypedTrampoline(const TrampolineInput& input)
      : input_(input),
        names_(input),
        needs_(needs_of(input.injection)),
        types_(slot_types(input.signature, input.prefix,
                          needs_.params || needs_.results)),
        context_{.name = names_.context_type(),
                 .type_params = types_.type_params,
                 .params = types_.params,
                 .results = types_.results,
                 .keeps_params = needs_.stores_params,
                 .keeps_results = needs_.stores_results} {}

  Trampoline write() const {
    return assemble(
        input_,
        {.declarations = declare_context(context_, input_.prefix),
         .variables = call_info(),
         .context_type = context_.pointer(),
         .skip_type = "bool",
         .context_result = "ctx",
         .enter = {type_params(), enter_params(), enter_body()},
         .exit = exit_function(),
         .before = guard() + make_copies(),
         .after = "}; ",
         .enter_arguments = enter_arguments(),
         .exit_arguments =
             needs_.results ? addresses_of(input_.signature.results) : "",
         .skip_condition = needs_.may_skip ? names_.skip() : "",
         .continued = take_copies()});
  }

 private:
  // The context of a generic target is made by the trampoline, which infers its
  // type, and not by the target.
  bool generic() const { return !types_.type_params.empty(); }
  std::string type_params() const {
    return type_parameters(types_.type_params);
  }

  size_t param_count() const { return types_.params.size(); }
  size_t result_count() const { return types_.results.size(); }

  std::string filled(std::string_view text,
                     std::initializer_list<Hole> holes = {}) const {
    return fill(text, input_.prefix, holes);
  }

  std::string call_info() const {
    return filled(kCallInfo,
                  {{"name", names_.call_info()},
                   {"function", go_quote(input_.signature.name)},
                   {"package", go_quote(input_.signature.import_path)},
                   {"display", go_quote(input_.signature.display)},
                   {"params", fmt::format("{}", param_count())},
                   {"results", fmt::format("{}", result_count())},
                   {"slots", context_.keeps_values() ? "1 == 1" : "1 == 0"}});
  }

  // "\tc.p0, c.p1 = *p0, *p1\n", or the other way round; "" for no slots.
  static std::string copy(std::string_view to, std::string_view from,
                          size_t count) {
    return count == 0 ? ""
                      : fmt::format("\t{} = {}\n", numbered(to, count),
                                    numbered(from, count));
  }

  std::string hidden(std::string_view type) const {
    return filled(kHidden, {{"type", type}});
  }

  std::string hook_context() const {
    return needs_.on_stack ? hidden(filled("*@CallContextBase")) : "&c.base";
  }

  // Parameters are handed over by value, so that the target can keep its own in
  // registers; where the enter hook may set them, as pointers to copies.
  bool passes_params() const { return needs_.params || generic(); }
  bool sets_params() const {
    return input_.injection.enter.present &&
           input_.injection.enter.uses.writes_params && param_count() > 0;
  }
  std::string_view param_value() const { return sets_params() ? "*p" : "p"; }

  // The results' pointers, where only inference wants them.
  std::string inference_params() const {
    std::string out;
    for (size_t i = 0; generic() && i < result_count(); i++) {
      out += fmt::format(", _ *{}", types_.results[i]);
    }
    return out;
  }

  std::string enter_params() const {
    std::string out = generic() ? "" : fmt::format("c {}", context_.pointer());
    if (passes_params()) {
      out += sets_params() ? pointer_parameters(types_.params, "p")
                           : value_parameters(types_.params, "p");
    }
    return without_comma(out + inference_params());
  }

  std::string enter_body() const {
    std::string set_slots =
        filled(kSetSlots,
               {{"slots", needs_.on_stack ? hidden(context_.pointer()) : "c"}});
    return filled(
        kEnterBody,
        {{"newContext",
          generic() ? filled(kNewContext, {{"type", context_.type()}}) : ""},
         {"callInfo", names_.call_info()},
         {"setSlots", context_.keeps_values() ? set_slots : ""},
         {"storeParams", needs_.stores_params
                             ? copy("c.p", param_value(), param_count())
                             : ""},
         {"callHook", call_enter()}});
  }

  // The call, and what the hook has set.
  std::string call_enter() const {
    if (!input_.injection.enter.present) {
      return "";
    }
    std::string out =
        call_enter_hook(input_, {"HookPanic", hook_context(), param_value()});
    if (sets_params()) {
      out += filled(kCopyIf, {{"condition", "c.base.paramsSet"},
                              {"copy", copy("*p", "c.p", param_count())}});
    }
    return needs_.may_skip ? out + std::string(kTakeSkip) : out;
  }

  // The exit trampoline also hands a skipped call its results.
  bool hands_over_results() const {
    return needs_.may_skip && input_.injection.enter.uses.writes_results;
  }

  std::optional<TrampolineFunction> exit_function() const {
    if (!input_.injection.exit.present && !hands_over_results()) {
      return std::nullopt;
    }
    return TrampolineFunction{
        type_params(),
        needs_.results ? pointer_parameters(types_.results, "r") : "",
        exit_body()};
  }

  std::string exit_body() const {
    std::string out;
    if (hands_over_results()) {
      out += take_results("c.base.skip && c.base.resultsSet");
    }
    if (!input_.injection.exit.present) {
      return out;
    }
    if (needs_.stores_results) {
      out += copy("c.r", "*r", result_count());
      out += kResultsAsBefore;
    }
    out += call_exit_hook(input_, {"HookPanic", hook_context(), "*r"});
    if (input_.injection.exit.uses.writes_results) {
      out += take_results("c.base.resultsSet");
    }
    return out;
  }

  std::string take_results(std::string_view condition) const {
    return result_count() == 0
               ? ""
               : filled(kCopyIf, {{"condition", condition},
                                  {"copy", copy("*r", "c.r", result_count())}});
  }

  std::string enter_arguments() const {
    std::string out =
        generic() ? "" : fmt::format("&{}{{}}", names_.context_type());
    if (passes_params()) {
      out += with_comma(sets_params()
                            ? numbered("&" + names_.param_copy(), param_count())
                            : names_of(input_.signature.params));
    }
    if (generic()) {
      out += addresses_of(input_.signature.results);
    }
    return without_comma(out);
  }

  // The copies that the enter hook may change, and how they come back.
  std::string make_copies() const {
    return sets_params()
               ? fmt::format("{} := {}; ",
                             numbered(names_.param_copy(), param_count()),
                             names_of(input_.signature.params))
               : "";
  }
  std::string take_copies() const {
    return sets_params()
               ? fmt::format("{} = {}; ", names_of(input_.signature.params),
                             numbered(names_.param_copy(), param_count()))
               : "";
  }

  // Nothing is called, and nothing made ready for a call, where the hook is not
  // bound: not yet, or because the user has switched it off. That is no call,
  // so that a debugger that steps into the target comes to the trampoline.
  std::string guard() const {
    return filled(kGuard, {{"hook", input_.injection.enter.present
                                        ? names_.enter_hook()
                                        : names_.exit_hook()}});
  }

  const TrampolineInput& input_;
  TrampolineNames names_;
  InjectionNeeds needs_;
  SlotTypes types_;
  TypedContext context_;
};

Trampoline make_trampoline(const TrampolineInput& input) {
  return TypedTrampoline(input).write();
}

}  // namespace otel
