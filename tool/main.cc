// Picks the side: the shim first, for it runs a thousand times a build. The
// environment is read here and nowhere else.
#include <unistd.h>

#include <cstdio>
#include <string_view>
#include <vector>

#include "args/help.h"
#include "args/tool_options.h"
#include "base/environment.h"
#include "base/file.h"
#include "base/process.h"
#include "build/build.h"
#include "shim/run_program.h"
#include "shim/toolexec.h"

namespace otel {

static int report(const Error& error) {
  std::string text = error.render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 2;
}

// `otel version` and `otel help`; like go, 2 if a command is missing.
static int print_text(const ToolCommandLine& line) {
  if (line.mode == ToolMode::kVersion) {
    std::puts("otel version " OTEL_VERSION);
    return 0;
  }
  std::string_view text = help_text(line.help_topic).value_or("");
  bool usage = line.mode == ToolMode::kUsage;
  std::fwrite(text.data(), 1, text.size(), usage ? stderr : stdout);
  return usage ? 2 : 0;
}

static int run_tool(int argc, char** argv, const Environment& environment) {
  Result<std::string> directory = current_directory(environment);
  if (!directory) {
    return report(directory.error());
  }
  Result<ToolCommandLine> line = parse_tool_command_line(
      std::vector<std::string>(argv + 1, argv + argc), environment, *directory);
  if (!line) {
    return report(line.error());
  }
  return line->mode == ToolMode::kGo
             ? run_go(std::move(*line), *directory, environment)
             : print_text(*line);
}

}  // namespace otel

int main(int argc, char** argv) {
  otel::open_standard_streams();
  otel::Environment environment(environ);
  if (argc > 1 && std::string_view(argv[1]) == "toolexec") {
    return otel::run_toolexec(argc, argv, std::move(environment));
  }
  if (argc > 1 && std::string_view(argv[1]) == "program") {
    return otel::run_program(argc, argv, std::move(environment));
  }
  return otel::run_tool(argc, argv, environment);
}
