// Functions as targets: how rules and messages name them, and whether they can
// be instrumented at all.
#pragma once

#include <string>
#include <string_view>

#include "syntax/source_file.h"

namespace otel {

// The receiver as rules spell it, without type parameters: "", "T" or "*T".
std::string receiver_key(const SourceFile& file, const FuncDecl& func);

// "net/http.(*Transport).RoundTrip", "net/http.Get".
std::string target_name(std::string_view import_path, std::string_view receiver,
                        std::string_view name);

// Why a function cannot be a target, or "": it has no body, it is blank, or a
// directive forbids what an injected call does (go:nosplit and the like: the
// call may grow the stack; see `go doc cmd/compile` and runtime/HACKING.md).
std::string refusal_reason(const SourceFile& file, const FuncDecl& func);

}  // namespace otel
