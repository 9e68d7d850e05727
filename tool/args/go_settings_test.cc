#include "args/go_settings.h"

#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>

#include "base/process.h"
#include "base/strings.h"

namespace otel {

// Sets a variable, or removes it if the value is nullptr.
static void set(const char* name, const char* value) {
  if (value == nullptr) {
    ::unsetenv(name);
  } else {
    ::setenv(name, value, 1);
  }
}

TEST(GoSettings, EnvFile) {
  struct {
    const char* goenv;
    const char* config;
    const char* home;
    const char* want;
  } cases[] = {
      {nullptr, nullptr, "/h", "/h/.config/go/env"},
      {nullptr, "/c", "/h", "/c/go/env"},
      {nullptr, "relative", "/h", ""},
      {nullptr, nullptr, nullptr, ""},
      {"/e", "/c", "/h", "/e"},
      {"off", "/c", "/h", ""},
  };
  std::vector<std::string> names = {"GOENV", "XDG_CONFIG_HOME", "HOME"};
  std::vector<std::optional<std::string>> before;
  for (const std::string& name : names) {
    const char* value = std::getenv(name.c_str());
    before.push_back(value == nullptr ? std::nullopt
                                      : std::optional<std::string>(value));
  }
  for (const auto& c : cases) {
    set("GOENV", c.goenv);
    set("XDG_CONFIG_HOME", c.config);
    set("HOME", c.home);
    EXPECT_EQ(go_env_file(), c.want);
    Result<CommandOutput> go = run_captured({{"go", "env", "GOENV"}, "", {}});
    if (go && c.home != nullptr && c.want[0] != '\0') {
      EXPECT_EQ(trim(go->stdout_text), c.want);
    }
  }
  for (size_t i = 0; i < names.size(); i++) {
    set(names[i].c_str(), before[i] ? before[i]->c_str() : nullptr);
  }
}

}  // namespace otel
