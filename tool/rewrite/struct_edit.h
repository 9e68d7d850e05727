// The edit of a struct rule: one more field, on the line of the closing brace.
#pragma once

#include "match/package_work.h"
#include "rewrite/edit_list.h"
#include "syntax/source_file.h"

namespace otel {

// Adds the field if the file declares the struct; false if it does not.
bool add_struct_field(const SourceFile& file, const StructWork& work,
                      EditList& edits);

}  // namespace otel
