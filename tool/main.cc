// Picks the mode: the shim first, for it runs a thousand times a build.
#include <cstdio>
#include <string_view>
#include <vector>

#include "args/help.h"
#include "args/tool_options.h"
#include "base/file.h"
#include "build.h"
#include "toolexec.h"

namespace otel {

static int report(const Error& error) {
  std::string text = error.render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 2;
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
  return print_help(*options);
}

}  // namespace otel

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "toolexec") {
    return otel::run_toolexec(argc, argv);
  }
  return otel::run_tool(argc, argv);
}
