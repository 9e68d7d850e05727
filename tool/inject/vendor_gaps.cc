// See vendor_gaps.h.
#include "inject/vendor_gaps.h"

#include <algorithm>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

using Files = std::vector<std::pair<std::string, std::string>>;

// Reports whether a path in vendor/ belongs to another module, whose path is
// longer.
static bool is_in_nested_module(const VendorUse& use,
                                const VendoredModule& module,
                                const std::string& directory) {
  return std::ranges::any_of(use.modules, [&](const VendoredModule& other) {
    return other.path.size() > module.path.size() && !other.packages.empty() &&
           path_within(directory, path_join(use.directory, other.path));
  });
}

// Calls f with the path, relative to `root`, of each file beneath
// root/`beneath`: "a/b.go". Skips directories for which enter(path) is false.
template <typename Enter, typename F>
static Status walk(const std::string& root, const std::string& beneath,
                   Enter enter, F f) {
  TRY_ASSIGN(std::vector<std::string> names,
             list_directory(path_join(root, beneath)));
  for (const std::string& name : names) {
    std::string path = beneath.empty() ? name : beneath + "/" + name;
    if (!is_directory(path_join(root, path))) {
      TRY(f(path));
    } else if (enter(path)) {
      TRY(walk(root, path, enter, f));
    }
  }
  return {};
}

static std::string package_path(const VendoredModule& module,
                                std::string_view directory) {
  return directory == "." ? module.path : path_join(module.path, directory);
}

Result<Files> missing_files(const VendorUse& use, const VendoredModule& module,
                            const std::string& whole) {
  std::string vendored = path_join(use.directory, module.path);
  Files out;
  if (file_exists(path_join(whole, "go.mod"))) {
    out.emplace_back(path_join(vendored, "go.mod"), path_join(whole, "go.mod"));
  }
  TRY(walk(
      whole, "",
      [&](const std::string& directory) {
        return !file_exists(path_join(whole, directory + "/go.mod")) &&
               directory != "vendor" &&
               !is_in_nested_module(use, module,
                                    path_join(vendored, directory));
      },
      [&](const std::string& path) -> Status {
        std::string seen = path_join(vendored, path);
        bool has_package = module.packages.contains(
            package_path(module, std::string(path_dir(path))));
        if (path != "go.mod" && !path.ends_with("_test.go") && !has_package &&
            !file_exists(seen)) {
          out.emplace_back(std::move(seen), path_join(whole, path));
        }
        return {};
      }));
  return out;
}

// Returns the first line, from 1, in which two texts differ; 0 if they are the
// same.
static int different_line(std::string_view a, std::string_view b) {
  if (a == b) {
    return 0;
  }
  size_t end = std::min(a.size(), b.size());
  size_t at = static_cast<size_t>(
      std::mismatch(a.begin(), a.begin() + static_cast<long>(end), b.begin())
          .first -
      a.begin());
  return 1 + static_cast<int>(std::ranges::count(a.substr(0, at), '\n'));
}

// Reports whether a file has the constraint "ignore". `go mod vendor` does not
// copy such files (matchPotentialSourceFile in
// cmd/go/internal/modcmd/vendor.go).
static bool is_ignored(std::string_view text) {
  return std::ranges::any_of(split(text, '\n'), [](std::string_view line) {
    bool constraint =
        line.starts_with("//go:build ") || line.starts_with("// +build ");
    return constraint && line.find("ignore") != std::string_view::npos;
  });
}

// Returns a file or directory of a vendored package that vendor/ should have
// and lacks, or a vendored package that the whole module lacks.
static Result<std::optional<VendorChange>> find_removed(
    const std::string& vendored, const VendoredModule& module,
    const std::string& whole) {
  for (const std::string& package : module.packages) {
    std::string directory = package.substr(module.path.size());
    if (!is_directory(whole + directory)) {
      return VendorChange{vendored + directory, 0};
    }
    TRY_ASSIGN(std::vector<std::string> names,
               list_directory(whole + directory));
    for (const std::string& name : names) {
      std::string seen = vendored + directory + "/" + name;
      if (!name.ends_with(".go") || name.ends_with("_test.go") ||
          file_exists(seen)) {
        continue;
      }
      TRY_ASSIGN(std::string text, read_file(whole + directory + "/" + name));
      if (!is_ignored(text)) {
        return VendorChange{seen, 0};
      }
    }
  }
  return std::nullopt;
}

Result<std::optional<VendorChange>> find_change(const VendorUse& use,
                                                const VendoredModule& module,
                                                const std::string& whole,
                                                const OverlayFiles& overlay) {
  std::string vendored = path_join(use.directory, module.path);
  for (const auto& [path, by] : overlay.replaced()) {
    if (path_within(path, vendored) &&
        !is_in_nested_module(use, module, path)) {
      return VendorChange{path, 0};
    }
  }
  std::optional<VendorChange> found;
  TRY(walk(
      vendored, "",
      [&](const std::string& directory) {
        return !is_in_nested_module(use, module,
                                    path_join(vendored, directory));
      },
      [&](const std::string& path) -> Status {
        std::string original = path_join(whole, path);
        if (found || !file_exists(original)) {
          found = found ? found : VendorChange{path_join(vendored, path), 0};
          return {};
        }
        TRY_ASSIGN(std::string a, read_file(path_join(vendored, path)));
        TRY_ASSIGN(std::string b, read_file(original));
        if (int line = different_line(a, b); line != 0) {
          found = VendorChange{path_join(vendored, path), line};
        }
        return {};
      }));
  if (found) {
    return found;
  }
  return find_removed(vendored, module, whole);
}

}  // namespace otel
