// See trampoline_text.h.
#include "rewrite/trampoline_text.h"

#include <fmt/format.h>

#include "rewrite/name_prefix.h"
#include "rewrite/trampoline.h"

namespace otel {

std::string with_prefix(std::string_view text, std::string_view prefix) {
  std::string out;
  for (char c : text) {
    if (c == '@') {
      out += prefix;
    } else {
      out += c;
    }
  }
  return out;
}

TrampolineText::TrampolineText(const Injection& injection,
                               const TargetSignature& signature,
                               std::string_view prefix, int ordinal)
    : injection_(injection),
      signature_(signature),
      prefix_(prefix),
      shared_suffix_(signature.name + injection.id),
      suffix_(ordinal == 0 ? shared_suffix_
                           : fmt::format("{}_{}", shared_suffix_, ordinal)) {}

std::string TrampolineText::name(std::string_view what) const {
  return fmt::format("{}{}_{}", exported(prefix_), what, suffix_);
}

std::string TrampolineText::hook_name(std::string_view what) const {
  return fmt::format("{}{}_{}", prefix_, what, shared_suffix_);
}

std::string TrampolineText::info_name() const {
  return fmt::format("{}Call_{}", prefix_, suffix_);
}

std::string TrampolineText::local(std::string_view what) const {
  return fmt::format("otel{}_{}", what, suffix_);
}

std::string TrampolineText::hook_type(const HookCall& hook,
                                      const std::vector<Slot>& slots) const {
  std::string out = fmt::format("func({}CallContext", prefix_);
  for (size_t i = 0; !hook.context_only && i < slots.size(); i++) {
    bool takes_any =
        slots[i].generic || (i < hook.takes_any.size() && hook.takes_any[i]);
    out += ", " + (takes_any ? "interface{}" : slots[i].type);
  }
  return out + ")";
}

// What `line` makes of the variable's name, the hook and what the hook takes,
// for each hook of the injection.
template <typename Line>
std::string TrampolineText::for_hooks(const Line& line) const {
  std::string out;
  if (injection_.enter.present) {
    out += line("HookEnter", injection_.enter, signature_.params);
  }
  if (injection_.exit.present) {
    out += line("HookExit", injection_.exit, signature_.results);
  }
  return out;
}

std::string TrampolineText::type_name(std::string_view variable) const {
  return hook_name(fmt::format("{}Type", variable));
}

std::string TrampolineText::hook_types() const {
  return for_hooks([&](std::string_view variable, const HookCall& hook,
                       const std::vector<Slot>& slots) {
    return fmt::format("type {} = {}\n\n", type_name(variable),
                       hook_type(hook, slots));
  });
}

std::string TrampolineText::hook_variables() const {
  return for_hooks([&](std::string_view variable, const auto&, const auto&) {
    return fmt::format("var {} {}Pointer\n\n", hook_name(variable), prefix_);
  });
}

std::string TrampolineText::hook_value(std::string_view variable) const {
  return fmt::format("(*(*{})({}Pointer(&{})))", type_name(variable), prefix_,
                     hook_name(variable));
}

std::string TrampolineText::linknames() const {
  return for_hooks(
      [&](std::string_view variable, const HookCall& hook, const auto&) {
        return fmt::format("//go:linkname {} {}\n", hook_name(variable),
                           hook.symbol);
      });
}

std::string TrampolineText::defer_guard(std::string_view function,
                                        std::string_view phase,
                                        const HookCall& hook) const {
  return fmt::format("\tdefer {}{}(\"{}\", {}, {})\n", prefix_, function, phase,
                     go_quote(hook.name), go_quote(signature_.display));
}

std::string TrampolineText::return_statement() const {
  std::string results = names(signature_.results);
  return results.empty() ? "return" : "return " + results;
}

static std::string parameters(const std::vector<std::string>& types,
                              std::string_view field, std::string_view star) {
  std::string out;
  for (size_t i = 0; i < types.size(); i++) {
    out += fmt::format(", {}{} {}{}", field, i, star, types[i]);
  }
  return out;
}

std::string TrampolineText::pointer_parameters(
    const std::vector<std::string>& types, std::string_view field) {
  return parameters(types, field, "*");
}

std::string TrampolineText::value_parameters(
    const std::vector<std::string>& types, std::string_view field) {
  return parameters(types, field, "");
}

std::string TrampolineText::list(std::string_view before, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; i++) {
    out += fmt::format("{}{}{}", i == 0 ? "" : ", ", before, i);
  }
  return out;
}

std::string TrampolineText::names(const std::vector<Slot>& slots) {
  std::string out;
  for (const Slot& slot : slots) {
    out += (out.empty() ? "" : ", ") + slot.name;
  }
  return out;
}

std::string TrampolineText::addresses(const std::vector<Slot>& slots) {
  std::string out;
  for (const Slot& slot : slots) {
    out += ", &" + slot.name;
  }
  return out;
}

std::string TrampolineText::comma_before(const std::string& list) {
  return list.empty() ? "" : ", " + list;
}

std::string TrampolineText::without_comma(const std::string& list) {
  return list.starts_with(", ") ? list.substr(2) : list;
}

}  // namespace otel
