#include "rewrite/bindings_file.h"

#include "edits/binding_symbol.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace otel {

// Another goroutine may call a target between two assignments: an enter hook
// that is bound says that the exit hook is there, too. Each of two hooks can be
// what the other is in another rule.
TEST(BindingsFile, BindsExitHooksFirst) {
  std::vector<HookBinding> bindings = {{"otel.hook_1_onenter", "a", false},
                                       {"otel.hook_1_onexit", "b", true, true},
                                       {"otel.hook_2_onenter", "b", false},
                                       {"otel.hook_2_onexit", "a", true}};
  std::string file = bindings_file("hooks", "otel", bindings);
  std::string symbol = binding_symbol(bindings);
  auto has = [&](const std::string& text) {
    EXPECT_NE(file.find(text), std::string::npos) << text << "in\n" << file;
  };
  has("//go:linkname otelBindAll " + symbol +
      "\n"
      "func otelBindAll() {\n"
      "\thook0 := b\n"
      "\totelBind(otelUnsafe.Pointer(&hook0), 1 == 1, otelBindings_0[:])\n"
      "\thook1 := a\n"
      "\totelBind(otelUnsafe.Pointer(&hook1), 1 == 0, otelBindings_1[:])\n"
      "\thook2 := a\n"
      "\totelBind(otelUnsafe.Pointer(&hook2), 1 == 0, otelBindings_2[:])\n"
      "\thook3 := b\n"
      "\totelBind(otelUnsafe.Pointer(&hook3), 1 == 0, otelBindings_3[:])\n"
      "}\n");
  int table = 0;
  for (int variable : {1, 3, 0, 2}) {
    has(
        fmt::format("//go:linkname otelBindings_{0} {1}_{0}\n"
                    "var otelBindings_{0} = [...]*otelUnsafe.Pointer{{\n"
                    "\t&otelBinding_{2},\n}}\n",
                    table++, symbol, variable));
  }
}

// A plugin must not take another one's for its own.
TEST(BindingsFile, HasASymbolForEachSet) {
  std::string one = binding_symbol({{"otel.hook_1_onenter", "a", false}});
  EXPECT_EQ(one, binding_symbol({{"otel.hook_1_onenter", "a", false}}));
  EXPECT_NE(one, binding_symbol({{"otel.hook_2_onenter", "a", false}}));
  EXPECT_NE(one, binding_symbol({{"otel.hook_1_onenter", "b", false}}));
}

}  // namespace otel
