// The hooks of a rule, as one target sees them: found in the hook package's
// source, compared with the target's signature, and looked at for what they do
// with their context.
#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "match/hook_uses.h"
#include "match/matcher.h"
#include "match/signature.h"

namespace otel {

static Result<FunctionRef> find_hook(const Rule& rule, std::string_view field,
                                     const std::string& name,
                                     MatchState& state) {
  std::string import_path = state.options.hook_import_path(rule);
  const PlanPackage* package = state.plan.find(import_path);
  if (package == nullptr) {
    return fail(
        rule.field_location("Path"),
        fmt::format("the hook package {} is not in the build", import_path));
  }
  TRY_ASSIGN(const PackageSource* source, state.sources.load(*package));
  std::vector<std::string> names;
  for (size_t i = 0; i < source->files.size(); i++) {
    for (const FuncDecl& func : source->files[i].funcs) {
      std::string_view found = source->files[i].text(func.name);
      if (!func.has_receiver && found == name) {
        return FunctionRef{source, i, &func};
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

// What types are looked up in: the packages of the build.
static TypeLookup lookup_in(MatchState& state) {
  return TypeLookup{
      .package_name =
          [&state](std::string_view path) {
            const PlanPackage* package = state.plan.find(path);
            return package == nullptr ? "" : package->name;
          },
      .package = [&state](std::string_view path) -> const PackageSource* {
        const PlanPackage* package = state.plan.find(path);
        if (package == nullptr) {
          return nullptr;
        }
        Result<const PackageSource*> source = state.sources.load(*package);
        return source ? *source : nullptr;
      }};
}

static void set_uses(const HookUses& uses, HookCall& call) {
  call.escapes = uses.escapes;
  call.reads_params = uses.reads_params;
  call.writes_params = uses.writes_params;
  call.reads_results = uses.reads_results;
  call.writes_results = uses.writes_results;
  call.skips = uses.skips;
}

// One side of an injection whose hook is named `name` by `field`.
struct HookRequest {
  const Rule& rule;
  std::string_view field;
  HookSide side;
  const std::string& name;
};

static Result<HookCall> resolve(const HookRequest& request,
                                const FunctionMatch& match,
                                const Injection& injection, MatchState& state) {
  TRY_ASSIGN(FunctionRef hook,
             find_hook(request.rule, request.field, request.name, state));
  SignatureOptions options{
      .lookup = lookup_in(state),
      .working_directory = state.options.working_directory,
      .location = request.rule.field_location(request.field)};
  FunctionRef target{match.source, match.file, match.func};
  TRY_ASSIGN(HookShape shape,
             check_hook_signature(target, hook, request.side, options));
  HookCall call;
  call.present = true;
  call.symbol = symbol_of(injection, to_lower(request.field));
  call.name =
      fmt::format("{}.{}", hook.source->package->import_path, request.name);
  call.context_only = shape.context_only;
  call.boxed = std::move(shape.boxed);
  set_uses(find_hook_uses(hook.source->files[hook.file], *hook.func), call);
  state.packages[hook.source->package->import_path].work.bindings.push_back(
      HookBinding{call.symbol, request.name});
  return call;
}

static bool resolve_side(const HookRequest& request, const FunctionMatch& match,
                         MatchState& state, const Injection& injection,
                         HookCall& call) {
  if (request.name.empty()) {
    return true;
  }
  Result<HookCall> found = resolve(request, match, injection, state);
  if (!found) {
    state.errors.push_back(std::move(found).error());
    return false;
  }
  call = std::move(*found);
  return true;
}

bool resolve_hooks(const Rule& rule, const FunctionMatch& match,
                   MatchState& state, Injection& injection) {
  HookRequest enter{rule, "OnEnter", HookSide::kEnter, rule.on_enter};
  HookRequest exit{rule, "OnExit", HookSide::kExit, rule.on_exit};
  bool entered = resolve_side(enter, match, state, injection, injection.enter);
  bool left = resolve_side(exit, match, state, injection, injection.exit);
  return entered && left;
}

}  // namespace otel
