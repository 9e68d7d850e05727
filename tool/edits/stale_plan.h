// The report by which the shim tells the build that the plan does not match
// what go compiles. The build then plans again.
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

// Writes the report unless there is one already, and returns whether it wrote
// it: of several shims that find a mismatch, the first one's report counts.
bool write_stale_plan(const std::string& report_file, const StalePlan& stale);

// Reads and removes the report. Returns nullopt if there is none.
std::optional<StalePlan> take_stale_plan(const std::string& report_file);

}  // namespace otel
