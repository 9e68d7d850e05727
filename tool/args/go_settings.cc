// See go_settings.h.
#include "args/go_settings.h"

#include <cstdlib>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

static std::string get(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// os.UserConfigDir and EnvFile of cmd/go (internal/cfg/cfg.go).
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

std::string value_in_go_env(std::string_view text, std::string_view name) {
  std::string value;
  for (std::string_view line : split(text, '\n')) {
    if (line.size() > name.size() && line.starts_with(name) &&
        line[name.size()] == '=') {
      value = line.substr(name.size() + 1);
    }
  }
  return value;
}

static std::string value_in_file(const std::string& path,
                                 std::string_view name) {
  if (path.empty()) {
    return "";
  }
  Result<std::string> text = read_file(path);
  return text ? value_in_go_env(*text, name) : "";
}

std::string go_setting(const std::string& name, const std::string& goroot) {
  std::string value = get(name.c_str());
  if (value.empty()) {
    value = value_in_file(go_env_file(), name);
  }
  if (value.empty() && !goroot.empty()) {
    value = value_in_file(path_join(goroot, "go.env"), name);
  }
  return value;
}

}  // namespace otel
