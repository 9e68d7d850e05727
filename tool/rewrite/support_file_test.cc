#include <gtest/gtest.h>

#include "rewrite/trampoline.h"

namespace otel {

// Another goroutine may call a target between two assignments: an enter hook
// that is bound says that the exit hook is there, too. Each of two hooks can be
// what the other is in another rule.
TEST(BindingsFile, BindsExitHooksFirst) {
  std::string file = bindings_file("hooks", "otel",
                                   {{"otel.hook_1_onenter", "a", false},
                                    {"otel.hook_1_onexit", "b", true},
                                    {"otel.hook_2_onenter", "b", false},
                                    {"otel.hook_2_onexit", "a", true}});
  EXPECT_NE(file.find("func init() {\n"
                      "\thook0 := b\n"
                      "\totelBind(otelUnsafe.Pointer(&hook0), otelBindings_0)\n"
                      "\thook1 := a\n"
                      "\totelBind(otelUnsafe.Pointer(&hook1), otelBindings_1)\n"
                      "\thook2 := a\n"
                      "\totelBind(otelUnsafe.Pointer(&hook2), otelBindings_2)\n"
                      "\thook3 := b\n"
                      "\totelBind(otelUnsafe.Pointer(&hook3), otelBindings_3)\n"
                      "}\n"),
            std::string::npos)
      << file;
  EXPECT_NE(file.find("var otelBindings_0 = []*otelUnsafe.Pointer{\n"
                      "\t&otelBinding_1,\n}\n\n"
                      "var otelBindings_1 = []*otelUnsafe.Pointer{\n"
                      "\t&otelBinding_3,\n}\n\n"
                      "var otelBindings_2 = []*otelUnsafe.Pointer{\n"
                      "\t&otelBinding_0,\n}\n\n"),
            std::string::npos)
      << file;
}

}  // namespace otel
