#include "base/environment.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Environment, FirstEntryCounts) {
  Environment environment({"A=1", "A=2", "AB=3", "EMPTY=", "odd"});
  EXPECT_EQ(environment.get("A"), "1");
  EXPECT_EQ(environment.get("AB"), "3");
  EXPECT_EQ(environment.find("EMPTY"), "");
  EXPECT_EQ(environment.find("B"), std::nullopt);
  EXPECT_EQ(environment.find("odd"), std::nullopt);
  EXPECT_EQ(environment.entry("A"), "A=1");
  EXPECT_EQ(environment.entry("B"), "B");
}

TEST(Environment, SetReplacesEveryEntryOfTheName) {
  Environment environment({"A=1", "A=2", "AB=3"});
  environment.set("A", "x=y");
  EXPECT_EQ(environment.entries(), (std::vector<std::string>{"AB=3", "A=x=y"}));
  environment.unset("AB");
  EXPECT_EQ(environment.entries(), std::vector<std::string>{"A=x=y"});
}

TEST(Environment, WithLeavesTheOriginalAsItIs) {
  const Environment environment({"A=1", "B=2"});
  EXPECT_EQ(environment.with({"A", "C="}).entries(),
            (std::vector<std::string>{"B=2", "C="}));
  EXPECT_EQ(environment.get("A"), "1");
}

TEST(Environment, CopiesAnArray) {
  const char* entries[] = {"A=1", "B=2", nullptr};
  EXPECT_EQ(Environment(entries).entries(),
            (std::vector<std::string>{"A=1", "B=2"}));
}

}  // namespace otel
