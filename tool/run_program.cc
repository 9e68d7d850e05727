// See run_program.h.
#include "run_program.h"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

#include "base/process.h"
#include "base/strings.h"

namespace otel {

std::string variable_now(std::string_view name) {
  std::string text(name);
  const char* value = std::getenv(text.c_str());
  return value == nullptr ? text : fmt::format("{}={}", text, value);
}

Result<std::string> exec_flag_value(const std::vector<std::string>& variables,
                                    const std::vector<std::string>& users) {
  TRY_ASSIGN(std::string self, find_self());
  std::vector<std::string> words = {self, "program",
                                    std::to_string(variables.size())};
  words.insert(words.end(), variables.begin(), variables.end());
  words.insert(words.end(), users.begin(), users.end());
  return join_quoted(words);
}

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
