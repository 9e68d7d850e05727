// Versions: parsed into views of the text and compared part by part. The rules
// are those of golang.org/x/mod/semver and of Go's internal/gover, which
// go/version uses; version_ranks.inc, made by those packages, is the proof.
#include "rules/version_range.h"

#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "base/strings.h"

namespace otel {

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Takes a decimal number without leading zeros off the front.
static bool take_number(std::string_view& text, std::string_view& number) {
  size_t length = 0;
  while (length < text.size() && is_digit(text[length])) {
    length++;
  }
  if (length == 0 || (text[0] == '0' && length != 1)) {
    return false;
  }
  number = text.substr(0, length);
  text.remove_prefix(length);
  return true;
}

// Decimal numbers of any length; "" is less than "0".
static int compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) {
    return a.size() < b.size() ? -1 : 1;
  }
  int c = a.compare(b);
  return c < 0 ? -1 : c > 0 ? 1 : 0;
}

struct Semver {
  std::string_view major;
  std::string_view minor = "0";
  std::string_view patch = "0";
  // Without its "-".
  std::string_view prerelease;
  bool valid = false;
};

static bool is_identifier_list(std::string_view text, bool numbers_strict) {
  for (std::string_view part : split(text, '.')) {
    if (part.empty()) {
      return false;
    }
    for (char c : part) {
      if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-') {
        return false;
      }
    }
    if (numbers_strict && part.size() > 1 && part[0] == '0' &&
        all_digits(part)) {
      return false;
    }
  }
  return true;
}

// Reads "-prerelease+build", both optional, after a full version.
static bool take_suffixes(std::string_view text, Semver& out) {
  size_t plus = text.find('+');
  std::string_view prerelease = text.substr(0, plus);
  if (!prerelease.empty()) {
    if (prerelease[0] != '-') {
      return false;
    }
    out.prerelease = prerelease.substr(1);
    if (!is_identifier_list(out.prerelease, true)) {
      return false;
    }
  }
  return plus == std::string_view::npos ||
         is_identifier_list(text.substr(plus + 1), false);
}

// "1" and "1.2" are short for "1.0.0" and "1.2.0" and take no suffix.
static Semver parse_semver(std::string_view text) {
  Semver v;
  if (!text.empty() && text[0] == 'v') {
    text.remove_prefix(1);
  }
  if (!take_number(text, v.major)) {
    return v;
  }
  for (std::string_view* number : {&v.minor, &v.patch}) {
    if (text.empty()) {
      v.valid = true;
      return v;
    }
    if (text[0] != '.') {
      return v;
    }
    text.remove_prefix(1);
    if (!take_number(text, *number)) {
      return v;
    }
  }
  v.valid = take_suffixes(text, v);
  return v;
}

// One dot-separated part of a prerelease: numbers before words.
static int compare_identifiers(std::string_view a, std::string_view b) {
  bool a_number = all_digits(a);
  bool b_number = all_digits(b);
  if (a_number != b_number) {
    return a_number ? -1 : 1;
  }
  if (a_number) {
    return compare_numbers(a, b);
  }
  int c = a.compare(b);
  return c < 0 ? -1 : c > 0 ? 1 : 0;
}

static int compare_prereleases(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) {
    // No prerelease is the release itself: greater.
    return static_cast<int>(a.empty()) - static_cast<int>(b.empty());
  }
  std::vector<std::string_view> as = split(a, '.');
  std::vector<std::string_view> bs = split(b, '.');
  for (size_t i = 0; i < as.size() && i < bs.size(); i++) {
    if (int c = compare_identifiers(as[i], bs[i]); c != 0) {
      return c;
    }
  }
  return as.size() < bs.size() ? -1 : as.size() > bs.size() ? 1 : 0;
}

