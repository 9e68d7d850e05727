// See predeclared_types.h.
#include "rewrite/predeclared_types.h"

#include <algorithm>

namespace otel {

// The types that trampoline.cc, typed_context.cc and support_file.cc spell.
static bool is_spelled_type(std::string_view name) {
  return name == "bool" || name == "int" || name == "string" ||
         name == "uintptr";
}

static bool hides_spelled_types(const SourceFile& file) {
  auto hides = [&](const auto& decl) {
    return is_spelled_type(file.text(decl.name));
  };
  auto function_hides = [&](const FuncDecl& func) {
    return !func.has_receiver && hides(func);
  };
  return std::ranges::any_of(file.imports, hides) ||
         std::ranges::any_of(file.types, hides) ||
         std::ranges::any_of(file.values, hides) ||
         std::ranges::any_of(file.funcs, function_hides);
}

bool hides_predeclared_types(const std::vector<SourceFile>& files) {
  return std::ranges::any_of(files, hides_spelled_types);
}

}  // namespace otel
