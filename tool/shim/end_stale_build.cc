// See end_stale_build.h.
#include "shim/end_stale_build.h"

#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"

namespace otel {

// The parent of a process; 0 if there is no such process. Its name, which
// stands in brackets before it, may be anything.
static pid_t parent_of(std::string_view process) {
  Result<std::string> stat = read_file(fmt::format("/proc/{}/stat", process));
  size_t name_end = stat ? stat->rfind(')') : std::string::npos;
  if (name_end == std::string::npos || name_end + 4 > stat->size()) {
    return 0;
  }
  return std::atoi(stat->c_str() + name_end + 4);
}

// The go command has the name of the report in its -toolexec.
static bool is_our_go(pid_t process, const std::string& report_file) {
  Result<std::string> words =
      read_file(fmt::format("/proc/{}/cmdline", process));
  return words && words->find(report_file) != std::string::npos;
}

static void kill_children(pid_t parent) {
  Result<std::vector<std::string>> processes = list_directory("/proc");
  for (const std::string& name :
       processes ? *processes : std::vector<std::string>()) {
    pid_t process = std::atoi(name.c_str());
    if (process > 0 && process != ::getpid() && parent_of(name) == parent) {
      ::kill(process, SIGKILL);
    }
  }
}

// How long the first shim may take to end go and the others, in seconds.
static constexpr unsigned kEndOfGo = 10;

int end_stale_build(const std::string& report_file, const StalePlan& stale) {
  bool first = write_stale_plan(report_file, stale);
  pid_t go = ::getppid();
  bool ours = go > 1 && is_our_go(go, report_file);
  if (ours && !first) {
    // Two that do what follows would end each other, and leave go stopped.
    ::sleep(kEndOfGo);
    ::kill(go, SIGKILL);
    return 1;
  }
  if (ours) {
    // It starts nothing more while its children are looked for.
    ::kill(go, SIGSTOP);
    kill_children(go);
    ::kill(go, SIGKILL);
    // What we exit with is nobody's business any more.
    return 1;
  }
  std::string text =
      Error(fmt::format("{}: {}", stale.package, stale.reason), stale.cause)
          .render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

}  // namespace otel
