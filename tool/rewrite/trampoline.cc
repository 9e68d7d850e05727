// See trampoline.h.
#include "rewrite/trampoline.h"

#include <functional>

#include <fmt/format.h>

#include "base/strings.h"
#include "rewrite/trampoline_text.h"

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

std::string go_quote(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    unsigned char byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      out += fmt::format("\\x{:02x}", byte);
    } else {
      out += c;
    }
  }
  return out + "\"";
}

// Writes the code of one trampoline pair. A generic slot's type is a type
// parameter of the generated declarations: T0, T1, … in order of parameters,
// then results.
class TrampolineWriter : private TrampolineText {
 public:
  TrampolineWriter(const Injection& injection, const TargetSignature& signature,
                   std::string_view prefix, int ordinal)
      : TrampolineText(injection, signature, prefix, ordinal),
        injection_(injection),
        signature_(signature),
        needs_(needs_of(injection)),
        prefix_(prefix) {
    for (const Slot& slot : signature_.params) {
      param_types_.push_back(slot_type(slot));
    }
    for (const Slot& slot : signature_.results) {
      result_types_.push_back(slot_type(slot));
    }
  }

  Trampoline write() {
    Trampoline out;
    out.declarations =
        context_type() + accessors() + enter_function() + exit_function();
    out.variables = call_info();
    if (declares_hooks()) {
      out.declarations = hook_types() + out.declarations;
      out.variables += hook_variables();
      out.linknames = linknames();
    }
    out.entry = entry();
    return out;
  }

 private:
  bool generic() const { return !type_parameters_.empty(); }

  std::string slot_type(const Slot& slot) {
    if (!slot.generic || (!needs_.params && !needs_.results)) {
      return slot.type;
    }
    type_parameters_.push_back(
        fmt::format("{}T{}", prefix_, type_parameters_.size()));
    return type_parameters_.back();
  }

  // "[T0, T1 interface{}]" and "[T0, T1]", or "".
  std::string declared_type_parameters() const {
    return generic() ? fmt::format("[{} interface{{}}]",
                                   fmt::join(type_parameters_, ", "))
                     : "";
  }
  std::string type_arguments() const {
    return generic() ? fmt::format("[{}]", fmt::join(type_parameters_, ", "))
                     : "";
  }

  std::string impl() const { return name("CallContextImpl"); }
  std::string impl_pointer() const { return "*" + impl() + type_arguments(); }

  std::string context_type() const {
    std::string fields;
    for (size_t i = 0; needs_.stores_params && i < param_types_.size(); i++) {
      fields += fmt::format("\tp{} {}\n", i, param_types_[i]);
    }
    for (size_t i = 0; needs_.stores_results && i < result_types_.size(); i++) {
      fields += fmt::format("\tr{} {}\n", i, result_types_[i]);
    }
    return fmt::format(
        "type {}{} struct {{\n\tbase {}CallContextBase\n{}}}\n\n", impl(),
        declared_type_parameters(), prefix_, fields);
  }

  std::string call_info() const {
    return fmt::format(
        "var {} = {}CallInfo{{{}, {}, {}, {}, {}, {}}}\n\n", info_name(),
        prefix_, go_quote(signature_.name), go_quote(signature_.import_path),
        go_quote(signature_.display), param_types_.size(), result_types_.size(),
        stores_slots() ? "1 == 1" : "1 == 0");
  }

  bool stores_slots() const {
    return needs_.stores_params || needs_.stores_results;
  }

  // The methods of the support file's Slots, for what a hook may get or set.
  //
  // The locals of the setter have our prefix, for the types that it mentions
  // may have any name: `type x struct{}`, `import v "example.com/v"`.
  std::string accessors() const {
    if (!stores_slots()) {
      return "";
    }
    SlotCases cases;
    if (needs_.stores_params) {
      add_slots("p", 0, param_types_, cases);
    }
    if (needs_.stores_results) {
      add_slots("r", param_types_.size(), result_types_, cases);
    }
    return fmt::format(
        "func (c {0}) get(i int) (v interface{{}}) {{\n"
        "\tswitch i {{\n{1}\t}}\n\treturn\n}}\n\n"
        "func (c {0}) at(i int) (v interface{{}}) {{\n"
        "\tswitch i {{\n{2}\t}}\n\treturn\n}}\n\n"
        "func ({4}Self {0}) set({4}Index int, {4}Value interface{{}}) bool {{\n"
        "\tswitch {4}Index {{\n{3}\t}}\n\treturn 1 == 0\n}}\n\n",
        impl_pointer(), cases.get, cases.at, cases.set, prefix_);
  }

