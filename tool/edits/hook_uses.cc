// See hook_uses.h. No parse of the body is needed: in Go, a name that is
// followed by ".", the name of a method and "(" is a call on the innermost
// variable of that name; and every declaration that could make it another
// variable has the name before something that is not a ".", which already
// counts as an escape.
#include "edits/hook_uses.h"

#include <string_view>

#include "syntax/source_file.h"
#include "syntax/type_tokens.h"

namespace otel {

struct ContextMethod {
  std::string_view name;
  // What it uses; nullptr for methods that need nothing kept.
  bool HookUses::*use;
};

// All methods of api.CallContext.
static constexpr ContextMethod kMethods[] = {
    {"SetSkipCall", &HookUses::skips},
    {"IsSkipCall", &HookUses::skips},
    {"SetData", &HookUses::data},
    {"GetData", &HookUses::data},
    {"SetKeyData", &HookUses::data},
    {"GetKeyData", &HookUses::data},
    {"HasKeyData", &HookUses::data},
    {"GetParam", &HookUses::reads_params},
    {"SetParam", &HookUses::writes_params},
    {"GetReturnVal", &HookUses::reads_results},
    {"SetReturnVal", &HookUses::writes_results},
    {"NumParams", nullptr},
    {"NumReturnVals", nullptr},
    {"GetFuncName", nullptr},
    {"GetPackageName", nullptr},
};

static const ContextMethod* find_method(std::string_view name) {
  for (const ContextMethod& method : kMethods) {
    if (method.name == name) {
      return &method;
    }
  }
  return nullptr;
}

class BodyWalk {
 public:
  BodyWalk(const SourceFile& file, const FuncDecl& hook, std::string_view name)
      : file_(file), body_(hook.body_tokens), name_(name) {}

  HookUses run();

 private:
  TokenKind kind(uint32_t at) const {
    return at < body_.end ? file_.tokens[at].kind : TokenKind::kEof;
  }
  bool is_context(uint32_t at) const {
    return kind(at) == TokenKind::kIdent && token_text(file_, at) == name_;
  }
  bool occurs(uint32_t begin, uint32_t end) const;
  uint32_t literal_end(uint32_t at) const;
  bool take_use(uint32_t at);

  const SourceFile& file_;
  Span body_;
  std::string_view name_;
  HookUses uses_;
};

bool BodyWalk::occurs(uint32_t begin, uint32_t end) const {
  for (uint32_t at = begin; at < end; at++) {
    if (is_context(at)) {
      return true;
    }
  }
  return false;
}

// After the function type at `at` and, if there is one, the body that makes it
// a literal. What follows a type we do not understand is taken to belong to it.
uint32_t BodyWalk::literal_end(uint32_t at) const {
  uint32_t end = skip_type(file_, at, body_.end);
  if (end == at) {
    return body_.end;
  }
  return kind(end) == TokenKind::kLBrace ? matching_bracket(file_, end) + 1
                                         : end;
}

// One occurrence of the name; false if it is not a plain method call.
bool BodyWalk::take_use(uint32_t at) {
  TokenKind before = at > body_.begin ? kind(at - 1) : TokenKind::kEof;
  if (before == TokenKind::kPeriod) {
    // `x.ctx`: a field, a method or a name of a package, never our variable.
    return true;
  }
  if (before == TokenKind::kDefer || before == TokenKind::kGo) {
    return false;
  }
  if (kind(at + 1) != TokenKind::kPeriod || kind(at + 2) != TokenKind::kIdent ||
      kind(at + 3) != TokenKind::kLParen) {
    return false;
  }
  const ContextMethod* method = find_method(token_text(file_, at + 2));
  if (method == nullptr) {
    return false;
  }
  if (method->use != nullptr) {
    uses_.*(method->use) = true;
  }
  return true;
}

HookUses BodyWalk::run() {
  for (uint32_t at = body_.begin; at < body_.end; at++) {
    if (kind(at) == TokenKind::kFunc) {
      uint32_t end = literal_end(at);
      if (occurs(at, end)) {
        return kAllHookUses;
      }
      at = end - 1;
    } else if (is_context(at) && !take_use(at)) {
      return kAllHookUses;
    }
  }
  return uses_;
}

HookUses find_hook_uses(const SourceFile& file, const FuncDecl& hook) {
  if (hook.body.empty() || hook.params.empty()) {
    return kAllHookUses;
  }
  std::string_view name = file.text(hook.params[0].name);
  if (name.empty() || name == "_") {
    return HookUses();
  }
  return BodyWalk(file, hook, name).run();
}

}  // namespace otel
