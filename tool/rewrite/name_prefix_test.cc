#include "rewrite/name_prefix.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

static std::string prefix_beside(std::string_view identifier) {
  std::string text = fmt::format("package p\n\nvar {} int\n", identifier);
  std::vector<SourceFile> files;
  files.push_back(*parse_file(text, "p.go"));
  return choose_prefix(files);
}

TEST(NamePrefix, IsLongerWhereThePackageUsesSuchNames) {
  for (const char* name :
       {"otelWord", "otelT0", "otelT12", "otelBindings_3", "otelBoxedEnter",
        "OtelOnEnterTrampoline_f0123", "OtelCallContextImpl_f0123_1",
        "otelHookEnter_f0123", "otelHookExit_f", "otelCall_f", "otelSlots"}) {
    EXPECT_EQ(prefix_beside(name), "otel_") << name;
  }
  EXPECT_EQ(prefix_beside("otelWord, otel_Nil"), "otel__");
}

TEST(NamePrefix, IsNotLongerForOtherNames) {
  for (const char* name :
       {"otel", "otelTracer", "OtelWord", "otelBindings",
        "otelOnEnterTrampoline_f", "OtelHookEnter_f", "hotelT0", "Otel"}) {
    EXPECT_EQ(prefix_beside(name), "otel") << name;
  }
}

TEST(NamePrefix, Exported) {
  EXPECT_EQ(exported("otel"), "Otel");
  EXPECT_EQ(exported("otel__"), "Otel__");
}

}  // namespace otel
