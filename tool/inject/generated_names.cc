// See generated_names.h.
#include "inject/generated_names.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"
#include "inject/cache_salt.h"

namespace otel {

// Returns what distinguishes the package's source from other sources of the
// same import path: Go's version for the standard library, the path beneath the
// module cache ("/github.com/gin-gonic/gin@v1.10.0/binding"), else the
// directory.
static std::string origin_of(const PlanPackage& package,
                             const GeneratedNames& names) {
  if (package.standard) {
    return std::string(names.go_version);
  }
  return is_in_module_cache(package, names.module_cache)
             ? package.directory.substr(names.module_cache.size())
             : package.directory;
}

std::string generated_directory(const PackageEdits& work,
                                const PlanPackage& package,
                                const GeneratedNames& names) {
  if (names.trimmed) {
    return "";
  }
  PackageEdits nameless = work;
  nameless.generated_directory.clear();
  std::string hash =
      hex64(hash64(fmt::format("{}\n{}", salt_of(nameless, names.tool_hash),
                               origin_of(package, names))));
  bool shared = package.standard ||
                is_in_module_cache(package, names.module_cache) ||
                names.temporary_cache;
  return fmt::format("{}copies/{}/generated/{}",
                     shared ? std::string(kCacheName)
                            : fmt::format("{}/", names.cache_directory),
                     hash, work.import_path);
}

void touch_copies(std::string_view directory, const GeneratedNames& names) {
  std::string_view start = directory.starts_with(kCacheName)
                               ? kCacheName.substr(0, kCacheName.size() - 1)
                               : names.cache_directory;
  constexpr size_t kHashEnd = std::string_view("/copies/").size() + 16;
  if (!directory.empty()) {
    touch(fmt::format("{}{}", names.cache_directory,
                      directory.substr(start.size(), kHashEnd)));
  }
}

}  // namespace otel
