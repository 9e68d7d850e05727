// Resolves the hooks of a rule for one target: finds them in the source of the
// hook package, compares them with the target's signature, and finds out what
// they do with their context.
#include <fmt/format.h>

#include "base/strings.h"
#include "edits/hook_uses.h"
#include "match/matcher.h"
#include "match/signature.h"
#include "syntax/source_file.h"

namespace otel {

static std::vector<std::string> function_names(const PackageSource& source) {
  std::vector<std::string> names;
  for (const SourceFile& file : source.files) {
    for (const FuncDecl& func : file.funcs) {
      if (!func.has_receiver) {
        names.emplace_back(file.text(func.name));
      }
    }
  }
  return names;
}

static Result<FunctionRef> find_hook(const Rule& rule, std::string_view field,
                                     const std::string& name,
                                     MatchState& state) {
  std::string import_path(state.hook_paths.at(&rule));
  const PlanPackage* package = state.plan.find(import_path);
  if (package == nullptr) {
    return fail(
        rule.field_location("Path"),
        fmt::format("the hook package {} is not in the build", import_path));
  }
  TRY_ASSIGN(const PackageSource* source, state.sources.load(*package));
  auto found = source->names().functions.find(name);
  if (found != source->names().functions.end()) {
    for (const DeclaredFunction& function : found->second) {
      if (!function.func->has_receiver) {
        return FunctionRef{source, function.file, function.func};
      }
    }
  }
  if (!source->parse_errors.empty()) {
    // The hook may be in a file that does not parse.
    return std::unexpected(source->parse_errors[0]);
  }
  std::string close = closest(name, function_names(*source));
  return fail(rule.field_location(field),
              fmt::format("package {} has no function {}", import_path, name),
              close.empty() ? "a hook is a function, not a method"
                            : fmt::format("did you mean {}?", close));
}

// Returns a lookup in the packages of the build, which parses a package when it
// is needed.
static TypeLookup lookup_in(MatchState& state) {
  TypeLookup lookup;
  lookup.package_name = [&state](std::string_view path) {
    const PlanPackage* package = state.plan.find(path);
    return package == nullptr ? std::string() : package->name;
  };
  lookup.package = [&state](std::string_view path) -> const PackageSource* {
    const PlanPackage* package = state.plan.find(path);
    if (package == nullptr) {
      return nullptr;
    }
    Result<const PackageSource*> source = state.sources.load(*package);
    return source ? *source : nullptr;
  };
  return lookup;
}

// Returns the symbol that hook and target share. Each rule and target has its
// own, because one hook may have different types for two targets.
static std::string symbol_of(const Injection& injection,
                             std::string_view side) {
  return fmt::format("otel.hook_{}_{}", injection.id, side);
}

static Result<HookCall> resolve(const Rule& rule, std::string_view field,
                                const std::string& name,
                                const FunctionRef& target,
                                const Injection& injection, MatchState& state) {
  TRY_ASSIGN(FunctionRef hook, find_hook(rule, field, name, state));
  HookSide side = field == "OnEnter" ? HookSide::kEnter : HookSide::kExit;
  TRY_ASSIGN(HookShape shape,
             check_hook_signature(
                 target, hook, side,
                 SignatureOptions{.lookup = lookup_in(state),
                                  .working_directory = state.working_directory,
                                  .location = rule.field_location(field)}));
  const std::string& import_path = hook.source->package->import_path;
  HookCall call{.present = true,
                .symbol = symbol_of(injection, to_lower(field)),
                .name = fmt::format("{}.{}", import_path, name),
                .context_only = shape.context_only,
                .takes_any = shape.takes_any,
                .uses = find_hook_uses(file_of(hook), *hook.func)};
  state.packages[import_path].work.bindings.push_back(HookBinding{
      call.symbol, name, side == HookSide::kExit,
      side == HookSide::kExit && !rule.on_enter.empty(), call.uses});
  return call;
}

bool resolve_hooks(const Rule& rule, const FunctionRef& target,
                   MatchState& state, Injection& injection) {
  size_t errors = state.errors.size();
  auto side = [&](std::string_view field, const std::string& name,
                  HookCall& call) {
    if (name.empty()) {
      return;
    }
    Result<HookCall> found =
        resolve(rule, field, name, target, injection, state);
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
