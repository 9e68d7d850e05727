// Operations on file paths as text, without the file system. They follow Go's
// path/filepath on Unix.
#pragma once

#include <string>
#include <string_view>

namespace otel {

// Returns a/b, cleaned; `b` alone, cleaned, if `a` is empty.
std::string path_join(std::string_view a, std::string_view b);

// Returns the shortest path that names the same file, as filepath.Clean does:
// without ".", "..", doubled and trailing slashes. "" becomes ".".
std::string path_clean(std::string_view path);

// Returns everything before the last slash: "/" for a file in the root, "." for
// a path without a slash. Unlike filepath.Dir it does not clean the result.
std::string_view path_dir(std::string_view path);

// Returns everything after the last slash.
std::string_view path_base(std::string_view path);

// Reports whether the path starts with a slash.
inline bool path_is_abs(std::string_view path) {
  return !path.empty() && path[0] == '/';
}

// Returns `path` if it is absolute, otherwise dir/path. The result is clean.
std::string path_abs(std::string_view path, std::string_view dir);

// Returns the path to `path` from `dir`: "./a/b", "../c", "." for `dir` itself.
// Both must be absolute and clean.
std::string path_relative(std::string_view path, std::string_view dir);

// Reports whether `path` is `dir` or lies beneath it. Both must be clean.
bool path_within(std::string_view path, std::string_view dir);

}  // namespace otel
