// Lists of receivers, parameters and results in generated Go.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rewrite/target_signature.h"

namespace otel {

// The types of a target's slots as the trampolines spell them.
struct SlotTypes {
  std::vector<std::string> params;
  std::vector<std::string> results;
  // The trampolines' own type parameters, and those of the results alone.
  std::vector<std::string> type_params;
  std::vector<std::string> result_type_params;
};

// Returns the types of the slots. With `inferred`, the type of each generic
// slot is a type parameter of the trampolines: "otelT0", "otelT1", … in the
// order of parameters, then results.
SlotTypes slot_types(const TargetSignature& signature, std::string_view prefix,
                     bool inferred);

// "[otelT0, otelT1 interface{}]", or "" for no names.
std::string type_parameters(const std::vector<std::string>& names);

// ", p0 *T, p1 *U": parameters that are pointers to the slots.
std::string pointer_parameters(const std::vector<std::string>& types,
                               std::string_view name);
// ", p0 T, p1 U": parameters that are the slots themselves.
std::string value_parameters(const std::vector<std::string>& types,
                             std::string_view name);

// "c.p0, c.p1" for numbered("c.p", 2).
std::string numbered(std::string_view name, size_t count);

// "t, req": the names of the slots in the target.
std::string names_of(const std::vector<Slot>& slots);
// ", &t, &req": their addresses.
std::string addresses_of(const std::vector<Slot>& slots);

// The list without the ", " that it may begin with.
std::string without_comma(const std::string& list);
// The list with ", " before it, unless it is empty.
std::string with_comma(const std::string& list);

}  // namespace otel
