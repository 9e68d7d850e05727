// See target.h.
#include "edits/target.h"

#include <array>

#include <fmt/format.h>

namespace otel {

static constexpr std::array<std::string_view, 8> kForbidding = {
    "//go:nosplit",
    "//go:systemstack",
    "//go:nowritebarrier",
    "//go:nowritebarrierrec",
    "//go:yeswritebarrierrec",
    "//go:uintptrkeepalive",
    "//go:cgo_unsafe_args",
    "//go:registerparams"};

std::string receiver_key(const SourceFile& file, const FuncDecl& func) {
  if (!func.has_receiver) {
    return "";
  }
  return (func.receiver_pointer ? "*" : "") +
         std::string(file.text(func.receiver_base));
}

std::string target_name(std::string_view import_path, std::string_view receiver,
                        std::string_view name) {
  if (receiver.empty()) {
    return fmt::format("{}.{}", import_path, name);
  }
  return receiver.starts_with('*')
             ? fmt::format("{}.({}).{}", import_path, receiver, name)
             : fmt::format("{}.{}.{}", import_path, receiver, name);
}

std::string refusal_reason(const SourceFile& file, const FuncDecl& func) {
  if (func.body.empty()) {
    return "it has no body (it is written in assembly or linked by name)";
  }
  if (file.text(func.name) == "_") {
    return "a blank function is never called";
  }
  for (Span directive : func.directives) {
    std::string_view text = file.text(directive);
    text = text.substr(0, text.find_first_of(" \t\r"));
    for (std::string_view forbidding : kForbidding) {
      if (text == forbidding) {
        return fmt::format("{} forbids the call that a hook needs", forbidding);
      }
    }
  }
  return "";
}

}  // namespace otel
