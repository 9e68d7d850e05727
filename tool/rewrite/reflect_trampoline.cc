// See reflect_trampoline.h.
#include "rewrite/reflect_trampoline.h"

#include "rewrite/go_template.h"
#include "rewrite/slot_lists.h"
#include "rewrite/trampoline_skeleton.h"
#include "syntax/go_string.h"

namespace otel {

// The functions that these call are declared by the support file and defined in
// pkg/api/boxed.go.
static constexpr std::string_view kEnterBody =
    R"(	if *(*@Pointer)(@Pointer(&$hook)) == @Nil {
		return
	}
	c = @BoxedEnter($package, $name, $function, []interface{}{$params}, []interface{}{$results})
$callHook)";

static constexpr std::string_view kTakeSkip = "\tskip = @BoxedEntered(c)\n";

static constexpr std::string_view kExitBody =
    R"(	if @BoxedExit(c) == @Nil {
		return
	}
$callHook)";

static constexpr std::string_view kTakeResults = "\t@BoxedExited(c)\n";

// Writes the code of one trampoline pair.
class ReflectTrampoline {
 public:
  explicit ReflectTrampoline(const TrampolineInput& input)
      : input_(input),
        names_(input),
        types_(slot_types(input.signature, input.prefix, true)) {}

  Trampoline write() const {
    std::string result_addresses = addresses_of(input_.signature.results);
    return assemble(
        input_,
        {.context_type = filled("@CallContext"),
         .skip_type = filled("@Pointer"),
         .context_result = "c",
         .enter = {type_parameters(types_.type_params), enter_params(),
                   enter_body()},
         // Only the results' types need inference.
         .exit = TrampolineFunction{type_parameters(types_.result_type_params),
                                    pointer_parameters(types_.results, "r"),
                                    exit_body()},
         .enter_arguments = without_comma(
             addresses_of(input_.signature.params) + result_addresses),
         .exit_arguments = result_addresses,
         .skip_condition = filled("$skip != @Nil", {{"skip", names_.skip()}})});
  }

 private:
  std::string filled(std::string_view text,
                     std::initializer_list<Hole> holes = {}) const {
    return fill(text, input_.prefix, holes);
  }

  std::string enter_params() const {
    return without_comma(pointer_parameters(types_.params, "p") +
                         pointer_parameters(types_.results, "r"));
  }

  std::string enter_body() const {
    bool enters = input_.injection.enter.present;
    std::string call_hook =
        enters ? call_enter_hook(input_, {"BoxedPanic", "c", "*p"}) +
                     filled(kTakeSkip)
               : "";
    return filled(kEnterBody,
                  {{"hook", enters ? names_.enter_hook() : names_.exit_hook()},
                   {"package", go_quote(input_.signature.import_path)},
                   {"name", go_quote(input_.signature.name)},
                   {"function", go_quote(input_.signature.display)},
                   {"params", numbered("p", types_.params.size())},
                   {"results", numbered("r", types_.results.size())},
                   {"callHook", call_hook}});
  }

  std::string exit_body() const {
    std::string call_hook =
        input_.injection.exit.present
            ? call_exit_hook(input_, {"BoxedPanic", "c", "*r"}) +
                  filled(kTakeResults)
            : "";
    return filled(kExitBody, {{"callHook", call_hook}});
  }

  const TrampolineInput& input_;
  TrampolineNames names_;
  SlotTypes types_;
};

Trampoline make_reflect_trampoline(const TrampolineInput& input) {
  return ReflectTrampoline(input).write();
}

}  // namespace otel
