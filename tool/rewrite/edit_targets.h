// Finds the functions that a package's work names in its files.
#pragma once

#include <cstddef>
#include <vector>

#include "edits/package_edits.h"
#include "syntax/source_file.h"

namespace otel {

// A function of the work, in one of the files.
struct EditTarget {
  // An index into the files.
  size_t file;
  // Owned by that file.
  const FuncDecl* decl;
};

// The declarations of each function of the work, in its order: none if there
// is no such function, several of init. The time is linear in the number of
// declarations and of functions: a file may have a hundred thousand of them.
std::vector<std::vector<EditTarget>> find_targets(
    const PackageEdits& work, const std::vector<SourceFile>& files);

}  // namespace otel