int compare_semver(std::string_view a, std::string_view b) {
  Semver x = parse_semver(a);
  Semver y = parse_semver(b);
  if (!x.valid || !y.valid) {
    return static_cast<int>(x.valid) - static_cast<int>(y.valid);
  }
  if (int c = compare_numbers(x.major, y.major); c != 0) {
    return c;
  }
  if (int c = compare_numbers(x.minor, y.minor); c != 0) {
    return c;
  }
  if (int c = compare_numbers(x.patch, y.patch); c != 0) {
    return c;
  }
  return compare_prereleases(x.prerelease, y.prerelease);
}

// A Go release. All parts are empty if it is none.
struct GoVersion {
  std::string_view major;
  std::string_view minor;
  // Empty is less than "0": since 1.21 "1.21" is the language version, which
  // comes before 1.21rc1 and 1.21.0.
  std::string_view patch;
  // "", "alpha", "beta", "rc"; they sort as text.
  std::string_view kind;
  std::string_view number;
};

// Reads "rc1" and the like.
static bool take_go_prerelease(std::string_view text, GoVersion& out) {
  size_t letters = 0;
  while (letters < text.size() && text[letters] >= 'a' &&
         text[letters] <= 'z') {
    letters++;
  }
  out.kind = text.substr(0, letters);
  text.remove_prefix(letters);
  if (letters == 0 || text.empty()) {
    return letters != 0;
  }
  return take_number(text, out.number) && text.empty();
}

// Reads what follows the minor version.
static bool take_go_rest(std::string_view text, GoVersion& out) {
  if (text.empty()) {
    if (compare_numbers(out.minor, "21") < 0) {
      out.patch = "0";
    }
    return true;
  }
  if (text[0] == '.') {
    text.remove_prefix(1);
    return take_number(text, out.patch) && text.empty();
  }
  return take_go_prerelease(text, out);
}

static GoVersion parse_go_version(std::string_view text) {
  if (text.starts_with("go")) {
    text.remove_prefix(2);
  }
  // A suffix names who built the toolchain: "go1.26.1-acme".
  text = text.substr(0, text.find('-'));
  GoVersion v;
  if (!take_number(text, v.major)) {
    return GoVersion();
  }
  if (text.empty()) {
    v.minor = v.patch = "0";
    return v;
  }
  if (text[0] != '.') {
    return GoVersion();
  }
  text.remove_prefix(1);
  if (!take_number(text, v.minor) || !take_go_rest(text, v)) {
    return GoVersion();
  }
  return v;
}

int compare_go_versions(std::string_view a, std::string_view b) {
  GoVersion x = parse_go_version(a);
  GoVersion y = parse_go_version(b);
  for (std::string_view GoVersion::*part :
       {&GoVersion::major, &GoVersion::minor, &GoVersion::patch}) {
    if (int c = compare_numbers(x.*part, y.*part); c != 0) {
      return c;
    }
  }
  if (int c = x.kind.compare(y.kind); c != 0) {
    return c < 0 ? -1 : 1;
  }
  return compare_numbers(x.number, y.number);
}

static bool is_semver(std::string_view text) {
  return parse_semver(text).valid;
}

static bool is_go_version(std::string_view text) {
  return !parse_go_version(text).major.empty();
}

// One bound, without its "v"; "" is no bound.
static Result<std::string> parse_bound(std::string_view text) {
  text = trim(text);
  if (!text.empty() && !is_semver(text) && !is_go_version(text)) {
    return fail(fmt::format("{:?} is not a version", text),
                "a version reads 1.2.3, 1.2 or 1.2.3-rc.1; "
                "a Go release may also read 1.26rc1");
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
                "expected [1.2.0,2.0.0), [1.2.0,) or [,2.0.0): the lower "
                "version is in the range, the upper one is not");
  }
  VersionRange out;
  TRY_ASSIGN(out.lower_, parse_bound(range.substr(1, comma - 1)));
  TRY_ASSIGN(out.upper_,
             parse_bound(range.substr(comma + 1, range.size() - comma - 2)));
  if (out.unrestricted()) {
    return fail(fmt::format("version range {:?} has no bound", text),
                "leave the field out to accept every version");
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
