// go.work.sum beside a go.work of ours. go may add lines to it, so its bytes do
// not say whether it is intact; a second file holds the lines that we wrote.
#pragma once

#include <string>

namespace otel {

// Returns the path of the file with the lines that we wrote to go.work.sum.
std::string written_sum_path(const std::string& work_file);

// Reports whether go.work.sum beside `work_file` still has every line that we
// wrote. Returns true if the file is no go.work.
bool work_sums_hold(const std::string& work_file);

}  // namespace otel
