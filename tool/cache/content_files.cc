// See content_files.h.
#include "cache/content_files.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"

namespace otel {

Status write_named(const std::string& path, std::string_view bytes) {
  TRY(write_file_if_changed(path, bytes));
  touch(path);
  return {};
}

Result<std::string> write_by_content(const std::string& cache,
                                     std::string_view kind,
                                     std::string_view ending,
                                     std::string_view bytes) {
  std::string path =
      fmt::format("{}/{}/{}{}", cache, kind, hex64(hash64(bytes)), ending);
  TRY(make_directories(std::string(path_dir(path))));
  TRY(write_named(path, bytes));
  return path;
}

std::string sum_path(const std::string& path) {
  return path.ends_with(".mod") ? path.substr(0, path.size() - 4) + ".sum"
                                : path + ".sum";
}

}  // namespace otel