  struct SlotCases {
    std::string get, at, set;
  };

  // The slots `field`0, `field`1, …, the first of which is number `first` of
  // all.
  void add_slots(std::string_view field, size_t first,
                 const std::vector<std::string>& types,
                 SlotCases& cases) const {
    for (size_t i = 0; i < types.size(); i++) {
      std::string head = fmt::format("\tcase {}:\n", first + i);
      cases.get += fmt::format("{}\t\treturn c.{}{}\n", head, field, i);
      cases.at += fmt::format("{}\t\treturn &c.{}{}\n", head, field, i);
      cases.set += fmt::format(
          "{0}\t\tif {4}Given, {4}Fits := {4}Value.({3}); {4}Fits {{\n"
          "\t\t\t{4}Self.{1}{2} = {4}Given\n\t\t\treturn 1 == 1\n\t\t}}\n",
          head, field, i, types[i], prefix_);
    }
  }

  // "\tc.p0, c.p1 = *p0, *p1\n", or the other way round; "" for no slots.
  static std::string copy(std::string_view to, std::string_view from,
                          size_t count) {
    return count == 0
               ? ""
               : fmt::format("\t{} = {}\n", list(to, count), list(from, count));
  }

  // The context's address as `type`, hidden from escape analysis.
  std::string hidden(std::string_view type) const {
    return fmt::format("({0})({1}NoEscape({1}Pointer(c)))", type, prefix_);
  }

  // The call of a hook with its context and the slots: `before` is "p" for
  // values, "*r" for what is behind pointers.
  std::string hook_call(const HookCall& hook, std::string_view function,
                        std::string_view before, size_t count) const {
    std::string out = fmt::format(
        "\t{}({}", function,
        needs_.on_stack ? hidden(fmt::format("*{}CallContextBase", prefix_))
                        : "&c.base");
    for (size_t i = 0; !hook.context_only && i < count; i++) {
      out += fmt::format(", {}{}", before, i);
    }
    return out + ")\n";
  }

  // The results' pointers, where only inference wants them.
  std::string inference_parameters() const {
    std::string out;
    for (size_t i = 0; generic() && i < result_types_.size(); i++) {
      out += fmt::format(", _ *{}", result_types_[i]);
    }
    return out;
  }

  // Parameters are handed over by value, so that the target can keep its own in
  // registers; where the enter hook may set them, as pointers to copies.
  bool passes_params() const { return needs_.params || generic(); }
  bool sets_params() const {
    return injection_.enter.present && injection_.enter.uses.writes_params &&
           !param_types_.empty();
  }
  std::string_view handed_over() const { return sets_params() ? "*p" : "p"; }

  std::string enter_parameters() const {
    std::string out = generic() ? "" : fmt::format("c {}", impl_pointer());
    if (passes_params()) {
      out += sets_params() ? pointer_parameters(param_types_, "p")
                           : value_parameters(param_types_, "p");
    }
    return without_comma(out + inference_parameters());
  }

  std::string enter_function() const {
    const HookCall& enter = injection_.enter;
    std::string body;
    if (generic()) {
      body += fmt::format("\tc := &{}{}{{}}\n", impl(), type_arguments());
    }
    body += "\tctx = c\n";
    body += fmt::format("\tc.base.call = &{}\n", info_name());
    if (stores_slots()) {
      body += fmt::format("\tc.base.slots = {}\n",
                          needs_.on_stack ? hidden(impl_pointer()) : "c");
    }
    if (needs_.stores_params) {
      body += copy("c.p", handed_over(), param_types_.size());
    }
    if (enter.present) {
      body += defer_guard("HookPanic", "OnEnter", enter);
      body +=
          hook_call(enter, enter_hook(), handed_over(), param_types_.size());
      if (sets_params()) {
        body += "\tif c.base.paramsSet {\n\t" +
                copy("*p", "c.p", param_types_.size()) + "\t}\n";
      }
      body += needs_.may_skip ? "\tskip = c.base.skip\n" : "";
    }
    return fmt::format(
        "func {}{}({}) (ctx {}, skip bool) {{\n{}\treturn\n}}\n\n",
        name("OnEnterTrampoline"), declared_type_parameters(),
        enter_parameters(), impl_pointer(), body);
  }

