// What every fuzz target defines.
#pragma once

#include <string_view>

namespace otel {

// Reads the input with the code under test and CHECKs what it returns. The
// input is a buffer of exactly its size, so ASan reports a read of one byte too
// many.
void fuzz_one(std::string_view input);

}  // namespace otel
