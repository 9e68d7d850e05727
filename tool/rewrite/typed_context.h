// The context of a typed trampoline: a struct that keeps the values of one
// call, and the methods through which hooks get and set them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace otel {

struct TypedContext {
  // "OtelCallContextImpl_f0123".
  std::string name;
  // The type parameters of the trampolines, which are its own.
  std::vector<std::string> type_params;
  // The types of the target's parameters and results, and which of the two it
  // keeps.
  std::vector<std::string> params;
  std::vector<std::string> results;
  bool keeps_params = false;
  bool keeps_results = false;

  bool keeps_values() const { return keeps_params || keeps_results; }

  // "OtelCallContextImpl_f0123[otelT0]", and a pointer to it.
  std::string type() const;
  std::string pointer() const { return "*" + type(); }
};

// Declares the type. Its methods, if it keeps values, are those of the support
// file's @Slots (support_file.cc).
std::string declare_context(const TypedContext& context,
                            std::string_view prefix);

}  // namespace otel
