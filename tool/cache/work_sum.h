// Checks go.work.sum beside a go.work that the tool has written. go may add
// lines to it, so its bytes do not show whether it is intact. A second file has
// the lines that the tool wrote.
#pragma once

#include <string>

namespace otel {

// Returns the path of the file with the lines that the tool wrote to
// go.work.sum.
std::string written_sum_path(const std::string& work_file);

// Reports whether go.work.sum beside `work_file` still has every line that the
// tool wrote. Returns true for a file that is not named go.work.
bool work_sums_hold(const std::string& work_file);

}  // namespace otel
