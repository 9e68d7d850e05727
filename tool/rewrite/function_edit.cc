// See function_edit.h.
#include "rewrite/function_edit.h"

#include <fmt/format.h>

#include "edits/target.h"
#include "rewrite/injection_needs.h"
#include "rewrite/reflect_trampoline.h"

namespace otel {

// What the function's injections together need named.
struct NamingNeeds {
  bool params = false;
  bool results = false;
};

static NamingNeeds naming_needs(const FunctionContext& context,
                                const FunctionEdits& work, bool generic) {
  NamingNeeds out;
  for (const Injection& injection : work.injections) {
    if (context.uses_reflect && !injection.raw) {
      return {.params = true, .results = true};
    }
    InjectionNeeds needs = needs_of(injection);
    bool wants_slots = needs.params || needs.results;
    out.params =
        out.params || injection.raw || needs.params || (generic && wants_slots);
    out.results = out.results || injection.raw || needs.results ||
                  needs.may_skip || (generic && wants_slots);
  }
  return out;
}

static bool has_type_parameters(const FuncDecl& decl) {
  return !decl.type_params.empty() || !decl.receiver_type_params.empty();
}

// What a hook takes by its type has one that can be written: match found no
// type parameter in it. read_signature may have, for it goes by names alone.
//
//   func F[Reader any](r Reader, s *strings.Reader)
static void name_taken_types(const HookCall& hook, std::vector<Slot>& slots) {
  bool takes_values = hook.present && !hook.context_only;
  for (size_t i = 0; takes_values && i < slots.size(); i++) {
    bool takes_any = i < hook.takes_any.size() && hook.takes_any[i];
    slots[i].generic = slots[i].generic && takes_any;
  }
}

static TargetSignature signature_for(const Injection& injection,
                                     TargetSignature signature) {
  name_taken_types(injection.enter, signature.params);
  name_taken_types(injection.exit, signature.results);
  return signature;
}

// `{ OnEnter; defer func() { OnExit }() }`: both in one block, so that the exit
// statements see what the enter statements declare and the function's own body
// sees neither.
static std::string raw_entry(const Injection& injection) {
  std::string out = "{ ";
  if (!injection.raw_enter.empty()) {
    out += injection.raw_enter + "; ";
  }
  if (!injection.raw_exit.empty()) {
    out += fmt::format("defer func() {{ {} }}(); ", injection.raw_exit);
  }
  return out + "}; ";
}

Result<Trampoline> edit_function(const FunctionContext& context,
                                 const FuncDecl& decl,
                                 const FunctionEdits& work, EditList& edits) {
  std::string refused = refusal_reason(context.file, decl);
  if (!refused.empty()) {
    return fail(fmt::format("{}: {} cannot be instrumented: {}",
                            work.injections[0].rule, work.name, refused));
  }
  NamingNeeds named = naming_needs(context, work, has_type_parameters(decl));
  TargetSignature signature =
      read_signature(context.file, decl, context.import_path, named.params,
                     named.results, edits);
  Trampoline all;
  for (const Injection& injection : work.injections) {
    if (injection.raw) {
      all.entry += raw_entry(injection);
    } else {
      TargetSignature own = signature_for(injection, signature);
      TrampolineInput input{.injection = injection,
                            .signature = own,
                            .prefix = std::string(context.prefix),
                            .ordinal = context.ordinal};
      Trampoline one = context.uses_reflect ? make_reflect_trampoline(input)
                                            : make_trampoline(input);
      all.declarations += one.declarations;
      all.variables += one.variables;
      all.linknames += one.linknames;
      all.entry += one.entry;
    }
  }
  edits.insert(decl.body.begin + 1, " " + all.entry);
  return all;
}

}  // namespace otel
