// The edits of one target function: names for what is unnamed, and the nested
// complex-ifs behind its opening brace.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "edits/package_edits.h"
#include "rewrite/edit_list.h"
#include "rewrite/trampoline.h"
#include "syntax/source_file.h"

namespace otel {

struct FunctionContext {
  const SourceFile& file;
  // The file's name for messages.
  std::string_view path;
  std::string_view import_path;
  // Prefix of our names in the package.
  std::string_view prefix;
  // Tells functions of one name apart (init).
  int ordinal = 0;
  // The package needs trampolines that use reflection (reflect_trampoline.h).
  bool uses_reflect = false;
};

// Adds the edits for all injections of the function, the first one outermost,
// and returns the declarations and linknames they need (`entry` is unused).
// Errors: a function that has no body.
Result<Trampoline> edit_function(const FunctionContext& context,
                                 const FuncDecl& decl,
                                 const FunctionEdits& work, EditList& edits);

}  // namespace otel
