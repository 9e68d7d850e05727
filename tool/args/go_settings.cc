// See go_settings.h. Follows EnvFile of cmd/go (internal/cfg/cfg.go) and
// os.UserConfigDir.
#include "args/go_settings.h"

#include "base/file.h"

namespace otel {

std::string go_env_file(const Environment& environment) {
  std::string file = environment.get("GOENV");
  if (!file.empty()) {
    return file == "off" ? "" : file;
  }
  std::string config = environment.get("XDG_CONFIG_HOME");
  if (config.empty()) {
    std::string home = environment.get("HOME");
    return home.empty() ? "" : path_join(home, ".config/go/env");
  }
  return path_is_abs(config) ? path_join(config, "go/env") : "";
}

}  // namespace otel
