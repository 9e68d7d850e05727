// Lines of the importcfg files that go gives the compiler and the linker
// (cmd/go/internal/work/gc.go, and readImportCfg in
// cmd/link/internal/ld/ld.go).
#pragma once

#include <optional>
#include <string_view>

namespace otel {

// "packagefile IMPORTPATH=FILE": the archive of a package.
struct PackageFile {
  std::string_view import_path;
  std::string_view file;
};

// Returns nullopt for any other line. The views are into `line`.
std::optional<PackageFile> parse_package_file(std::string_view line);

// Returns the import path of "packageshlib IMPORTPATH=FILE", a package that is
// in a shared library (-linkshared), and nullopt for any other line.
std::optional<std::string_view> parse_shared_package(std::string_view line);

}  // namespace otel
