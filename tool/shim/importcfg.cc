// See importcfg.h.
#include "shim/importcfg.h"

namespace otel {

// "WORD PATH=FILE".
static std::optional<PackageFile> parse_line(std::string_view word,
                                             std::string_view line) {
  size_t equals = line.find('=');
  if (!line.starts_with(word) || equals == std::string_view::npos) {
    return std::nullopt;
  }
  return PackageFile{line.substr(word.size(), equals - word.size()),
                     line.substr(equals + 1)};
}

std::optional<PackageFile> parse_package_file(std::string_view line) {
  return parse_line("packagefile ", line);
}

std::optional<std::string_view> parse_shared_package(std::string_view line) {
  std::optional<PackageFile> file = parse_line("packageshlib ", line);
  return file ? std::optional(file->import_path) : std::nullopt;
}

}  // namespace otel
