// See slot_lists.h.
#include "rewrite/slot_lists.h"

#include <fmt/format.h>

namespace otel {

// The type of one slot; a type parameter is added to `type_params`.
static std::string slot_type(const Slot& slot, std::string_view prefix,
                             bool inferred,
                             std::vector<std::string>& type_params) {
  if (!slot.generic || !inferred) {
    return slot.type;
  }
  type_params.push_back(fmt::format("{}T{}", prefix, type_params.size()));
  return type_params.back();
}

SlotTypes slot_types(const TargetSignature& signature, std::string_view prefix,
                     bool inferred) {
  SlotTypes out;
  for (const Slot& slot : signature.params) {
    out.params.push_back(slot_type(slot, prefix, inferred, out.type_params));
  }
  size_t of_params = out.type_params.size();
  for (const Slot& slot : signature.results) {
    out.results.push_back(slot_type(slot, prefix, inferred, out.type_params));
  }
  out.result_type_params.assign(
      out.type_params.begin() + static_cast<ptrdiff_t>(of_params),
      out.type_params.end());
  return out;
}

std::string type_parameters(const std::vector<std::string>& names) {
  return names.empty()
             ? ""
             : fmt::format("[{} interface{{}}]", fmt::join(names, ", "));
}

static std::string parameters(const std::vector<std::string>& types,
                              std::string_view name, std::string_view star) {
  std::string out;
  for (size_t i = 0; i < types.size(); i++) {
    out += fmt::format(", {}{} {}{}", name, i, star, types[i]);
  }
  return out;
}

std::string pointer_parameters(const std::vector<std::string>& types,
                               std::string_view name) {
  return parameters(types, name, "*");
}

std::string value_parameters(const std::vector<std::string>& types,
                             std::string_view name) {
  return parameters(types, name, "");
}

std::string numbered(std::string_view name, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; i++) {
    out += fmt::format("{}{}{}", i == 0 ? "" : ", ", name, i);
  }
  return out;
}

std::string names_of(const std::vector<Slot>& slots) {
  std::string out;
  for (const Slot& slot : slots) {
    out += (out.empty() ? "" : ", ") + slot.name;
  }
  return out;
}

std::string addresses_of(const std::vector<Slot>& slots) {
  std::string out;
  for (const Slot& slot : slots) {
    out += ", &" + slot.name;
  }
  return out;
}

std::string without_comma(const std::string& list) {
  return list.starts_with(", ") ? list.substr(2) : list;
}

std::string with_comma(const std::string& list) {
  return list.empty() ? "" : ", " + list;
}

}  // namespace otel
