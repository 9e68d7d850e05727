// See bindings_file.h.
#include "rewrite/bindings_file.h"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "edits/binding_symbol.h"
#include "rewrite/go_template.h"

namespace otel {

// Variables that are set to the same hook, by their places in the bindings.
struct HookVariables {
  std::string function;
  bool after_enter = false;
  std::vector<size_t> places;
};

// Adds the variables of each hook that is called on exit, or on entry, in the
// order in which the hooks first occur.
static void add_by_hook(const std::vector<HookBinding>& bindings, bool on_exit,
                        std::vector<HookVariables>& out) {
  std::map<std::pair<std::string, bool>, size_t> places;
  for (size_t i = 0; i < bindings.size(); i++) {
    const HookBinding& binding = bindings[i];
    if (binding.on_exit != on_exit) {
      continue;
    }
    auto [place, added] = places.emplace(
        std::pair(binding.function, binding.after_enter), out.size());
    if (added) {
      out.push_back({binding.function, binding.after_enter, {}});
    }
    out[place->second].places.push_back(i);
  }
}

// Those called on exit come first: a call takes place if its enter hook is
// bound, and may begin on another goroutine while the variables are being set.
static std::vector<HookVariables> by_hook(
    const std::vector<HookBinding>& bindings) {
  std::vector<HookVariables> out;
  add_by_hook(bindings, true, out);
  add_by_hook(bindings, false, out);
  return out;
}

static constexpr std::string_view kVariable =
    R"(//go:linkname @Binding_$number $symbol
var @Binding_$number @Unsafe.Pointer

)";

// The tables and the function have the symbols of these bindings, for a plugin
// and the program that loads it may each have others: of two symbols of one
// name, that of the program is taken for both. So the tables are arrays: what a
// slice refers to would have a symbol with a number, pkg..stmp_0.
static constexpr std::string_view kTable =
    R"(//go:linkname @Bindings_$number $symbol_$number
var @Bindings_$number = [...]*@Unsafe.Pointer{
$rows}

)";

static constexpr std::string_view kRow = "\t&@Binding_$number,\n";

// Binds a hook, at `hook`, unless its package left it out (api.LeaveOut). An
// exit hook whose enter hook may be bound is replaced by a function that does
// nothing: what a caller passes, it does not look at.
//
// The assignment is hidden from the race detector: a goroutine that another
// package started during initialisation may read the variable meanwhile, and
// finds either no hook or the hook.
static constexpr std::string_view kBind =
    R"(//go:linkname @LeftOut otel.example/pkg/api.OtelLeftOut
var @LeftOut func(hook @Unsafe.Pointer) bool

func @Nothing() {}

//go:norace
func @Bind(hook @Unsafe.Pointer, afterEnter bool, to []*@Unsafe.Pointer) {
	value := *(*@Unsafe.Pointer)(hook)
	if @LeftOut(value) {
		if !afterEnter {
			return
		}
		nothing := @Nothing
		value = *(*@Unsafe.Pointer)(@Unsafe.Pointer(&nothing))
	}
	for _, binding := range to {
		*binding = value
	}
}

)";

static constexpr std::string_view kAssignment = R"(	hook$number := $function
	@Bind(@Unsafe.Pointer(&hook$number), $afterEnter, @Bindings_$number[:])
)";

static constexpr std::string_view kBindAll =
    R"(//go:linkname @BindAll $symbol
func @BindAll() {
$assignments}

func init() { @BindAll() }
)";

static std::string variables(const std::vector<HookBinding>& bindings,
                             std::string_view prefix) {
  std::string out;
  for (size_t i = 0; i < bindings.size(); i++) {
    out += fill(
        kVariable, prefix,
        {{"number", fmt::format("{}", i)}, {"symbol", bindings[i].symbol}});
  }
  return out;
}

static std::string table(const HookVariables& hook, std::string_view number,
                         std::string_view symbol, std::string_view prefix) {
  std::string rows;
  for (size_t place : hook.places) {
    rows += fill(kRow, prefix, {{"number", fmt::format("{}", place)}});
  }
  return fill(kTable, prefix,
              {{"number", number}, {"symbol", symbol}, {"rows", rows}});
}

static std::string assignment(const HookVariables& hook,
                              std::string_view number,
                              std::string_view prefix) {
  return fill(kAssignment, prefix,
              {{"number", number},
               {"function", hook.function},
               {"afterEnter", hook.after_enter ? "1 == 1" : "1 == 0"}});
}

// A loop over a table for each hook, as a pattern may mean thousands of
// functions: with 20,000 bindings, the compiler takes 1.5 s instead of 8.9 s.
std::string bindings_file(std::string_view package_name,
                          std::string_view prefix,
                          const std::vector<HookBinding>& bindings) {
  std::string symbol = binding_symbol(bindings);
  std::string tables;
  std::string assignments;
  size_t count = 0;
  for (const HookVariables& hook : by_hook(bindings)) {
    std::string number = fmt::format("{}", count++);
    tables += table(hook, number, symbol, prefix);
    assignments += assignment(hook, number, prefix);
  }
  return generated_file(
      package_name, prefix,
      "\n" + variables(bindings, prefix) + tables + fill(kBind, prefix) +
          fill(kBindAll, prefix,
               {{"symbol", symbol}, {"assignments", assignments}}));
}

static constexpr std::string_view kPluginHead =
    R"(// Code generated by otel. DO NOT EDIT.

package main

import _ "unsafe"

)";

static constexpr std::string_view kPluginFunction =
    R"(//go:linkname @BindAll$number $symbol
func @BindAll$number()

)";

static constexpr std::string_view kPluginCall = "\t@BindAll$number()\n";

// A variable, for all of them are initialised before any init function.
static constexpr std::string_view kPluginVariable =
    R"(var _ = func() (none struct{}) {
$calls	return
}()
)";

std::string plugin_file(std::string_view prefix,
                        const std::vector<std::string>& symbols) {
  std::string functions;
  std::string calls;
  for (size_t i = 0; i < symbols.size(); i++) {
    std::string number = fmt::format("{}", i);
    functions += fill(kPluginFunction, prefix,
                      {{"number", number}, {"symbol", symbols[i]}});
    calls += fill(kPluginCall, prefix, {{"number", number}});
  }
  return std::string(kPluginHead) + functions +
         fill(kPluginVariable, prefix, {{"calls", calls}});
}

}  // namespace otel
