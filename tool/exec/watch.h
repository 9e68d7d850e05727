// What a kept plan rests on: files and directories, and how to tell whether
// they still say what they said. Wrong reuse is the worst mistake the tool can
// make, so every doubt counts as a change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/binary.h"
#include "base/error.h"

namespace otel {

// Values are written to disk and may not be renumbered.
enum class WatchKind : uint8_t {
  // Any change of the content counts.
  kContent = 0,
  // A Go file: a change inside function bodies does not count (outline.h).
  kOutline = 1,
  // A directory: the names of what go could compile, and of subdirectories.
  kDirectory = 2,
};

// One file or directory. One that does not exist is watched too.
struct Watched {
  std::string path;
  WatchKind kind = WatchKind::kContent;
  bool exists = false;
  uint64_t size = 0;
  // Since the epoch, in nanoseconds.
  int64_t modified_ns = 0;
  uint64_t inode = 0;
  // Of the content; of a directory's names.
  uint64_t content = 0;
  // kOutline only.
  uint64_t outline = 0;
};

enum class WatchResult {
  // Everything is as it was.
  kUnchanged,
  // Only function bodies changed; the list has been brought up to date.
  kBodiesChanged,
  kChanged,
};

class WatchList {
 public:
  // Times of files count from the same clock.
  WatchList();

  // Takes down the present state of a path; a path given again is ignored.
  void add(const std::string& path, WatchKind kind);

  // Compares with the file system. A file whose size, time and inode are the
  // same is taken to be the same, unless it was changed so shortly before the
  // list was made that its time could not tell; then it is read again.
  WatchResult check();

  void write(BinaryWriter& writer) const;
  static WatchList read(BinaryReader& reader);

 private:
  WatchResult check_one(Watched& entry) const;

  // When the list was begun.
  int64_t made_ns_;
  std::vector<Watched> entries_;
  std::unordered_set<std::string> paths_;
};

}  // namespace otel