  // The exit trampoline also hands a skipped call its results.
  bool has_exit_function() const {
    return injection_.exit.present ||
           (needs_.may_skip && injection_.enter.uses.writes_results);
  }

  std::string exit_function() const {
    if (!has_exit_function()) {
      return "";
    }
    const HookCall& exit = injection_.exit;
    size_t count = result_types_.size();
    std::string body;
    if (needs_.may_skip && injection_.enter.uses.writes_results && count > 0) {
      body += "\tif c.base.skip && c.base.resultsSet {\n\t" +
              copy("*r", "c.r", count) + "\t}\n";
    }
    if (exit.present) {
      body += needs_.stores_results ? copy("c.r", "*r", count) : "";
      body += needs_.stores_results ? "\tc.base.resultsSet = 1 == 0\n" : "";
      body += defer_guard("HookPanic", "OnExit", exit);
      body += hook_call(exit, exit_hook(), "*r", count);
      if (exit.uses.writes_results && count > 0) {
        body +=
            "\tif c.base.resultsSet {\n\t" + copy("*r", "c.r", count) + "\t}\n";
      }
    }
    return fmt::format(
        "func {}{}(c {}{}) {{\n{}}}\n\n", name("OnExitTrampoline"),
        declared_type_parameters(), impl_pointer(),
        needs_.results ? pointer_parameters(result_types_, "r") : "", body);
  }

  std::string enter_arguments() const {
    std::string out = generic() ? "" : fmt::format("&{}{{}}", impl());
    if (passes_params()) {
      out += sets_params() ? ", " + list("&" + copy_name(), param_types_.size())
                           : comma_before(names(signature_.params));
    }
    if (generic()) {
      out += addresses(signature_.results);
    }
    return without_comma(out);
  }

  std::string exit_call(std::string_view context) const {
    if (!has_exit_function()) {
      return "";
    }
    return fmt::format("{}({}{})", name("OnExitTrampoline"), context,
                       needs_.results ? addresses(signature_.results) : "");
  }

  // The copies that the enter hook may change, and how they come back.
  std::string copy_name() const { return local("Param") + "_"; }
  std::string make_copies() const {
    return sets_params() ? fmt::format("{} := {}; ",
                                       list(copy_name(), param_types_.size()),
                                       names(signature_.params))
                         : "";
  }
  std::string take_copies() const {
    return sets_params() ? fmt::format("{} = {}; ", names(signature_.params),
                                       list(copy_name(), param_types_.size()))
                         : "";
  }

  // Nothing is called, and nothing made ready for a call, where the hook is not
  // bound: not yet, or because the user has switched it off. That is no call,
  // so that a debugger that steps into the target comes to the trampoline.
  std::string guard() const {
    return fmt::format(
        "if *(*{0}Word)({0}Pointer(&{1})) != 0 {{ ", prefix_,
        hook_name(injection_.enter.present ? "HookEnter" : "HookExit"));
  }

  std::string entry() const {
    std::string context = local("Ctx");
    std::string skip = local("Skip");
    std::string call = exit_call(context);
    std::string out =
        fmt::format("if {}, {} := {}({}); ", call.empty() ? "_" : context,
                    needs_.may_skip ? skip : "_", name("OnEnterTrampoline"),
                    enter_arguments());
    // `_, _ :=` declares nothing.
    if (call.empty() && !needs_.may_skip) {
      out = fmt::format("if _, _ = {}({}); ", name("OnEnterTrampoline"),
                        enter_arguments());
    }
    if (needs_.may_skip) {
      out += fmt::format("{} {{ {}{}{} }} else {{ ", skip, call,
                         call.empty() ? "" : "; ", return_statement());
    } else {
      out += "1 == 0 { } else { ";
    }
    out += take_copies();
    if (injection_.exit.present) {
      out += fmt::format("defer {}; ", call);
    }
    return guard() + make_copies() + out + "}; }; ";
  }

  const Injection& injection_;
  const TargetSignature& signature_;
  InjectionNeeds needs_;
  std::string prefix_;
  std::vector<std::string> type_parameters_;
  std::vector<std::string> param_types_;
  std::vector<std::string> result_types_;
};

Trampoline make_trampoline(const Injection& injection,
                           const TargetSignature& signature,
                           std::string_view prefix, int ordinal) {
  return TrampolineWriter(injection, signature, prefix, ordinal).write();
}

}  // namespace otel
