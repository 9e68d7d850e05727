// The functions of file.h on POSIX.
#include "base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

namespace otel {

static std::unexpected<Error> fail_errno(std::string_view what,
                                         const std::string& path) {
  return fail(fmt::format("{} {}: {}", what, path, std::strerror(errno)));
}

// Fd owns a file descriptor and closes it at the end of the scope.
struct Fd {
  int fd;
  explicit Fd(int f) : fd(f) {}
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  ~Fd() {
    if (fd >= 0) {
      ::close(fd);
    }
  }
};

Result<std::string> read_file(const std::string& path) {
  Fd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.fd < 0) {
    return fail_errno("cannot open", path);
  }
  struct stat info;
  if (::fstat(file.fd, &info) != 0) {
    return fail_errno("cannot read", path);
  }
  std::string text;
  text.resize(info.st_size > 0 ? static_cast<size_t>(info.st_size) + 1 : 4096);
  size_t length = 0;
  while (true) {
    if (length == text.size()) {
      text.resize(text.size() * 2);
    }
    ssize_t n = ::read(file.fd, text.data() + length, text.size() - length);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return fail_errno("cannot read", path);
    }
    if (n == 0) {
      break;
    }
    length += static_cast<size_t>(n);
  }
  text.resize(length);
  return text;
}

static Status write_all(int fd, std::string_view bytes,
                        const std::string& path) {
  while (!bytes.empty()) {
    ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return fail_errno("cannot write", path);
    }
    bytes.remove_prefix(static_cast<size_t>(n));
  }
  return {};
}

Status write_file_atomic(const std::string& path, std::string_view bytes) {
  std::string temporary = path + ".XXXXXX";
  int fd = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (fd < 0) {
    return fail_errno("cannot create", path);
  }
  Status written = write_all(fd, bytes, path);
  if (::close(fd) != 0 && written) {
    written = fail_errno("cannot write", path);
  }
  if (written && ::rename(temporary.c_str(), path.c_str()) != 0) {
    written = fail_errno("cannot write", path);
  }
  if (!written) {
    ::unlink(temporary.c_str());
  }
  return written;
}

Status write_file_if_changed(const std::string& path, std::string_view bytes) {
  if (file_exists(path)) {
    Result<std::string> old = read_file(path);
    if (old && *old == bytes) {
      return {};
    }
  }
  return write_file_atomic(path, bytes);
}

Status make_directories(const std::string& path) {
  if (path.empty() || is_directory(path)) {
    return {};
  }
  TRY(make_directories(std::string(path_dir(path))));
  // Another process may have made the directory in the meantime.
  if (::mkdir(path.c_str(), 0700) != 0 &&
      !(errno == EEXIST && is_directory(path))) {
    return fail_errno("cannot make directory", path);
  }
  return {};
}

void remove_tree(const std::string& path) {
  if (!is_real_directory(path)) {
    ::unlink(path.c_str());
    return;
  }
  Result<std::vector<std::string>> names = list_directory(path);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    remove_tree(path_join(path, name));
  }
  ::rmdir(path.c_str());
}

bool file_exists(const std::string& path) {
  struct stat info;
  return ::stat(path.c_str(), &info) == 0 && !S_ISDIR(info.st_mode);
}

bool is_regular_file(const std::string& path) {
  struct stat info;
  return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

bool is_directory(const std::string& path) {
  struct stat info;
  return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool is_real_directory(const std::string& path) {
  struct stat info;
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::string file_stamp(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0) {
    return "";
  }
  return fmt::format("{}.{}.{}.{}", info.st_size, info.st_mtim.tv_sec,
                     info.st_mtim.tv_nsec, info.st_ino);
}

Result<std::vector<std::string>> list_directory(const std::string& path) {
  DIR* directory = ::opendir(path.c_str());
  if (directory == nullptr) {
    return fail_errno("cannot list", path);
  }
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(directory)) {
    std::string_view name = entry->d_name;
    if (name != "." && name != "..") {
      names.emplace_back(name);
    }
  }
  ::closedir(directory);
  std::sort(names.begin(), names.end());
  return names;
}

static bool same_file(const char* a, const char* b) {
  struct stat x;
  struct stat y;
  return ::stat(a, &x) == 0 && ::stat(b, &y) == 0 && x.st_dev == y.st_dev &&
         x.st_ino == y.st_ino;
}

Result<std::string> current_directory(const Environment& environment) {
  std::string pwd = environment.get("PWD");
  if (pwd.starts_with('/') && same_file(pwd.c_str(), ".")) {
    return pwd;
  }
  char buffer[4096];
  if (::getcwd(buffer, sizeof buffer) == nullptr) {
    return fail_errno("cannot find", "the current directory");
  }
  return std::string(buffer);
}

std::string directory_after_change(const std::string& path,
                                   const std::string& directory) {
  std::string target = path_is_abs(path) ? path : directory + "/" + path;
  if (same_file(target.c_str(), directory.c_str())) {
    return directory;
  }
  char buffer[PATH_MAX];
  return ::realpath(target.c_str(), buffer) != nullptr && is_directory(buffer)
             ? std::string(buffer)
             : std::string();
}

Result<std::string_view> map_file(const std::string& path) {
  Fd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat info;
  if (file.fd < 0 || ::fstat(file.fd, &info) != 0) {
    return fail_errno("cannot open", path);
  }
  size_t size = static_cast<size_t>(info.st_size);
  if (size == 0) {
    return std::string_view();
  }
  void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.fd, 0);
  if (bytes == MAP_FAILED) {
    return fail_errno("cannot map", path);
  }
  return std::string_view(static_cast<const char*>(bytes), size);
}

}  // namespace otel
