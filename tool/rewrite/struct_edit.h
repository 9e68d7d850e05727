// The edit of struct rules: more fields, on the line of the closing brace.
#pragma once

#include <string_view>
#include <vector>

#include "edits/package_edits.h"
#include "rewrite/edit_list.h"
#include "syntax/source_file.h"

namespace otel {

// Adds the fields that the work has for the struct `type`, in their order, if
// the file declares it; false if it does not.
bool add_struct_fields(const SourceFile& file, std::string_view type,
                       const std::vector<AddedField>& work, EditList& edits);

}  // namespace otel
