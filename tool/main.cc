// Picks the mode: the shim first, for it runs a thousand times a build.
#include <cstdio>
#include <string_view>
#include <vector>

#include "args/help.h"
#include "args/tool_options.h"
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

// `otel version` and `otel help`; like go, 2 where a command is missing.
static int print_text(const ToolOptions& options) {
  if (options.mode == ToolMode::kVersion) {
    std::puts("otel version " OTEL_VERSION);
    return 0;
  }
  std::string_view text = help_text(options.help_topic).value_or("");
  bool usage = options.mode == ToolMode::kUsage;
  std::fwrite(text.data(), 1, text.size(), usage ? stderr : stdout);
  return usage ? 2 : 0;
}

static int run_tool(int argc, char** argv) {
  Result<std::string> directory = current_directory();
  if (!directory) {
    return report(directory.error());
  }
  Result<ToolOptions> options =
      parse_tool_options(std::vector<std::string>(argv + 1, argv + argc),
                         tool_environment(), *directory);
  if (!options) {
    return report(options.error());
  }
  if (options->mode == ToolMode::kGo) {
    return run_go(*options);
  }
  return print_text(*options);
}

}  // namespace otel

int main(int argc, char** argv) {
  otel::open_standard_streams();
  if (argc > 1 && std::string_view(argv[1]) == "toolexec") {
    return otel::run_toolexec(argc, argv);
  }
  if (argc > 1 && std::string_view(argv[1]) == "program") {
    return otel::run_program(argc, argv);
  }
  return otel::run_tool(argc, argv);
}
