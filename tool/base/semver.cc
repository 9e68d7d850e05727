// Versions of modules, by the rules of golang.org/x/mod/semver. The test
// compares the results with version_ranks.inc, which that package has written.
#include <cctype>
#include <vector>

#include "base/decimal.h"
#include "base/strings.h"
#include "base/versions.h"

namespace otel {

// Semver is a parsed version. Only `valid` means anything in an invalid one.
struct Semver {
  std::string_view major;
  std::string_view minor = "0";
  std::string_view patch = "0";
  // Without the "-" in front.
  std::string_view prerelease;
  bool valid = false;
};

// Reports whether the text is a list of identifiers separated by dots. With
// `numbers_strict`, numbers must not have leading zeros.
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

// Reads the optional "-prerelease" and "+build" after a full version.
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

// Parses a version. "1" and "1.2" mean "1.0.0" and "1.2.0" and take no suffix.
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

// Compares two identifiers of prereleases: numbers come before words.
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
    // A version without a prerelease is the release, which is greater.
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

bool is_semver(std::string_view text) {
  return parse_semver(text).valid;
}

}  // namespace otel
