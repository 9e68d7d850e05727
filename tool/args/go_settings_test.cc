#include "args/go_settings.h"

#include <gtest/gtest.h>

#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

TEST(GoSettings, EnvFile) {
  struct {
    std::vector<std::string> variables;
    std::string_view want;
  } cases[] = {
      {{"HOME=/h"}, "/h/.config/go/env"},
      {{"XDG_CONFIG_HOME=/c", "HOME=/h"}, "/c/go/env"},
      {{"XDG_CONFIG_HOME=relative", "HOME=/h"}, ""},
      {{}, ""},
      {{"GOENV=/e", "XDG_CONFIG_HOME=/c", "HOME=/h"}, "/e"},
      {{"GOENV=off", "XDG_CONFIG_HOME=/c", "HOME=/h"}, ""},
  };
  Environment base =
      test_environment().with({"GOENV", "XDG_CONFIG_HOME", "HOME"});
  for (const auto& c : cases) {
    Environment environment = base.with(c.variables);
    EXPECT_EQ(go_env_file(environment), c.want);
    Result<CommandOutput> go = run_captured(
        {.argv = {"go", "env", "GOENV"}, .environment = environment});
    if (go && environment.find("HOME") && !c.want.empty()) {
      EXPECT_EQ(trim(go->stdout_text), c.want);
    }
  }
}

}  // namespace otel
