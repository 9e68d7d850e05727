// See stale_plan.h.
#include "edits/stale_plan.h"

#include <unistd.h>

#include <cstdlib>

#include "base/binary.h"
#include "base/file.h"

namespace otel {

static void each_field(RecordOf<StalePlan> auto& stale, auto& io) {
  io(stale.package, stale.reason, stale.cause, stale.rules,
     stale.work_directory);
}

bool write_stale_plan(const std::string& report_file, const StalePlan& stale) {
  std::string temporary = report_file + ".XXXXXX";
  int fd = ::mkstemp(temporary.data());
  std::string bytes = to_bytes(stale);
  bool first = fd >= 0 &&
               ::write(fd, bytes.data(), bytes.size()) ==
                   static_cast<ssize_t>(bytes.size()) &&
               ::link(temporary.c_str(), report_file.c_str()) == 0;
  ::close(fd);
  ::unlink(temporary.c_str());
  return first;
}

std::optional<StalePlan> take_stale_plan(const std::string& report_file) {
  if (!file_exists(report_file)) {
    return std::nullopt;
  }
  std::string bytes = read_file(report_file).value_or("");
  ::unlink(report_file.c_str());
  return from_bytes<StalePlan>(bytes).value_or(StalePlan());
}

}  // namespace otel
