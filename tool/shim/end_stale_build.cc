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
#include "edits/stale_plan.h"

namespace otel {

// Returns the parent of a process, or 0 if there is no such process. In
// /proc/N/stat it follows the name of the program in brackets, which may
// contain brackets as well (proc(5)).
static pid_t parent_of(std::string_view process) {
  Result<std::string> stat = read_file(fmt::format("/proc/{}/stat", process));
  size_t name_end = stat ? stat->rfind(')') : std::string::npos;
  if (name_end == std::string::npos || name_end + 4 > stat->size()) {
    return 0;
  }
  return std::atoi(stat->c_str() + name_end + 4);
}

// Reports whether the process is the go command of this build: it has the name
// of the report in its -toolexec.
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

// The time in seconds in which the first shim ends go and the other shims.
static constexpr unsigned kEndOfGo = 10;

// Ends the go command. Two shims that stop go and kill its children would end
// each other and leave go stopped, so only the first one does that.
static void end_go(pid_t go, bool first) {
  if (first) {
    // A stopped go starts nothing while its children are looked for.
    ::kill(go, SIGSTOP);
    kill_children(go);
  } else {
    ::sleep(kEndOfGo);
  }
  ::kill(go, SIGKILL);
}

static void print(const StalePlan& stale) {
  std::string text =
      Error(fmt::format("{}: {}", stale.package, stale.reason), stale.cause)
          .render();
  std::fwrite(text.data(), 1, text.size(), stderr);
}

int end_stale_build(const ToolCommand& command, Mismatch mismatch) {
  StalePlan stale{.package = command.import_path(),
                  .reason = std::move(mismatch.reason),
                  .cause = std::move(mismatch.cause),
                  .rules = std::move(mismatch.rules),
                  .work_directory = go_work_directory(command)};
  bool first = write_stale_plan(command.files.report, stale);
  pid_t go = ::getppid();
  if (go > 1 && is_our_go(go, command.files.report)) {
    end_go(go, first);
  } else {
    print(stale);
  }
  return 1;
}

}  // namespace otel
