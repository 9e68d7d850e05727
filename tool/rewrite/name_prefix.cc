// See name_prefix.h.
#include "rewrite/name_prefix.h"

#include <algorithm>
#include <string_view>

namespace otel {

// Without the digits that end those of a series.
static constexpr std::string_view kHelpers[] = {
    "CallContext", "CallContextBase",
    "HookPanic",   "SetValue",
    "BadIndex",    "Word",
    "Pointer",     "NoEscape",
    "Unsafe",      "T",
    "Given",       "Fits",
    "Self",        "Index",
    "Value",       "Nil",
    "Bind",        "Binding_",
    "Bindings_",   "LeftOut",
    "BoxedEnter",  "BoxedEntered",
    "BoxedExit",   "BoxedExited",
    "BoxedPanic"};

// What is in front of "_" and a function's name and id.
static constexpr std::string_view kOfOneFunction[] = {
    "CallContextImpl", "OnEnterTrampoline", "OnExitTrampoline", "HookEnter",
    "HookExit"};

static bool is_helper(std::string_view name) {
  name = name.substr(0, name.find_last_not_of("0123456789") + 1);
  return std::ranges::find(kHelpers, name) != std::end(kHelpers);
}

static bool is_of_one_function(std::string_view name) {
  name = name.substr(0, name.find('_'));
  return std::ranges::find(kOfOneFunction, name) != std::end(kOfOneFunction);
}

// Whether an identifier could meet one of ours.
static bool is_ours(std::string_view identifier, std::string_view prefix) {
  if (identifier.starts_with(prefix)) {
    return is_helper(identifier.substr(prefix.size()));
  }
  return identifier.starts_with(exported(prefix)) &&
         is_of_one_function(identifier.substr(prefix.size()));
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
