// See name_prefix.h.
#include "rewrite/name_prefix.h"

#include <algorithm>
#include <string_view>

namespace otel {

// The names of ours that could meet the user's.
static bool is_ours(std::string_view identifier, std::string_view prefix) {
  if (!identifier.starts_with(prefix)) {
    return false;
  }
  identifier.remove_prefix(prefix.size());
  for (std::string_view name : {"CallContext",
                                "OnEnterTrampoline",
                                "OnExitTrampoline",
                                "HookEnter",
                                "HookExit",
                                "HookPanic",
                                "SetValue",
                                "BadIndex",
                                "Word",
                                "Pointer",
                                "NoEscape",
                                "Unsafe",
                                "T",
                                "Given",
                                "Fits",
                                "Self",
                                "Index",
                                "Value",
                                "Nil",
                                "Boxed"}) {
    if (identifier.starts_with(name)) {
      return true;
    }
  }
  return false;
}

static bool mentions_ours(const SourceFile& file, std::string_view prefix) {
  return std::any_of(
      file.tokens.begin(), file.tokens.end(), [&](const Token& token) {
        return token.kind == TokenKind::kIdent &&
               is_ours(file.source.substr(token.offset, token.extra), prefix);
      });
}

static bool has_dot_import(const SourceFile& file) {
  return std::any_of(
      file.imports.begin(), file.imports.end(),
      [&](const ImportDecl& import) { return file.text(import.name) == "."; });
}

// A dot import declares the exported names of another package, which may have
// trampolines too: then "otel", as unexported names of two packages never meet.
std::string choose_prefix(const std::vector<SourceFile>& files) {
  std::string prefix =
      std::any_of(files.begin(), files.end(), has_dot_import) ? "otel" : "Otel";
  while (std::any_of(files.begin(), files.end(), [&](const SourceFile& file) {
    return mentions_ours(file, prefix);
  })) {
    prefix += "_";
  }
  return prefix;
}

}  // namespace otel
