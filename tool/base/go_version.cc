// Versions of Go, by the rules of go/version (internal/gover). The test
// compares the results with version_ranks.inc, which that package has written.
#include "base/decimal.h"
#include "base/versions.h"

namespace otel {

// GoVersion is a version of Go. All parts of an invalid version are empty.
struct GoVersion {
  std::string_view major;
  std::string_view minor;
  // Empty is less than "0": from 1.21 on, "1.21" is the language version, which
  // is older than 1.21rc1 and 1.21.0.
  std::string_view patch;
  // "", "alpha", "beta" or "rc", which sort as text.
  std::string_view kind;
  // The number after `kind`.
  std::string_view number;
};

// Reads a prerelease such as "rc1".
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

// Reads the text after the minor version.
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
  // A suffix names the builder of the toolchain: "go1.26.1-acme".
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

bool is_go_version(std::string_view text) {
  return !parse_go_version(text).major.empty();
}

}  // namespace otel
