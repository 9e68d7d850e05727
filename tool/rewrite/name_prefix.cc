// See name_prefix.h.
#include "rewrite/name_prefix.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace otel {

// Without the digits that end those of a series.
static constexpr std::string_view kHelpers[] = {
    "CallContext", "CallContextBase",
    "CallInfo",    "Slots",
    "HookPanic",   "SetValue",
    "BadIndex",    "Word",
    "Pointer",     "NoEscape",
    "Unsafe",      "T",
    "Given",       "Fits",
    "Self",        "Index",
    "Value",       "Nil",
    "Bind",        "Binding_",
    "Bindings_",   "BindAll",
    "LeftOut",     "BoxedPanic",
    "BoxedEnter",  "BoxedEntered",
    "BoxedExit",   "BoxedExited"};

// What is in front of "_" and a function's name and id.
static constexpr std::string_view kExportedOfOneFunction[] = {
    "CallContextImpl", "OnEnterTrampoline", "OnExitTrampoline"};
static constexpr std::string_view kOfOneFunction[] = {"HookEnter", "HookExit",
                                                      "Call"};

static bool is_helper(std::string_view name) {
  name = name.substr(0, name.find_last_not_of("0123456789") + 1);
  return std::ranges::find(kHelpers, name) != std::end(kHelpers);
}

static bool is_of_one_function(std::string_view name,
                               std::span<const std::string_view> kinds) {
  name = name.substr(0, name.find('_'));
  return std::ranges::find(kinds, name) != kinds.end();
}

// Whether an identifier could meet one of ours.
static bool is_ours(std::string_view identifier, std::string_view prefix) {
  std::string_view name =
      identifier.substr(std::min(prefix.size(), identifier.size()));
  if (identifier.starts_with(prefix)) {
    return is_helper(name) || is_of_one_function(name, kOfOneFunction);
  }
  return identifier.starts_with(exported(prefix)) &&
         is_of_one_function(name, kExportedOfOneFunction);
}

static bool mentions_ours(const SourceFile& file, std::string_view prefix) {
  return std::any_of(
      file.tokens.begin(), file.tokens.end(), [&](const Token& token) {
        return token.kind == TokenKind::kIdent &&
               is_ours(file.source.substr(token.offset, token.extra), prefix);
      });
}

std::string choose_prefix(const std::vector<SourceFile>& files) {
  std::string prefix = "otel";
  while (std::any_of(files.begin(), files.end(), [&](const SourceFile& file) {
    return mentions_ours(file, prefix);
  })) {
    prefix += "_";
  }
  return prefix;
}

std::string exported(std::string_view prefix) {
  return "O" + std::string(prefix.substr(1));
}

}  // namespace otel
