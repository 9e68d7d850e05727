#include "build/invocation.h"

#include <gtest/gtest.h>

namespace otel {

static Invocation sample() {
  Invocation out;
  out.start_directory = out.directory = "/work";
  out.typed = out.command = *parse_go_command({"go", "build", "./..."});
  out.typed_environment = out.environment =
      Environment({"HOME=/h", "GOFLAGS=-v", "SHLVL=1"});
  out.cache_directory = "/h/.cache/otel";
  return out;
}

// Every change of an invocation that can change a plan changes the key.
TEST(Invocation, EveryPartIsInTheKey) {
  using Change = void (*)(Invocation&);
  Change changes[] = {
      [](Invocation& i) { i.options.rule_files = {"a.json"}; },
      [](Invocation& i) { i.options.disabled = {"redis"}; },
      [](Invocation& i) { i.options.exporters = {"redis"}; },
      [](Invocation& i) { i.options.no_default_rules = true; },
      [](Invocation& i) { i.start_directory = "/work/sub"; },
      [](Invocation& i) { i.directory = "/work/sub"; },
      [](Invocation& i) { i.typed.original.emplace_back("-x"); },
      [](Invocation& i) { i.command.packages = {"./a"}; },
      [](Invocation& i) { i.command.program = "go1.25"; },
      [](Invocation& i) { i.typed_environment.set("GOFLAGS", "-mod=mod"); },
      [](Invocation& i) { i.environment.set("GOWORK", "off"); },
      [](Invocation& i) { i.environment.set("PATH", "/bin"); },
      [](Invocation& i) { i.module = VersionedModule{.path = "a.b/c"}; },
      [](Invocation& i) { i.cache_directory = "/c"; },
      [](Invocation& i) { i.temporary_cache = true; },
  };
  std::vector<std::string> keys = {plan_key(sample(), "otel")};
  for (Change change : changes) {
    Invocation changed = sample();
    change(changed);
    keys.push_back(plan_key(changed, "otel"));
  }
  keys.push_back(plan_key(sample(), "another otel"));
  for (size_t a = 0; a < keys.size(); a++) {
    for (size_t b = 0; b < a; b++) {
      EXPECT_NE(keys[a], keys[b]) << a << " " << b;
    }
  }
}

TEST(Invocation, TheKeyLeavesOutWhatDecidesNoPlan) {
  Invocation other = sample();
  other.options.verbosity = Verbosity::kVerbose;
  other.environment.set("SHLVL", "2");
  EXPECT_EQ(plan_key(sample(), "otel"), plan_key(other, "otel"));
}

TEST(Invocation, ChangedVariables) {
  Invocation invocation = sample();
  EXPECT_TRUE(changed_variables(invocation, {}).empty());
  EXPECT_EQ(changed_variables(invocation, {"GOWORK=/c/go.work"}),
            std::vector<std::string>{"GOWORK"});
  invocation.environment.set("GOFLAGS", "");
  EXPECT_EQ(changed_variables(invocation, {"GOWORK=/c/go.work"}),
            (std::vector<std::string>{"GOFLAGS=-v", "GOWORK"}));
}

}  // namespace otel
