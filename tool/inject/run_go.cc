// See run_go.h.
#include "inject/run_go.h"

#include <fmt/format.h>

#include "base/process.h"
#include "base/strings.h"

namespace otel {

Result<std::string> run_go(const BuildFilesInput& input,
                           const std::vector<std::string>& arguments) {
  CHECK(arguments.size() >= 2);
  Command command{.argv = {input.go_program},
                  .directory = input.directory,
                  .environment = input.variables};
  command.argv.insert(command.argv.end(), arguments.begin(), arguments.end());
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  if (output.exit_code != 0) {
    return fail(fmt::format("`{} {} {}` failed: {}", input.go_program,
                            arguments[0], arguments[1],
                            trim(output.stderr_text)));
  }
  return std::move(output.stdout_text);
}

}  // namespace otel
