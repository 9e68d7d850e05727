// See exec_flag.h.
#include "build/exec_flag.h"

#include "base/process.h"
#include "base/strings.h"

namespace otel {

Result<std::string> exec_flag_value(const std::vector<std::string>& variables,
                                    const std::vector<std::string>& users) {
  TRY_ASSIGN(std::string self, find_self());
  std::vector<std::string> words = {self, "program",
                                    std::to_string(variables.size())};
  words.insert(words.end(), variables.begin(), variables.end());
  words.insert(words.end(), users.begin(), users.end());
  return join_quoted(words);
}

}  // namespace otel
