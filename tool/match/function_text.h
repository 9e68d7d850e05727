// Functions of parsed packages, and their text in messages.
#pragma once

#include <string>

#include "match/package_sources.h"
#include "syntax/source_file.h"

namespace otel {

// FunctionRef is a function of a parsed package.
struct FunctionRef {
  const PackageSource* source = nullptr;
  // The index in source->files.
  size_t file = 0;
  const FuncDecl* func = nullptr;
};

// Returns the file that declares the function.
const SourceFile& file_of(const FunctionRef& function);

// Returns the place of the function's name in its declaration,
// "/go/src/net/http/roundtrip.go:33:21".
std::string declared_at(const FunctionRef& function);

// Returns the name of the function without its package,
// "(*Transport).RoundTrip" or "Get".
std::string function_title(const FunctionRef& function);

// Returns place and declaration of the function on one line,
// "net/http/roundtrip.go:33: func (t *Transport) RoundTrip(…) (…)". Files
// beneath `directory` are shown relative to it.
std::string function_place(const FunctionRef& function,
                           const std::string& directory);

}  // namespace otel
