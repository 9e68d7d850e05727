// Functions of parsed packages, and how messages show them.
#pragma once

#include <string>

#include "match/package_sources.h"
#include "syntax/source_file.h"

namespace otel {

// A function of a parsed package.
struct FunctionRef {
  const PackageSource* source = nullptr;
  // Index into source->files.
  size_t file = 0;
  const FuncDecl* func = nullptr;
};

const SourceFile& file_of(const FunctionRef& function);

// "/go/src/net/http/roundtrip.go:33:21": where its name is declared.
std::string declared_at(const FunctionRef& function);

// "(*Transport).RoundTrip", "Get".
std::string function_title(const FunctionRef& function);

// "net/http/roundtrip.go:33: func (t *Transport) RoundTrip(…) (…)", on one
// line. Files beneath `directory` are relative to it.
std::string function_place(const FunctionRef& function,
                           const std::string& directory);

}  // namespace otel
