// See build_files.h.
#include "inject/build_files.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "base/versions.h"
#include "cache/content_files.h"
#include "cache/work_sum.h"
#include "plan/go_mod.h"

namespace otel {

std::vector<std::string> BuildFiles::flags() const {
  std::vector<std::string> out;
  if (!mod_file.empty()) {
    out.push_back("-modfile=" + mod_file);
  }
  out.push_back("-overlay=" + overlay);
  return out;
}

std::vector<std::string> BuildFiles::environment() const {
  return work_file.empty() ? std::vector<std::string>()
                           : std::vector<std::string>{"GOWORK=" + work_file};
}

std::vector<std::string> BuildFiles::fetching_environment() const {
  std::vector<std::string> out = environment();
  out.push_back("GOPROXY=" + goproxy);
  return out;
}

std::vector<std::string> BuildFiles::paths() const {
  std::vector<std::string> out = stored;
  out.push_back(overlay);
  if (!work_file.empty()) {
    out.push_back(work_file);
    out.push_back(written_sum_path(work_file));
  } else {
    out.push_back(mod_file);
    out.push_back(sum_path(mod_file));
  }
  return out;
}

// Returns the language version of a go line: "1.20" for "1.20.3". A module
// without a go line has "1.16" (https://go.dev/ref/mod#go-mod-file-go).
static std::string language_of(const std::string& go_line) {
  std::string line = go_line.empty() ? "1.16" : go_line;
  return line.substr(0, line.find_first_of(".r", line.find('.') + 1));
}

// Adds the user's GODEBUG default to `go_mod` if its go line is above the one
// of `users`, the user's go.mod. Returns the user's language then ("go1.20"),
// else "". Hook modules can raise the go line, which decides the language and
// the defaults of GODEBUG; both must stay the same.
static std::string preserve_language(std::string_view users,
                                     std::string& go_mod) {
  std::string before = go_line_of(users);
  std::string after = go_line_of(go_mod);
  if (compare_go_versions(before.empty() ? "1.16" : before, after) >= 0) {
    return "";
  }
  std::string language = language_of(before);
  if (!has_godebug_default(go_mod)) {
    // GODEBUG has no defaults older than 1.20 (https://go.dev/doc/godebug).
    bool old = compare_go_versions(language, "1.20") < 0;
    go_mod += fmt::format("\ngodebug default=go{}\n", old ? "1.20" : language);
  }
  return "go" + language;
}

Result<BuildFiles> commit_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged) {
  BuildFiles files = staged;
  std::string& main_file =
      staged.work_file.empty() ? files.mod_file : files.work_file;
  std::string old = main_file;
  TRY_ASSIGN(std::string text, read_file(old));
  TRY_ASSIGN(std::string sums, read_file(sum_path(old)));
  if (!input.go_mod.empty() && input.mode != ModuleMode::kWorkspace) {
    TRY_ASSIGN(std::string users, input.overlay.text_of(input.go_mod));
    files.language = preserve_language(users, text);
  }
  std::string directory = fmt::format("{}/modules/{}", input.cache_directory,
                                      hex64(hash64(text + '\0' + sums)));
  TRY(make_directories(directory));
  main_file = path_join(directory, path_base(old));
  TRY(write_named(main_file, text));
  TRY(write_named(sum_path(main_file), sums));
  if (!staged.work_file.empty()) {
    TRY(write_named(written_sum_path(main_file), sums));
  }
  return files;
}

Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes) {
  return write_by_content(cache_directory, "plans", ".plan", bytes);
}

Result<std::string> write_names_file(const std::string& cache_directory,
                                     const std::string& text) {
  return write_by_content(cache_directory, "plans", ".names", text);
}

}  // namespace otel
