// The bytes of one package's work: a record of the plan file
// (rewrite/plan_file.h), and what its cache salt is made from.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "match/package_work.h"

namespace otel {

std::string encode_work(const PackageWork& work);

// The inverse. Errors: truncated or inconsistent bytes.
Result<PackageWork> decode_work(std::string_view bytes);

}  // namespace otel
