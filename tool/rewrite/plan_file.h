// The plan on its way from the slow path to the shim: one file, written once a
// build, mapped by every compile. Sorted by import path, so a look-up is a
// binary search; a package's record is decoded only if it is asked for.
//
// Layout (little endian; all offsets from the start of the file):
//   "OTELPLN3"            magic with the format's version
//   u64 checksum          XXH3 of everything behind it
//   u32 count
//   count × { u32 path_offset, u32 path_size, u32 work_offset, u32 work_size }
//   the paths and records
//
// The file never outlives the tool that wrote it for long, but it may be read
// by another version's shim: any change of the layout changes the magic.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "match/package_work.h"

namespace otel {

// The bytes of one package's record; also what its cache salt is made from.
std::string encode_work(const PackageWork& work);
// The inverse. Errors: truncated or inconsistent bytes.
Result<PackageWork> decode_work(std::string_view bytes);

// The bytes of a plan file.
std::string encode_plan(const std::vector<PackageWork>& packages);

// Looks a package up in the bytes of a plan file. nullopt: nothing to do.
// Errors: not a plan file, damaged (the checksum is compared each time: a plan
// of a thousand packages takes some 20 µs).
Result<std::optional<PackageWork>> find_work(std::string_view plan,
                                             std::string_view import_path);

}  // namespace otel
