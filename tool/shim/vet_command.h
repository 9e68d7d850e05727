// The shim's part in the vet step of `go test`: vet has to find the files that
// only the overlay has.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"

namespace otel {

// Go 1.23 tells vet where the overlay says that a file is, and vet knows of no
// overlay; newer ones tell where it lies (buildVetConfig in
// cmd/go/internal/work/exec.go). Puts another configuration file into the
// arguments, which lies beside theirs, if theirs names one of `files`.
Status name_vetted_files(const std::vector<OverlaidFile>& files,
                         std::vector<std::string>& arguments);

}  // namespace otel
