// The hooks of a rule, as one target sees them: found in the hook package's
// source, compared with the target's signature, and looked at for what they do
// with their context.
#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "match/matcher.h"
#include "match/target.h"
#include "syntax/source_file.h"

namespace otel {

// A hook function in its package.
struct FoundHook {
  const PackageSource* source = nullptr;
  size_t file = 0;
  const FuncDecl* func = nullptr;
};

static Result<FoundHook> find_hook(const Rule& rule, std::string_view field,
                                   const std::string& name,
                                   MatchState& state) {
  std::string import_path = state.options.hook_import_path(rule);
  const PlanPackage* package = state.plan.find(import_path);
  if (package == nullptr) {
    return fail(rule.field_location("Path"),
                fmt::format("the hook package {} is not in the build",
                            import_path));
  }
  TRY_ASSIGN(const PackageSource* source, state.sources.load(*package));
  std::vector<std::string> names;
  for (size_t i = 0; i < source->files.size(); i++) {
    for (const FuncDecl& func : source->files[i].funcs) {
      std::string_view found = source->files[i].text(func.name);
      if (!func.has_receiver && found == name) {
        return FoundHook{source, i, &func};
      }
      names.emplace_back(found);
    }
  }
  std::string close = closest(name, names);
  return fail(rule.field_location(field),
              fmt::format("package {} has no function {}", import_path, name),
              close.empty() ? "" : fmt::format("did you mean {}?", close));
}

// The symbol that hook and target share. One per rule and target, for two
// targets may give one hook different types.
static std::string symbol_of(const Injection& injection,
                             std::string_view side) {
  return fmt::format("otel.hook_{}_{}", injection.id, side);
}

static Result<HookCall> resolve(const Rule& rule, std::string_view field,
                                const std::string& name,
                                const Injection& injection,
                                MatchState& state) {
  TRY_ASSIGN(FoundHook hook, find_hook(rule, field, name, state));
  HookCall call;
  call.present = true;
  call.symbol = symbol_of(injection, to_lower(field));
  call.name = fmt::format("{}.{}", hook.source->package->import_path, name);
  call.context_only = hook.func->params.size() == 1;
  for (size_t i = 1; i < hook.func->params.size(); i++) {
    std::string type =
        type_text(hook.source->files[hook.file], hook.func->params[i].type_tokens);
    call.boxed.push_back(type == "any" || type == "interface{}");
  }
  state.packages[hook.source->package->import_path].work.bindings.push_back(
      HookBinding{call.symbol, name});
  return call;
}

bool resolve_hooks(const Rule& rule, const FunctionMatch&, MatchState& state,
                   Injection& injection) {
  size_t errors = state.errors.size();
  auto side = [&](std::string_view field, const std::string& name,
                  HookCall& call) {
    if (name.empty()) {
      return;
    }
    Result<HookCall> found = resolve(rule, field, name, injection, state);
    if (found) {
      call = std::move(*found);
    } else {
      state.errors.push_back(found.error());
    }
  };
  side("OnEnter", rule.on_enter, injection.enter);
  side("OnExit", rule.on_exit, injection.exit);
  return state.errors.size() == errors;
}

}  // namespace otel
