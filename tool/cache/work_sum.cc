// See work_sum.h.
#include "cache/work_sum.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/strings.h"
#include "cache/content_files.h"

namespace otel {

std::string written_sum_path(const std::string& work_file) {
  return sum_path(work_file) + ".written";
}

static std::set<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  return {lines.begin(), lines.end()};
}

bool work_sums_hold(const std::string& work_file) {
  if (path_base(work_file) != "go.work") {
    return true;
  }
  Result<std::string> written = read_file(written_sum_path(work_file));
  Result<std::string> present = read_file(sum_path(work_file));
  return written && present &&
         std::ranges::includes(lines_of(*present), lines_of(*written));
}

}  // namespace otel
