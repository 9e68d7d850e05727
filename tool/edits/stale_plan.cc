// See stale_plan.h.
#include "edits/stale_plan.h"

#include <unistd.h>

#include <cstdlib>

#include "base/binary.h"
#include "base/file.h"

namespace otel {

// Calls `text` with each text of the report, to write it or to read it.
template <typename Stale, typename Function>
static void each_text(Stale& stale, Function text) {
  text(stale.package);
  text(stale.reason);
  text(stale.cause);
  text(stale.rules);
  text(stale.work_directory);
}

bool write_stale_plan(const std::string& report_file, const StalePlan& stale) {
  BinaryWriter w;
  each_text(stale, [&](const std::string& text) { w.text(text); });
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

std::optional<StalePlan> take_stale_plan(const std::string& report_file) {
  if (!file_exists(report_file)) {
    return std::nullopt;
  }
  std::string bytes = read_file(report_file).value_or("");
  ::unlink(report_file.c_str());
  BinaryReader r(bytes);
  StalePlan stale;
  each_text(stale, [&](std::string& text) { text = r.text(); });
  return stale;
}

}  // namespace otel
