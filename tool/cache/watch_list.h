// What a kept plan rests on: files and directories, and how to tell whether
// they still say what they said. Wrong reuse is the worst mistake the tool can
// make, so every doubt counts as a change.
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
  // A Go file: a change inside function bodies does not count
  // (syntax/declarations_hash.h).
  kDeclarations = 1,
  // A directory: the names of what go could compile, and of subdirectories.
  kDirectory = 2,
  // What go reads only in the copy that we have made of it, or does not read at
  // all, so that neither go nor the shim can see a change: read each time.
  kInput = 3,
};

// One file or directory. One that does not exist is watched too.
struct Watched {
  std::string path;
  WatchKind kind = WatchKind::kContent;
  bool exists = false;
  uint64_t size = 0;
  // Of the content, and of the inode: what a rename or a time set by hand does
  // not hide. Since the epoch, in nanoseconds.
  int64_t modified_ns = 0;
  int64_t changed_ns = 0;
  uint64_t inode = 0;
  // Of the content; of a directory's names.
  uint64_t content = 0;
  // kDeclarations only.
  uint64_t outline = 0;
};

enum class WatchResult {
  // Everything is as it was.
  kUnchanged,
  // The plan holds: files have other times, or other function bodies. The list
  // has been brought up to date and is worth keeping again.
  kRefreshed,
  kChanged,
};

class WatchList {
 public:
  // Times of files count from the same clock.
  WatchList();

  // Takes down the present state of a path. Of the kinds that a path is given
  // with, the one that notices more counts.
  void add(const std::string& path, WatchKind kind);

  // Compares with the file system. A file whose size, times and inode are the
  // same is taken to be the same, unless it was changed so shortly before the
  // list was made that its times could not tell; then it is read again.
  WatchResult check();

  // What was planned rests on something that cannot be watched.
  void mark_uncacheable() { uncacheable_ = true; }

  // Whether the list says all that the plan rests on. It does not if something
  // changed after the list was begun: the plan may be of an older state.
  bool complete() const;

  void write(BinaryWriter& writer) const;
  static WatchList read(BinaryReader& reader);

 private:
  WatchResult check_one(Watched& entry) const;

  // When the list was begun, or last refreshed.
  int64_t made_ns_;
  bool uncacheable_ = false;
  std::vector<Watched> entries_;
  // Index of `entries_`, by path.
  std::unordered_map<std::string, size_t> places_;
};

}  // namespace otel
