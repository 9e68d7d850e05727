// See go_environment.h.
#include "plan/go_environment.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/process.h"

namespace otel {

std::string GoEnvironment::module_directory() const {
  return go_mod.empty() ? "" : std::string(path_dir(go_mod));
}

// The closest file of a name at or above a directory; "" if there is none.
static std::string closest_file(const OverlayFiles& overlay,
                                const std::string& directory,
                                std::string_view name) {
  for (std::string at = directory;; at = path_dir(at)) {
    std::string path = path_join(at, name);
    if (overlay.exists(path) && !is_directory(path)) {
      return path;
    }
    if (at == "/" || at == ".") {
      return "";
    }
  }
}

// A GOWORK that names a file stays: it is not what a search finds.
void GoEnvironment::apply_overlay(const OverlayFiles& overlay,
                                  const std::string& directory) {
  if (overlay.replaced().empty()) {
    return;
  }
  bool searched = go_work == closest_file({}, directory, "go.work");
  if (searched && !work_off) {
    go_work = closest_file(overlay, directory, "go.work");
  }
  go_mod = closest_file(overlay, directory, "go.mod");
}

// "/dev/null" is cmd/go's word for module mode without a module, "off" for
// GOWORK=off.
static std::string path_value(const nlohmann::json& json, const char* key) {
  std::string value = json.value(key, "");
  return value == "/dev/null" || value == "off" ? "" : value;
}

// cmd/go/internal/work, FindExecCmd.
static std::string exec_program(const nlohmann::json& json) {
  std::string system = json.value("GOOS", "");
  std::string processor = json.value("GOARCH", "");
  bool ours = system == json.value("GOHOSTOS", "") &&
              processor == json.value("GOHOSTARCH", "");
  return ours ? "" : fmt::format("go_{}_{}_exec", system, processor);
}

Result<GoEnvironment> read_go_environment(const std::string& program,
                                          const std::string& directory,
                                          const Environment& environment) {
  Command command;
  command.environment = environment;
  command.argv = {program,      "env",      "-json",       "GOVERSION",
                  "GOMOD",      "GOWORK",   "GOFLAGS",     "GOPROXY",
                  "GOMODCACHE", "GOROOT",   "GO111MODULE", "GOOS",
                  "GOARCH",     "GOHOSTOS", "GOHOSTARCH",  "GOTOOLDIR"};
  command.directory = directory;
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  nlohmann::json json =
      nlohmann::json::parse(output.stdout_text, nullptr, false);
  if (output.exit_code != 0 || !json.is_object()) {
    return fail(
        fmt::format("`{} env` failed: {}", program, output.stderr_text));
  }
  return GoEnvironment{.go_version = json.value("GOVERSION", ""),
                       .go_mod = path_value(json, "GOMOD"),
                       .go_work = path_value(json, "GOWORK"),
                       .work_off = json.value("GOWORK", "") == "off",
                       .go_flags = json.value("GOFLAGS", ""),
                       .go_proxy = json.value("GOPROXY", ""),
                       .module_cache = json.value("GOMODCACHE", ""),
                       .goroot = json.value("GOROOT", ""),
                       .tool_directory = json.value("GOTOOLDIR", ""),
                       .exec_program = exec_program(json),
                       .modules_off = json.value("GO111MODULE", "") == "off"};
}

}  // namespace otel
