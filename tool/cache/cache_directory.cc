// See cache_directory.h.
#include "cache/cache_directory.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fmt/format.h>

#include "base/file.h"

namespace otel {

// Owner says who can change the content of a directory.
enum class Owner {
  // Only the user can write it.
  kUser,
  // Others can write it too, but only the user can replace or remove the user's
  // files.
  kShared,
  // Others can replace or remove the user's files.
  kOthers,
};

// Reports whether other users can write a file. The user's own group counts as
// the user (umask 002).
static bool others_write(const struct stat& info) {
  return (info.st_mode & S_IWOTH) != 0 ||
         ((info.st_mode & S_IWGRP) != 0 && info.st_gid != ::getegid());
}

static Owner owner_of(const struct stat& info) {
  bool users = info.st_uid == ::geteuid();
  if (users && !others_write(info)) {
    return Owner::kUser;
  }
  // The owner of a directory may rename everything in it.
  bool safe = (users || info.st_uid == 0) &&
              (!others_write(info) || (info.st_mode & S_ISVTX) != 0);
  return safe ? Owner::kShared : Owner::kOthers;
}

static Status check_writable(const std::string& path) {
  if (::faccessat(AT_FDCWD, path.c_str(), R_OK | W_OK | X_OK, AT_EACCESS) !=
      0) {
    return fail(fmt::format("cannot write {}: {}", path, std::strerror(errno)));
  }
  return {};
}

// Removes the permissions of others from a directory that is empty, or that an
// older version of the tool has made. Leaves a directory with other content as
// it is.
static void make_private(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0 || (info.st_mode & 077) == 0) {
    return;
  }
  Result<std::vector<std::string>> names = list_directory(path);
  if (names && (names->empty() || std::ranges::count(*names, "records") > 0)) {
    (void)::chmod(path.c_str(), 0700);
  }
}

// Creates and returns the user's own directory in a shared one.
static Result<std::string> user_directory(const std::string& shared) {
  std::string path = fmt::format("{}/user-{}", shared, ::geteuid());
  struct stat info;
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    return fail(fmt::format("cannot make directory {}: {}", path,
                            std::strerror(errno)));
  }
  if (::lstat(path.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) ||
      owner_of(info) != Owner::kUser) {
    return fail(fmt::format("{} belongs to another user", path));
  }
  return path;
}

// Separates the cache from a project in which it may lie. A go.mod makes it a
// module of its own, so that no pattern of the project matches its packages. A
// .gitignore makes git ignore it.
static Status separate_from_project(const std::string& path) {
  for (const auto& [name, text] :
       {std::pair("go.mod", "module otel.example/cache\n"),
        std::pair(".gitignore", "*\n")}) {
    std::string file = path_join(path, name);
    if (!file_exists(file)) {
      TRY(write_file_atomic(file, text));
    }
  }
  return {};
}

// Returns the directory to use for the wanted one, ready for use.
static Result<std::string> prepare(const std::string& wanted) {
  if (wanted.empty()) {
    return fail("HOME is not set");
  }
  TRY(make_directories(wanted));
  struct stat info;
  if (::stat(wanted.c_str(), &info) != 0) {
    return fail(
        fmt::format("cannot open {}: {}", wanted, std::strerror(errno)));
  }
  std::string path = wanted;
  Owner owner = owner_of(info);
  if (owner == Owner::kOthers) {
    return fail(fmt::format("{} can be changed by another user", wanted));
  }
  if (owner == Owner::kShared) {
    TRY_ASSIGN(path, user_directory(wanted));
  }
  TRY(check_writable(path));
  make_private(path);
  TRY(separate_from_project(path));
  return path;
}

static std::string temporary_parent(const Environment& environment) {
  std::string directory = environment.get("TMPDIR");
  return path_is_abs(directory) ? directory : "/tmp";
}

Result<CacheDirectory> CacheDirectory::open(const std::string& wanted,
                                            const Environment& environment) {
  CacheDirectory out;
  Result<std::string> path = prepare(wanted);
  if (path) {
    out.path_ = std::move(*path);
    return out;
  }
  const std::string& reason = path.error().diagnostics()[0].message;
  Result<BuildDirectory> temporary =
      BuildDirectory::make(temporary_parent(environment), "otel-cache-");
  if (!temporary) {
    return std::unexpected(std::move(temporary).error().with_context(
        fmt::format("no cache directory: {}", reason)));
  }
  out.path_ = temporary->path();
  out.note_ = fmt::format(
      "otel: {}: using a temporary cache for this build "
      "(set OTELTOOL_CACHE to use another)\n",
      reason);
  out.temporary_ = std::move(*temporary);
  return out;
}

}  // namespace otel
