// Our half of test/bench/syntax: keeps the files named on standard input (up to
// an empty line) in memory, then answers each further line, the name of a pass,
// with the CPU seconds that the pass took over all of them.
#include <fmt/format.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "base/file.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "syntax/text_check.h"

namespace otel {

// CPU time, not wall-clock time: what else the machine does counts less.
static double cpu_seconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) +
         static_cast<double>(now.tv_nsec) * 1e-9;
}

// Gives a number that depends on the work, so that none is optimized away.
static size_t run_pass(const std::string& pass, std::string_view source) {
  if (pass == "check") {
    std::vector<uint32_t> lines;
    check_text(source, lines);
    return lines.size();
  }
  Result<SourceFile> file = pass == "lex"     ? lex(source, "")
                            : pass == "parse" ? parse_file(source, "")
                                              : parse_imports(source, "");
  return file ? file->tokens.size() : 0;
}

static std::vector<std::string> read_sources() {
  std::vector<std::string> sources;
  std::string path;
  while (std::getline(std::cin, path) && !path.empty()) {
    Result<std::string> source = read_file(path);
    if (!source) {
      std::fputs(source.error().render().c_str(), stderr);
      std::exit(1);
    }
    sources.push_back(std::move(*source));
  }
  return sources;
}

static int run() {
  std::vector<std::string> sources = read_sources();
  std::string pass;
  while (std::getline(std::cin, pass)) {
    double start = cpu_seconds();
    size_t sum = 0;
    for (const std::string& source : sources) {
      sum += run_pass(pass, source);
    }
    fmt::print("{} {}\n", cpu_seconds() - start, sum);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace otel

int main() {
  return otel::run();
}
