// How fast the output of go list is read.
//
//   go list -e -deps -json=… PACKAGE > FILE
//   GO_LIST_JSON=FILE go_list_bench
//
// Without the variable: a made-up output of a thousand packages.
#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <fmt/format.h>

#include "base/file.h"
#include "plan/go_list.h"

namespace otel {

static std::string made_up_output() {
  std::string out;
  for (int i = 0; i < 1000; i++) {
    out += fmt::format(
        "{{\n\t\"Dir\": \"/mod/example.com/lib@v1.2.{0}/part\",\n"
        "\t\"ImportPath\": \"example.com/lib{0}/part\",\n"
        "\t\"Name\": \"part\",\n\t\"Module\": {{\n"
        "\t\t\"Path\": \"example.com/lib{0}\",\n"
        "\t\t\"Version\": \"v1.2.{0}\",\n"
        "\t\t\"Time\": \"2024-01-02T03:04:05Z\",\n"
        "\t\t\"Dir\": \"/mod/example.com/lib@v1.2.{0}\",\n"
        "\t\t\"GoMod\": \"/mod/cache/download/example.com/lib/v1.2.{0}.mod\","
        "\n\t\t\"GoVersion\": \"1.21\"\n\t}},\n\t\"DepOnly\": true,\n"
        "\t\"GoFiles\": [\n\t\t\"doc.go\",\n\t\t\"part.go\",\n"
        "\t\t\"other_linux.go\"\n\t],\n\t\"Imports\": [\n"
        "\t\t\"context\",\n\t\t\"errors\",\n\t\t\"fmt\",\n"
        "\t\t\"example.com/lib{0}/other\",\n\t\t\"sync\"\n\t]\n}}\n",
        i);
  }
  return out;
}

static std::string input() {
  const char* file = std::getenv("GO_LIST_JSON");
  if (file == nullptr) {
    return made_up_output();
  }
  Result<std::string> text = read_file(file);
  CHECK(text.has_value());
  return *text;
}

// The fastest of a hundred runs, for the others were disturbed.
static int measure() {
  using Clock = std::chrono::steady_clock;
  std::string text = input();
  double best = 1e9;
  size_t packages = 0;
  for (int i = 0; i < 100; i++) {
    Clock::time_point start = Clock::now();
    Result<std::vector<ListedPackage>> listed = parse_go_list(text);
    std::chrono::duration<double> seconds = Clock::now() - start;
    CHECK(listed.has_value());
    best = std::min(best, seconds.count());
    packages = listed->size();
  }
  fmt::print("{} packages, {} bytes: {:.2f} ms, {:.0f} MB/s\n", packages,
             text.size(), best * 1e3,
             static_cast<double>(text.size()) / best / 1e6);
  return 0;
}

}  // namespace otel

int main() {
  return otel::measure();
}
