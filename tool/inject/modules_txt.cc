// See modules_txt.h.
#include "inject/modules_txt.h"

#include <algorithm>

#include "base/strings.h"
#include "base/versions.h"

namespace otel {

static bool is_version(std::string_view word) {
  return word.starts_with('v') && is_semver(word);
}

static std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> out;
  size_t at = 0;
  while ((at = line.find_first_not_of(" \t\r", at)) != std::string_view::npos) {
    size_t end = std::min(line.find_first_of(" \t\r", at), line.size());
    out.emplace_back(line.substr(at, end - at));
    at = end;
  }
  return out;
}

static bool is_within(std::string_view import_path, std::string_view module) {
  return import_path.starts_with(module) &&
         (import_path.size() == module.size() ||
          import_path[module.size()] == '/');
}

// Reads modules.txt line by line. Lines with the same path and version describe
// one module.
class ModulesTxt {
 public:
  void read(std::string_view line) {
    if (line.starts_with("# ")) {
      read_module(words_of(line));
    } else if (current_ == kNone) {
      return;
    } else if (line.starts_with("## ")) {
      read_annotations(line.substr(3));
    } else if (std::vector<std::string> words = words_of(line);
               words.size() == 1) {
      entries_[current_].packages.insert(words[0]);
    }
  }

  std::vector<VendoredModule> modules() {
    std::vector<VendoredModule> out;
    for (VendoredModule& entry : entries_) {
      if (!entry.version.empty()) {
        entry.wildcard = is_wildcard(entry);
        add(std::move(entry), out);
      }
    }
    return out;
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  // Reads a module line: "#", path, [version], ["=>", path, [version]].
  void read_module(const std::vector<std::string>& words) {
    if (words.size() < 3) {
      return;
    }
    bool versioned = is_version(words[2]);
    if (!versioned && words[2] != "=>") {
      current_ = kNone;
      return;
    }
    current_ = entry(words[1], versioned ? words[2] : "");
    size_t arrow = versioned ? 3 : 2;
    bool by_directory = words.size() == arrow + 2;
    bool by_module = words.size() == arrow + 3 && is_version(words.back());
    if (words.size() > arrow && words[arrow] == "=>" &&
        (by_directory || by_module)) {
      entries_[current_].replacement = words[arrow + 1];
      entries_[current_].replacement_version = by_module ? words.back() : "";
    }
  }

  void read_annotations(std::string_view text) {
    for (std::string_view word : split(text, ';')) {
      word = trim(word);
      has_explicit_ = has_explicit_ || word == "explicit";
      if (word.starts_with("go ")) {
        entries_[current_].go_version = word.substr(3);
      }
    }
  }

  size_t entry(const std::string& path, const std::string& version) {
    for (size_t i = 0; i < entries_.size(); i++) {
      if (entries_[i].path == path && entries_[i].version == version) {
        return i;
      }
    }
    entries_.push_back({.path = path, .version = version});
    return entries_.size() - 1;
  }

  // Reports whether the replacement of a module applies to every version.
  // Before Go 1.14, modules.txt had neither "## explicit" nor lines for such
  // replacements, so each replacement may be one.
  bool is_wildcard(const VendoredModule& module) const {
    return !module.replacement.empty() &&
           (!has_explicit_ ||
            std::ranges::any_of(entries_, [&](const VendoredModule& other) {
              return other.path == module.path && other.version.empty() &&
                     other.replacement == module.replacement &&
                     other.replacement_version == module.replacement_version;
            }));
  }

  static void add(VendoredModule module, std::vector<VendoredModule>& out) {
    auto known = std::ranges::find(out, module.path, &VendoredModule::path);
    if (known == out.end()) {
      out.push_back(std::move(module));
      return;
    }
    bool has_more = module.packages.empty() == known->packages.empty()
                        ? compare_semver(module.version, known->version) > 0
                        : !module.packages.empty();
    if (has_more) {
      *known = std::move(module);
    }
  }

  std::vector<VendoredModule> entries_;
  size_t current_ = kNone;
  bool has_explicit_ = false;
};

std::vector<VendoredModule> parse_modules_txt(std::string_view text) {
  ModulesTxt reader;
  for (std::string_view line : split(text, '\n')) {
    reader.read(line);
  }
  return reader.modules();
}

bool is_from_work_vendor(std::string_view modules_txt) {
  std::string_view line = modules_txt.substr(0, modules_txt.find('\n'));
  if (!line.starts_with("## ")) {
    return false;
  }
  return std::ranges::any_of(
      split(line.substr(3), ';'),
      [](std::string_view word) { return trim(word) == "workspace"; });
}

const VendoredModule* vendored_module_of(
    const std::vector<VendoredModule>& modules, std::string_view import_path) {
  const VendoredModule* found = nullptr;
  for (const VendoredModule& module : modules) {
    if (is_within(import_path, module.path) &&
        (found == nullptr || module.path.size() > found->path.size())) {
      found = &module;
    }
  }
  return found;
}

}  // namespace otel
