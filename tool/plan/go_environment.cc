// See go_environment.h.
#include "plan/go_environment.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"

namespace otel {

std::string GoEnvironment::module_directory() const {
  return go_mod.empty() ? "" : std::string(path_dir(go_mod));
}

// Returns the closest file with a name in a directory or above, or "".
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

// A GOWORK that names a file stays as it is: no search finds it.
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

// Returns a path that `go env` prints. It prints "/dev/null" in module mode
// without a module, and "off" for GOWORK=off; both become "".
static std::string path_value(const nlohmann::json& json, const char* key) {
  std::string value = json.value(key, "");
  return value == "/dev/null" || value == "off" ? "" : value;
}

// Returns the name of the program that runs programs of another system, by the
// rules of FindExecCmd in cmd/go/internal/work.
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
        fmt::format("`{} env` failed: {}", program, trim(output.stderr_text)));
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
