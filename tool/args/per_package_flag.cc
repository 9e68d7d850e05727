// See per_package_flag.h. Follows PerPackageFlag
// (cmd/go/internal/load/flag.go), MatchPackage (internal/load/search.go) and
// MatchPattern (cmd/internal/pkgpattern).
#include "args/per_package_flag.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

// Stands for a "vendor" path element in patterns and names, so that "..." does
// not match it. cmd/go uses the same character.
static constexpr char kVendor = '\0';

// Replaces the path elements "vendor" by kVendor, except the last element: a
// directory vendor that contains code is an ordinary package.
static std::string hide_vendor(std::string_view path) {
  std::string out;
  std::vector<std::string_view> elements = split(path, '/');
  for (size_t i = 0; i < elements.size(); i++) {
    bool last = i + 1 == elements.size();
    if (!last && elements[i] == "vendor") {
      out += kVendor;
    } else {
      out += elements[i];
    }
    out += last ? "" : "/";
  }
  return out;
}

// Reports whether a pattern matches a whole name. "..." matches any string
// without kVendor. Going back to the last "..." is enough: the text between two
// of them is best matched as far left as possible, and if a "..." would have to
// match a kVendor, moving the text before it to the right does not help.
static bool match_wild(std::string_view pattern, std::string_view name) {
  constexpr size_t kNone = std::string_view::npos;
  size_t p = 0;
  size_t n = 0;
  // The index in the pattern after the last "...", and the end of what that
  // "..." matches in the name.
  size_t star_pattern = kNone;
  size_t star_name = 0;
  while (n < name.size() || p < pattern.size()) {
    if (pattern.substr(p).starts_with("...")) {
      p += 3;
      star_pattern = p;
      star_name = n;
    } else if (p < pattern.size() && n < name.size() && pattern[p] == name[n]) {
      p++;
      n++;
    } else if (star_pattern != kNone && star_name < name.size() &&
               name[star_name] != kVendor) {
      star_name++;
      p = star_pattern;
      n = star_name;
    } else {
      return false;
    }
  }
  return true;
}

bool match_package_pattern(std::string_view pattern, std::string_view name) {
  if (pattern.find(kVendor) != std::string_view::npos ||
      name.find(kVendor) != std::string_view::npos) {
    return false;
  }
  // cmd/go puts a slash before the bare pattern "vendor/...", so that it never
  // matches an import path.
  std::string hidden = pattern == "vendor/..." ? "/" : "";
  hidden += hide_vendor(pattern);
  std::string subject = hide_vendor(name);
  if (match_wild(hidden, subject)) {
    return true;
  }
  // A final "/..." may match nothing: net/... matches net too.
  std::string_view rest = hidden;
  if (!rest.ends_with("/...")) {
    return false;
  }
  rest.remove_suffix(4);
  // x/vendor/... matches x/vendor, whose last element is not hidden.
  if (rest.ends_with(kVendor)) {
    rest.remove_suffix(1);
    return match_wild(std::string(rest) + "vendor", subject);
  }
  return match_wild(rest, subject);
}

static bool is_relative(std::string_view pattern) {
  return pattern == "." || pattern == ".." || pattern.starts_with("./") ||
         pattern.starts_with("../");
}

// Reports whether a relative pattern matches a package. The path elements
// before "..." name a directory; the rest is matched against the package's path
// relative to it.
static bool match_relative(std::string_view pattern, std::string_view from,
                           std::string_view package_directory) {
  size_t wild = pattern.find("...");
  if (wild == std::string_view::npos) {
    return package_directory == path_abs(pattern, from);
  }
  size_t slash = pattern.rfind('/', wild);
  std::string directory = path_abs(pattern.substr(0, slash), from);
  if (!path_within(package_directory, directory)) {
    return false;
  }
  std::string_view relative = package_directory.substr(directory.size());
  if (relative.starts_with('/')) {
    relative.remove_prefix(1);
  }
  return match_package_pattern(pattern.substr(slash + 1),
                               relative.empty() ? "." : relative);
}

// For flags, "all" matches every package, unlike the package pattern "all".
bool match_flag_pattern(std::string_view pattern, std::string_view directory,
                        const FlagPackage& package) {
  if (is_relative(pattern)) {
    return match_relative(pattern, directory, package.directory);
  }
  if (pattern == "all") {
    return true;
  }
  if (pattern == "std") {
    return package.standard;
  }
  if (pattern == "cmd") {
    return package.standard && package.import_path.starts_with("cmd/");
  }
  if (pattern == "tool" || pattern == "work") {
    return pattern == "tool" ? package.tool : package.in_main_module;
  }
  return match_package_pattern(pattern, package.import_path);
}

// The parts of a value. `pattern` is "" if there is none.
struct SplitValue {
  std::string_view pattern;
  std::string_view flags;
};

static Result<SplitValue> split_value(std::string_view value) {
  value = trim(value);
  if (value.empty() || value.starts_with('-')) {
    return SplitValue{"", value};
  }
  size_t equals = value.find('=');
  if (equals == std::string_view::npos) {
    return fail("missing =<value> in <pattern>=<value>");
  }
  if (equals == 0) {
    return fail("missing <pattern> in <pattern>=<value>");
  }
  if (value[0] == '\'' || value[0] == '"') {
    return fail(fmt::format("parameter may not start with quote character {}",
                            value[0]));
  }
  return SplitValue{trim(value.substr(0, equals)), value.substr(equals + 1)};
}

Status check_per_package_flag(std::string_view value) {
  TRY_ASSIGN(SplitValue parts, split_value(value));
  TRY(split_quoted(parts.flags));
  return {};
}

PerPackageFlag::PerPackageFlag(std::vector<std::string> values,
                               std::string directory)
    : directory_(std::move(directory)) {
  for (const std::string& value : values) {
    Result<SplitValue> parts = split_value(value);
    CHECK(parts.has_value());
    entries_.push_back({!parts->pattern.empty(), std::string(parts->pattern),
                        std::string(parts->flags)});
  }
}

std::string PerPackageFlag::value_for(const FlagPackage& package) const {
  std::string flags;
  for (const Entry& entry : entries_) {
    bool matches = entry.has_pattern
                       ? match_flag_pattern(entry.pattern, directory_, package)
                       : package.on_command_line;
    if (matches) {
      flags = entry.flags;
    }
  }
  return flags;
}

}  // namespace otel
