// See watch_list.h.
#include "cache/watch_list.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <ctime>

#include "base/file.h"
#include "base/strings.h"
#include "syntax/declarations_hash.h"

namespace otel {

// The coarsest granularity of file times in nanoseconds, with a margin. The
// kernel's is 4 ms; some network file systems have a second.
static constexpr int64_t kTimeGranularity = 2'000'000'000;

static int64_t nanoseconds(const timespec& time) {
  return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

static int64_t now() {
  timespec time;
  ::clock_gettime(CLOCK_REALTIME, &time);
  return nanoseconds(time);
}

// Reports whether a file with this name can change a build: go may compile it,
// by its ending (the lists in Package of go/build), or it changes how go treats
// the directory.
static bool matters_to_go(std::string_view name) {
  static constexpr std::array<std::string_view, 19> kEndings = {
      ".go", ".c", ".cc",  ".cpp", ".cxx", ".m", ".h",  ".hh",   ".hpp", ".hxx",
      ".f",  ".F", ".for", ".f90", ".s",   ".S", ".sx", ".syso", ".swig"};
  return name == "go.mod" || name == "go.work" || name == "vendor" ||
         name.ends_with(".swigcxx") ||
         std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view end) { return name.ends_with(end); });
}

// Returns the hash of the names in a directory that matter to go.
// Subdirectories count, because a new one may be a package that a pattern
// matches. Links to directories do not, because go does not follow them.
static uint64_t directory_hash(const std::string& path) {
  Result<std::vector<std::string>> names = list_directory(path);
  if (!names) {
    return 0;
  }
  std::string text;
  for (const std::string& name : *names) {
    if (is_real_directory(path_join(path, name))) {
      text += name + "/\n";
    } else if (matters_to_go(name)) {
      text += name + "\n";
    }
  }
  return hash64(text);
}

static void read_state(Watched& entry) {
  if (entry.kind == WatchKind::kExistence) {
    return;
  }
  if (entry.kind == WatchKind::kDirectory) {
    entry.content = directory_hash(entry.path);
    return;
  }
  Result<std::string> text = read_file(entry.path);
  entry.content = text ? hash64(*text) : 0;
  if (entry.kind == WatchKind::kDeclarations) {
    entry.outside_bodies = text ? hash_outside_bodies(*text) : 0;
  }
}

static void stat_entry(Watched& entry) {
  struct stat info;
  entry.exists = ::stat(entry.path.c_str(), &info) == 0;
  if (entry.exists) {
    entry.size =
        S_ISDIR(info.st_mode) ? 0 : static_cast<uint64_t>(info.st_size);
    entry.modified_ns = nanoseconds(info.st_mtim);
    entry.changed_ns = nanoseconds(info.st_ctim);
    entry.inode = info.st_ino;
  }
}

WatchList::WatchList() : made_ns_(now()) {}

// Returns the rank of a kind: a higher kind notices more changes.
static int strength(WatchKind kind) {
  switch (kind) {
    case WatchKind::kExistence:
      return 0;
    case WatchKind::kDirectory:
      return 1;
    case WatchKind::kDeclarations:
      return 2;
    case WatchKind::kContent:
      return 3;
    case WatchKind::kInput:
      return 4;
  }
  return 0;
}

void WatchList::add(const std::string& path, WatchKind kind) {
  auto [place, added] = places_.emplace(path, entries_.size());
  if (added) {
    entries_.emplace_back();
  } else if (strength(kind) <= strength(entries_[place->second].kind)) {
    return;
  }
  Watched entry;
  entry.path = path;
  entry.kind = kind;
  stat_entry(entry);
  if (entry.exists) {
    read_state(entry);
  }
  entries_[place->second] = std::move(entry);
}

static int64_t last_change(const Watched& entry) {
  return std::max(entry.modified_ns, entry.changed_ns);
}

static bool same_stat(const Watched& a, const Watched& b) {
  return a.size == b.size && a.inode == b.inode &&
         a.modified_ns == b.modified_ns && a.changed_ns == b.changed_ns;
}

WatchResult WatchList::check_one(Watched& entry) const {
  Watched present;
  present.path = entry.path;
  present.kind = entry.kind;
  stat_entry(present);
  if (!entry.exists || !present.exists) {
    return entry.exists == present.exists ? WatchResult::kUnchanged
                                          : WatchResult::kChanged;
  }
  if (entry.kind == WatchKind::kExistence) {
    return WatchResult::kUnchanged;
  }
  bool same = same_stat(entry, present) &&
              last_change(entry) < made_ns_ - kTimeGranularity;
  if (same && entry.kind != WatchKind::kInput) {
    return WatchResult::kUnchanged;
  }
  read_state(present);
  if (same && present.content == entry.content) {
    return WatchResult::kUnchanged;
  }
  bool holds =
      present.content == entry.content ||
      (entry.kind == WatchKind::kDeclarations && entry.outside_bodies != 0 &&
       present.outside_bodies == entry.outside_bodies);
  if (!holds) {
    return WatchResult::kChanged;
  }
  entry = std::move(present);
  return WatchResult::kRefreshed;
}

// Reports whether the file changed after the time `then`. A modification time
// in the future was set by hand or by another clock and is ignored. Then only
// the change time of the inode counts, which cannot be set.
static bool has_changed_since(const Watched& entry, int64_t then,
                              int64_t present) {
  int64_t last =
      entry.modified_ns > present ? entry.changed_ns : last_change(entry);
  return last > then;
}

bool WatchList::complete() const {
  int64_t present = now();
  return !uncacheable_ &&
         std::none_of(entries_.begin(), entries_.end(),
                      [&](const Watched& entry) {
                        return entry.kind != WatchKind::kExistence &&
                               has_changed_since(entry, made_ns_, present);
                      });
}

WatchResult WatchList::check() {
  WatchResult worst = WatchResult::kUnchanged;
  int64_t checked_ns = now();
  for (Watched& entry : entries_) {
    worst = std::max(worst, check_one(entry));
    if (worst == WatchResult::kChanged) {
      return worst;
    }
  }
  if (worst == WatchResult::kRefreshed) {
    made_ns_ = checked_ns;
  }
  return worst;
}

}  // namespace otel
