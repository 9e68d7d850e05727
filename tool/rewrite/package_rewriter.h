// One package's files in, what the compiler is to see out. Pure: bytes and
// structs, no file is touched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"

namespace otel {

// A .go file named on the compiler's command line, or one to add.
struct InputFile {
  // Absolute: what the compiler shall believe the file's name to be.
  std::string path;
  std::string_view source;
};

struct OutputFile {
  // The input that this one takes the place of; -1 for an additional file.
  int replaces = -1;
  // An additional file that comes before all others.
  bool first = false;
  // Without directory; unique in the package. A changed file has its own.
  std::string base_name;
  // The name under which a copy is kept for debuggers: not the user's, or
  // `break main.go:6` would mean two files.
  std::string debug_name;
  std::string text;
};

// Where generated code says it lies, so that a debugger finds it.
struct RewriteOptions {
  // The directory in which the caller puts the output files; absolute. Used
  // where PackageEdits::generated_directory is empty.
  std::string output_directory;
  // The compiler reads names in //line directives from the directory of the
  // file, as Go 1.27 and newer do (cmd/compile/internal/syntax, updateBase);
  // older ones leave relative names as they are.
  bool joins_line_names = false;
};

// What the compiler shall believe the name of an added file to be: its own, or,
// if the work is portable, that of its copy.
std::string added_file_name(const PackageEdits& work, const AddedFile& file,
                            const RewriteOptions& options);

// Applies the work. `files`: the package's files in command line order, and
// `added`: the content of work.files, in their order.
//
// A file that does not parse is the compiler's to complain about: then the
// only output is an additional file that fails to type-check, so that the
// build stops even if it is our parser that is wrong. Errors: a function, type
// or file that the plan names and the package lacks; a function that cannot be
// instrumented; names and positions are in the message.
Result<std::vector<OutputFile>> rewrite_package(
    const PackageEdits& work, const std::vector<InputFile>& files,
    const std::vector<InputFile>& added, const RewriteOptions& options);

}  // namespace otel
