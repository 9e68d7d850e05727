// See version_range.h.
#include "rules/version_range.h"

#include <utility>

#include <fmt/format.h>

#include "base/strings.h"
#include "base/versions.h"

namespace otel {

// Parses a bound and returns it without "v" or "go". "" means that there is no
// bound.
static Result<std::string> parse_bound(std::string_view text) {
  text = trim(text);
  if (!text.empty() && !is_semver(text) && !is_go_version(text)) {
    return fail(fmt::format("{:?} is not a version", text),
                "a version has the form 1.2.3, 1.2 or 1.2.3-rc.1; "
                "a Go version may also have the form 1.26rc1");
  }
  if (text.starts_with('v')) {
    text.remove_prefix(1);
  }
  if (text.starts_with("go")) {
    text.remove_prefix(2);
  }
  return std::string(text);
}

static bool is_reversed(std::string_view lower, std::string_view upper) {
  if (is_semver(lower) && is_semver(upper)) {
    return compare_semver(lower, upper) >= 0;
  }
  return compare_go_versions(lower, upper) >= 0;
}

Result<VersionRange> VersionRange::parse(std::string_view text) {
  std::string_view range = trim(text);
  size_t comma = range.find(',');
  if (range.size() < 3 || range.front() != '[' || range.back() != ')' ||
      comma == std::string_view::npos ||
      range.find(',', comma + 1) != std::string_view::npos) {
    return fail(fmt::format("bad version range {:?}", text),
                "expected [1.2.0,2.0.0), [1.2.0,) or [,2.0.0): the range "
                "includes the lower version but not the upper one");
  }
  VersionRange out;
  TRY_ASSIGN(out.lower_, parse_bound(range.substr(1, comma - 1)));
  TRY_ASSIGN(out.upper_,
             parse_bound(range.substr(comma + 1, range.size() - comma - 2)));
  if (out.unrestricted()) {
    return fail(fmt::format("version range {:?} has no bound", text),
                "omit the field to accept every version");
  }
  if (!out.lower_.empty() && !out.upper_.empty() &&
      is_reversed(out.lower_, out.upper_)) {
    return fail(fmt::format("version range {:?} is empty", text),
                "the lower version must be less than the upper one");
  }
  return out;
}

bool VersionRange::fits_modules() const {
  return (lower_.empty() || is_semver(lower_)) &&
         (upper_.empty() || is_semver(upper_));
}

bool VersionRange::contains(std::string_view module_version) const {
  if (unrestricted()) {
    return true;
  }
  return is_semver(module_version) && fits_modules() &&
         (lower_.empty() || compare_semver(lower_, module_version) <= 0) &&
         (upper_.empty() || compare_semver(module_version, upper_) < 0);
}

bool VersionRange::contains_go(std::string_view go_version) const {
  if (unrestricted()) {
    return true;
  }
  return is_go_version(go_version) &&
         (lower_.empty() || compare_go_versions(lower_, go_version) <= 0) &&
         (upper_.empty() || compare_go_versions(go_version, upper_) < 0);
}

}  // namespace otel
