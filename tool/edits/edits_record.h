// The bytes of one package's work: a record of the plan file
// (edits/plan_file.h), and what its cache salt is made from.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "edits/package_edits.h"

namespace otel {

std::string encode_edits(const PackageEdits& work);

// The inverse. Errors: truncated or inconsistent bytes.
Result<PackageEdits> decode_edits(std::string_view bytes);

}  // namespace otel
