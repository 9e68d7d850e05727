// How the shim tells the build that started go that the plan does not fit what
// go compiles. The shim leaves a report and ends go at once, before go says
// anything of it; the build then plans again.
#pragma once

#include <optional>
#include <string>

namespace otel {

// Why a plan does not fit.
struct StalePlan {
  // The import path of the package that was compiled or linked.
  std::string package;
  // What is not as planned, and what may be the cause; the latter may be empty.
  std::string reason;
  std::string cause;
  // The rules that change the package; may be empty.
  std::string rules;
  // $WORK of the go command, which cannot remove it any more; "" if unknown.
  std::string work_directory;
};

// In the shim: leaves the report, unless there is one already, and ends the go
// command that started us, with everything that it has started. Returns, with
// an exit code, if that go command is not to be found.
int report_stale_plan(const std::string& report_file, const StalePlan& stale);

// In the build, when go has ended: the report, if there is one; it is removed.
std::optional<StalePlan> take_stale_plan(const std::string& report_file);

}  // namespace otel
