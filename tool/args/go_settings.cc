// See go_settings.h. Follows EnvFile of cmd/go (internal/cfg/cfg.go) and
// os.UserConfigDir.
#include "args/go_settings.h"

#include <cstdlib>

#include "base/file.h"

namespace otel {

static std::string get(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string go_env_file() {
  std::string file = get("GOENV");
  if (!file.empty()) {
    return file == "off" ? "" : file;
  }
  std::string config = get("XDG_CONFIG_HOME");
  if (config.empty()) {
    std::string home = get("HOME");
    return home.empty() ? "" : path_join(home, ".config/go/env");
  }
  return path_is_abs(config) ? path_join(config, "go/env") : "";
}

}  // namespace otel
