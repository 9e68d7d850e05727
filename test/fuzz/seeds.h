// Inputs that a fuzz target makes itself, to start from: those of binary
// formats are better made by the code that writes them than kept.
#pragma once

#include <string>
#include <vector>

namespace otel {

// Empty if the target does not define it.
std::vector<std::string> seeds();

}  // namespace otel
