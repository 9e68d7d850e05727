// See user_names.h.
#include "edits/user_names.h"

#include <array>

#include <fmt/format.h>

#include "base/binary.h"
#include "base/strings.h"

namespace otel {

std::string encode_versioned_module(const VersionedModule& module) {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n", module.path, module.version,
                     module.sum, module.directory, module.alias);
}

std::optional<VersionedModule> decode_versioned_module(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  if (lines.size() != 6) {
    return std::nullopt;
  }
  auto line = [&](size_t i) { return std::string(lines[i]); };
  return VersionedModule{line(0), line(1), line(2), line(3), line(4)};
}

// Binary, for a flag's value may contain newlines.
static void each_field(RecordOf<UserNames> auto& names, auto& io) {
  io(names.gcflags, names.ldflags, names.versioned_module);
}

std::string encode_user_names(const UserNames& names) {
  return to_bytes(names);
}

Result<UserNames> decode_user_names(std::string_view bytes) {
  std::optional<UserNames> names = from_bytes<UserNames>(bytes);
  if (!names) {
    return fail("the file of names is damaged");
  }
  return std::move(*names);
}

}  // namespace otel
