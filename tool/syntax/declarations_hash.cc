// See declarations_hash.h.
#include "syntax/declarations_hash.h"

#include "base/strings.h"
#include "syntax/parser.h"

namespace otel {

uint64_t hash_outside_bodies(std::string_view source) {
  Result<SourceFile> file = parse_file(source, "");
  if (!file || file->imports_c) {
    return 0;
  }
  uint64_t hash = 1;
  uint32_t at = 0;
  for (const FuncDecl& func : file->funcs) {
    if (func.body.empty()) {
      continue;
    }
    hash = hash64(source.substr(at, func.body.begin - at), hash);
    at = func.body.end;
  }
  hash = hash64(source.substr(at), hash);
  return hash == 0 ? 1 : hash;
}

uint64_t declarations_hash(std::string_view source) {
  uint64_t outside = hash_outside_bodies(source);
  return outside != 0 ? outside : hash64(source) | 1;
}

}  // namespace otel
