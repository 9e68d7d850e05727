// See cache_trim.h.
#include "cache/cache_trim.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <ctime>
#include <string_view>

#include "base/file.h"

namespace otel {

static constexpr int64_t kDay = 24 * 60 * 60;
static constexpr int64_t kTrusted = 20 * kDay;
static constexpr int64_t kUnused = 30 * kDay;

// Returns the seconds since the last change, or since 1970 if there is no such
// path.
static int64_t age_of(const std::string& path) {
  struct stat info;
  int64_t now = std::time(nullptr);
  return ::lstat(path.c_str(), &info) == 0 ? now - info.st_mtim.tv_sec : now;
}

void touch(const std::string& path) {
  if (age_of(path) >= kDay) {
    ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0);
  }
}

bool is_fresh(const std::string& path) {
  return age_of(path) < kTrusted;
}

// Removes the old files in a directory and below, and old directories that are
// empty afterwards.
static void trim_files(const std::string& path) {
  Result<std::vector<std::string>> names = list_directory(path);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    std::string entry = path_join(path, name);
    if (is_real_directory(entry)) {
      trim_files(entry);
    } else if (age_of(entry) >= kUnused) {
      ::unlink(entry.c_str());
    }
  }
  if (age_of(path) >= kUnused) {
    ::rmdir(path.c_str());
  }
}

// Removes the old entries of a directory, each as a whole, by the age of the
// entry itself.
static void trim_directories(const std::string& path) {
  Result<std::vector<std::string>> names = list_directory(path);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    std::string entry = path_join(path, name);
    if (age_of(entry) >= kUnused) {
      remove_tree(entry);
    }
  }
}

void trim_cache(const std::string& cache_directory) {
  std::string mark = path_join(cache_directory, "trimmed");
  if (age_of(mark) < kDay || !write_file_atomic(mark, "")) {
    return;
  }
  static constexpr std::array<std::string_view, 8> kByFile = {
      "records",  "plans",     "modules",  "overlays",
      "overlaid", "workspace", "programs", "staging"};
  for (std::string_view name : kByFile) {
    trim_files(path_join(cache_directory, name));
  }
  trim_directories(path_join(cache_directory, "copies"));
  trim_directories(path_join(cache_directory, "pkg"));
  trim_directories(path_join(cache_directory, "versions"));
}

}  // namespace otel
