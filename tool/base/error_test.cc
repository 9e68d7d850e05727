#include "base/error.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Error, RendersADiagnosticPerLineWithItsHintBelow) {
  Error error(Location{"rules.json", 12, 5}, "unknown field \"OnEntr\"",
              "did you mean \"OnEnter\"?");
  error.append(Error("HOME is not set"));
  EXPECT_EQ(error.render(),
            "otel: error: rules.json:12:5: unknown field \"OnEntr\"\n"
            "  (did you mean \"OnEnter\"?)\n"
            "otel: error: HOME is not set\n");
}

TEST(Error, ContextPrecedesEachMessage) {
  Error error(Location{"a.go"}, "no package");
  error.append(Error("no module"));
  EXPECT_EQ(std::move(error).with_context("reading").render(),
            "otel: error: a.go: reading: no package\n"
            "otel: error: reading: no module\n");
}

static Status needs(bool good) {
  return good ? Status() : Status(fail("not good"));
}

static Result<int> doubled(Result<int> number) {
  TRY_ASSIGN(int value, std::move(number));
  TRY(needs(value > 0));
  return 2 * value;
}

TEST(Error, TryReturnsTheFirstError) {
  EXPECT_EQ(*doubled(2), 4);
  EXPECT_EQ(doubled(0).error().render(), "otel: error: not good\n");
  EXPECT_EQ(doubled(fail("no number")).error().render(),
            "otel: error: no number\n");
}

TEST(Error, CheckEndsTheProcess) {
  EXPECT_DEATH(CHECK(1 + 1 == 3),
               "otel: internal error: tool/base/error_test.cc:[0-9]+: "
               "1 \\+ 1 == 3 does not hold");
}

}  // namespace otel
