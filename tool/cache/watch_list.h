// WatchList holds the files and directories on which a cached plan depends, and
// detects whether they have changed. To reuse a stale plan is the worst mistake
// that the tool can make, so every doubt counts as a change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/binary.h"
#include "base/error.h"

namespace otel {

// Values are written to disk and may not be renumbered.
enum class WatchKind : uint8_t {
  // Any change of the content counts.
  kContent = 0,
  // A Go file, where a change inside of function bodies does not count
  // (syntax/declarations_hash.h).
  kDeclarations = 1,
  // A directory: the names of subdirectories and of files that go may compile.
  kDirectory = 2,
  // A file that go reads only in a copy of ours, or not at all, so that neither
  // go nor the shim can notice a change. Its content is read at every check.
  kInput = 3,
  // A file whose content never changes, named after it: only whether it exists.
  // It may appear while the plan is made.
  kExistence = 4,
};

// Watched is a file or directory, which need not exist.
struct Watched {
  std::string path;
  WatchKind kind = WatchKind::kContent;
  bool exists = false;
  uint64_t size = 0;
  // The times of the last change of the content and of the inode, in
  // nanoseconds since 1970. The latter also reveals a rename, and a
  // modification time that was set by hand.
  int64_t modified_ns = 0;
  int64_t changed_ns = 0;
  uint64_t inode = 0;
  // The hash of the content, or of the names in a directory.
  uint64_t content = 0;
  // hash_outside_bodies, for kDeclarations only.
  uint64_t outside_bodies = 0;
};

enum class WatchResult {
  // Nothing has changed.
  kUnchanged,
  // The plan is valid: only times or function bodies have changed. The list is
  // updated and should be stored again.
  kRefreshed,
  // The plan may be stale.
  kChanged,
};

void each_field(RecordOf<Watched> auto& entry, auto& io) {
  io(entry.path, entry.kind, entry.exists, entry.size, entry.modified_ns,
     entry.changed_ns, entry.inode, entry.content, entry.outside_bodies);
}

class WatchList {
 public:
  // Starts a list. A file that changes later than now makes it incomplete.
  WatchList();

  // Records the present state of a path. If a path is added with several kinds,
  // the kind that notices most changes is used.
  void add(const std::string& path, WatchKind kind);

  // Compares the list with the file system. A file with the same size, times
  // and inode counts as unchanged without being read, unless it changed so
  // shortly before the list was made that a later change could have the same
  // time.
  WatchResult check();

  // Records that the plan depends on something that cannot be watched.
  void mark_uncacheable() { uncacheable_ = true; }

  // Reports whether the list covers everything on which the plan depends. It
  // does not if a file changed after the list was started, because the plan may
  // be made from the older state, or after mark_uncacheable.
  bool complete() const;

  friend void each_field(RecordOf<WatchList> auto& list, auto& io) {
    io(list.made_ns_, list.entries_);
  }

 private:
  WatchResult check_one(Watched& entry) const;

  // The time when the list was started or last refreshed, in nanoseconds since
  // 1970.
  int64_t made_ns_;
  bool uncacheable_ = false;
  std::vector<Watched> entries_;
  // The index in `entries_` of each path.
  std::unordered_map<std::string, size_t> places_;
};

}  // namespace otel
