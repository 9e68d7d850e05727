// For fuzz targets that start from their corpus alone.
#include "test/fuzz/seeds.h"

namespace otel {

std::vector<std::string> seeds() {
  return {};
}

}  // namespace otel
