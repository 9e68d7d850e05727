// Files: read whole, written whole or not at all. The slow path and the shim
// share these, so nothing here pulls in iostreams or std::filesystem.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// The whole file. Errors name the path and the system's reason.
Result<std::string> read_file(const std::string& path);

// Writes through a temporary file in the same directory and a rename, so that
// nobody ever sees half a file: on any error the old file stays. Only the user
// may read and write the file.
Status write_file_atomic(const std::string& path, std::string_view bytes);

// As write_file_atomic, but leaves a file that already has these bytes alone
// (its modification time stays, so caches keyed on it hold).
Status write_file_if_changed(const std::string& path, std::string_view bytes);

// Makes the directory and its parents, for the user alone.
Status make_directories(const std::string& path);

// Removes the file or the directory with all that is in it; of a symbolic link
// the link. What cannot be removed stays.
void remove_tree(const std::string& path);

bool file_exists(const std::string& path);
// A file that keeps what is written to it: no device, pipe or directory.
bool is_regular_file(const std::string& path);
bool is_directory(const std::string& path);
// A directory itself, and no symbolic link to one.
bool is_real_directory(const std::string& path);

// Size, modification time and inode as one word; "" if there is no such file.
std::string file_stamp(const std::string& path);

// Names (not paths) in a directory, sorted. Without "." and "..".
Result<std::vector<std::string>> list_directory(const std::string& path);

// Returns the current directory as an absolute path: PWD if it names that
// directory, as os.Getwd of Go does, so that symbolic links are spelled as the
// user spells them. Errors: the directory is gone.
Result<std::string> current_directory(const Environment& environment);

// The directory that a program finds itself in after changing to `path` from
// `directory`, which is absolute: it is the current directory as $PWD spells it
// if that is the one, else without symbolic links, as getcwd gives it (os.Getwd
// of Go; go -C leaves $PWD as it was). "" if there is no such directory.
std::string directory_after_change(const std::string& path,
                                   const std::string& directory);

// Lexical path operations, as Go's path/filepath has them on Unix.
std::string path_join(std::string_view a, std::string_view b);
std::string path_clean(std::string_view path);
std::string_view path_dir(std::string_view path);
std::string_view path_base(std::string_view path);
inline bool path_is_abs(std::string_view path) {
  return !path.empty() && path[0] == '/';
}
// path if absolute, else path beneath dir; cleaned.
std::string path_abs(std::string_view path, std::string_view dir);
// The path as seen from dir, both absolute and clean: "./a/b", "../c".
std::string path_relative(std::string_view path, std::string_view dir);
// True if path is dir or lies beneath it. Both cleaned.
bool path_within(std::string_view path, std::string_view dir);

// A file mapped for reading for the life of the process (never unmapped: the
// processes that use this end in execv or exit). Bytes are not terminated.
Result<std::string_view> map_file(const std::string& path);

}  // namespace otel
