// The flag that carries a cache salt (inject/cache_salt.h). The build gives it
// to go, which makes it part of the cache key; the shim removes it, for neither
// the compiler nor the linker has such a flag.
#pragma once

#include <string_view>

namespace otel {

// The flag's name; "=" and the salt follow.
inline constexpr std::string_view kSaltFlag = "-otel";

// The salt of a program that the plan does not know.
inline constexpr std::string_view kUnknownProgram = "unknown";

}  // namespace otel
