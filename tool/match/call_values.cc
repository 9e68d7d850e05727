// See call_values.h.
#include "match/call_values.h"

#include <fmt/format.h>

namespace otel {

std::string param_name(const SourceFile& file, const Param& param) {
  std::string name(file.text(param.name));
  return name == "_" ? "" : name;
}

static CallValue call_value(const SourceFile& file, const Param& param,
                            std::string_view kind, size_t index) {
  std::string name = param_name(file, param);
  return CallValue{&param, name.empty() ? fmt::format("{} {}", kind, index + 1)
                                        : fmt::format("{} {}", kind, name)};
}

std::vector<CallValue> call_values(const FunctionRef& target, HookSide side) {
  const SourceFile& file = file_of(target);
  const FuncDecl& func = *target.func;
  std::vector<CallValue> values;
  if (side == HookSide::kExit) {
    for (size_t i = 0; i < func.results.size(); i++) {
      values.push_back(call_value(file, func.results[i], "result", i));
    }
    return values;
  }
  if (func.has_receiver) {
    values.push_back(CallValue{&func.receiver, "the receiver"});
  }
  for (size_t i = 0; i < func.params.size(); i++) {
    values.push_back(call_value(file, func.params[i], "parameter", i));
  }
  return values;
}

}  // namespace otel
