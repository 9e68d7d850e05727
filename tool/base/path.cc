// See path.h.
#include "base/path.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace otel {

std::string path_join(std::string_view a, std::string_view b) {
  if (a.empty()) {
    return path_clean(b);
  }
  return path_clean(fmt::format("{}/{}", a, b));
}

std::string path_clean(std::string_view path) {
  bool absolute = path_is_abs(path);
  std::vector<std::string_view> kept;
  size_t at = 0;
  while (at <= path.size()) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view part = path.substr(at, end - at);
    at = end + 1;
    if (part.empty() || part == ".") {
      continue;
    }
    if (part == ".." && !kept.empty() && kept.back() != "..") {
      kept.pop_back();
    } else if (part != ".." || !absolute) {
      kept.push_back(part);
    }
  }
  std::string out = absolute ? "/" : "";
  for (size_t i = 0; i < kept.size(); i++) {
    out += i == 0 ? "" : "/";
    out += kept[i];
  }
  return out.empty() ? "." : out;
}

std::string_view path_dir(std::string_view path) {
  size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) {
    return ".";
  }
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string_view path_base(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string path_abs(std::string_view path, std::string_view dir) {
  return path_is_abs(path) ? path_clean(path) : path_join(dir, path);
}

std::string path_relative(std::string_view path, std::string_view dir) {
  std::string up;
  while (!path_within(path, dir)) {
    up += "../";
    dir = path_dir(dir);
  }
  std::string_view rest = path.substr(std::min(dir.size(), path.size()));
  if (rest.starts_with('/')) {
    rest.remove_prefix(1);
  }
  std::string out = up.empty() ? "./" : up;
  out += rest;
  return out.ends_with('/') ? out.substr(0, out.size() - 1) : out;
}

bool path_within(std::string_view path, std::string_view dir) {
  if (path == dir || dir == "/") {
    return true;
  }
  return path.size() > dir.size() && path.starts_with(dir) &&
         path[dir.size()] == '/';
}

}  // namespace otel
