// Files and directories. A file is read whole, and written whole or not at all.
//
// The build and the shim both use these functions, so nothing here includes
// iostreams or std::filesystem.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/environment.h"
#include "base/error.h"
#include "base/path.h"

namespace otel {

// Returns the content of a file. The error names the path and the system's
// reason.
Result<std::string> read_file(const std::string& path);

// Writes the file through a temporary file in the same directory and a rename,
// so that no other process sees half a file. On any error the old file stays.
// Only the user may read and write the new file.
Status write_file_atomic(const std::string& path, std::string_view bytes);

// Does nothing if the file has these bytes already, and write_file_atomic
// otherwise. An unchanged file keeps its modification time, so that caches that
// depend on the time stay valid.
Status write_file_if_changed(const std::string& path, std::string_view bytes);

// Creates the directory and its parents. Only the user may access those that
// are new.
Status make_directories(const std::string& path);

// Removes a file, or a directory with everything in it. Removes a symbolic link
// and not its target. Leaves what cannot be removed.
void remove_tree(const std::string& path);

// Reports whether the path names something other than a directory. Follows
// symbolic links.
bool file_exists(const std::string& path);
// Reports whether the path names a regular file: not a device, pipe, socket or
// directory. Follows symbolic links.
bool is_regular_file(const std::string& path);
// Reports whether the path names a directory. Follows symbolic links.
bool is_directory(const std::string& path);
// Reports whether the path names a directory and not a symbolic link to one.
bool is_real_directory(const std::string& path);

// Returns size, modification time and inode as one word, or "" if there is no
// such file. Two equal stamps mean that the file is most likely unchanged.
std::string file_stamp(const std::string& path);

// Returns the names (not paths) in a directory, sorted, without "." and "..".
Result<std::vector<std::string>> list_directory(const std::string& path);

// Returns the absolute path of the current directory. It is $PWD where $PWD
// names that directory, so that symbolic links are spelled as the user spells
// them (os.Getwd, which cmd/go uses). Fails if the directory is gone.
Result<std::string> current_directory(const Environment& environment);

// Returns the directory that a program is in after it changes from `directory`,
// which must be absolute, to `path`. Returns `directory` unchanged if both are
// the same directory, otherwise the path without symbolic links that getcwd
// would return: `go -C` does not set $PWD, and os.Getwd uses $PWD only where it
// names the current directory. Returns "" if there is no such directory.
std::string directory_after_change(const std::string& path,
                                   const std::string& directory);

// Maps a file for reading and returns its bytes, which are not terminated by
// NUL. The mapping lasts as long as the process: the processes that use it end
// in execv or exit.
Result<std::string_view> map_file(const std::string& path);

}  // namespace otel
