// See stale_plan.h.
#include "shim/stale_plan.h"

#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/binary.h"
#include "base/error.h"
#include "base/file.h"
#include "base/strings.h"

namespace otel {

// Of several shims that find something, the first one's report counts. Says
// whether it is this one's.
static bool leave_report(const std::string& report_file,
                         const StalePlan& stale) {
  BinaryWriter w;
  for (const std::string* text :
       {&stale.package, &stale.reason, &stale.cause, &stale.work_directory}) {
    w.text(*text);
  }
  std::string temporary = report_file + ".XXXXXX";
  int fd = ::mkstemp(temporary.data());
  std::string bytes = w.take();
  bool first = fd >= 0 &&
               ::write(fd, bytes.data(), bytes.size()) ==
                   static_cast<ssize_t>(bytes.size()) &&
               ::link(temporary.c_str(), report_file.c_str()) == 0;
  ::close(fd);
  ::unlink(temporary.c_str());
  return first;
}

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

int report_stale_plan(const std::string& report_file, const StalePlan& stale) {
  bool first = leave_report(report_file, stale);
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

std::optional<StalePlan> take_stale_plan(const std::string& report_file) {
  if (!file_exists(report_file)) {
    return std::nullopt;
  }
  std::string bytes = read_file(report_file).value_or("");
  ::unlink(report_file.c_str());
  BinaryReader r(bytes);
  StalePlan stale;
  for (std::string* text :
       {&stale.package, &stale.reason, &stale.cause, &stale.work_directory}) {
    *text = r.text();
  }
  return stale;
}

}  // namespace otel
