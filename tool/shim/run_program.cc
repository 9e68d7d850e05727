// See run_program.h.
#include "shim/run_program.h"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

#include "base/process.h"
#include "base/strings.h"

namespace otel {

static void set_variable(const std::string& text) {
  size_t equals = text.find('=');
  if (equals == std::string::npos) {
    ::unsetenv(text.c_str());
  } else {
    ::setenv(text.substr(0, equals).c_str(), text.c_str() + equals + 1, 1);
  }
}

int run_program(int argc, char** argv) {
  int variables = argc > 2 ? std::atoi(argv[2]) : -1;
  if (variables < 0 || argc <= 3 + variables) {
    std::fputs("otel: error: program is run by go, not by hand\n", stderr);
    return 2;
  }
  for (int i = 0; i < variables; i++) {
    set_variable(argv[3 + i]);
  }
  Command command;
  command.argv.assign(argv + 3 + variables, argv + argc);
  std::string text = become(command).render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

}  // namespace otel
