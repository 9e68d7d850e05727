// See build_directory.h.
#include "cache/build_directory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fmt/format.h>

#include "base/file.h"

namespace otel {

// The prefix of a directory's name until its lock is taken.
static constexpr std::string_view kUnfinished = "new-";

static constexpr std::string_view kLock = ".otel-lock";

static std::string lock_path(const std::string& directory) {
  return path_join(directory, kLock);
}

// Creates the lock file and takes the lock. On a file system without locks
// every directory seems to be in use, and only trim_cache (cache_trim.h)
// removes it.
static int make_lock(const std::string& directory) {
  int fd = ::open(lock_path(directory).c_str(),
                  O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd >= 0) {
    (void)::flock(fd, LOCK_EX | LOCK_NB);
  }
  return fd;
}

static bool is_private_directory(const std::string& path) {
  struct stat info;
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) &&
         info.st_uid == ::geteuid();
}

// Reports whether no process holds the lock of a directory. A directory without
// a lock file is being removed, or a process was killed while it removed it. It
// does not count as abandoned if the parent also has directories of others.
static bool is_abandoned(const std::string& directory, bool all_are_ours) {
  int fd = ::open(lock_path(directory).c_str(),
                  O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0) {
    return all_are_ours && errno == ENOENT;
  }
  bool abandoned = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
  ::close(fd);
  return abandoned;
}

static void remove_abandoned(const std::string& parent,
                             std::string_view prefix) {
  Result<std::vector<std::string>> names = list_directory(parent);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    std::string path = path_join(parent, name);
    if (name.starts_with(prefix) && !name.starts_with(kUnfinished) &&
        is_private_directory(path) && is_abandoned(path, prefix.empty())) {
      remove_tree(path);
    }
  }
}

static std::unexpected<Error> cannot_make(const std::string& path) {
  return fail(
      fmt::format("cannot make directory {}: {}", path, std::strerror(errno)));
}

// The directory gets its name only after its lock is taken, so that no other
// process can consider it abandoned.
Result<BuildDirectory> BuildDirectory::make(const std::string& parent,
                                            std::string_view prefix) {
  TRY(make_directories(parent));
  remove_abandoned(parent, prefix);
  std::string path = fmt::format("{}/{}{}XXXXXX", parent, kUnfinished, prefix);
  if (::mkdtemp(path.data()) == nullptr) {
    return cannot_make(path);
  }
  BuildDirectory made(path);
  made.lock_ = make_lock(path);
  made.path_ = path_join(parent, path_base(path).substr(kUnfinished.size()));
  if (std::rename(path.c_str(), made.path_.c_str()) != 0) {
    Error error = cannot_make(made.path_).error();
    made.path_ = path;
    return std::unexpected(std::move(error));
  }
  return made;
}

Result<BuildDirectory> BuildDirectory::make_in_cache(
    const std::string& cache_directory) {
  return make(path_join(cache_directory, "staging"));
}

void BuildDirectory::remove() {
  if (!path_.empty()) {
    remove_tree(path_);
    path_.clear();
  }
  if (lock_ >= 0) {
    ::close(lock_);
    lock_ = -1;
  }
}

}  // namespace otel
