// See run_program.h.
#include "shim/run_program.h"

#include <cstdio>
#include <cstdlib>

#include "base/process.h"

namespace otel {

int run_program(int argc, char** argv, Environment environment) {
  int variables = argc > 2 ? std::atoi(argv[2]) : -1;
  if (variables < 0 || argc <= 3 + variables) {
    std::fputs("otel: error: program is run by go, not by hand\n", stderr);
    return 2;
  }
  for (int i = 0; i < variables; i++) {
    environment.apply(argv[3 + i]);
  }
  Command command{.environment = std::move(environment)};
  command.argv.assign(argv + 3 + variables, argv + argc);
  std::string text = become(command).render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

}  // namespace otel
