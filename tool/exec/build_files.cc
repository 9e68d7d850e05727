// See build_files.h.
#include "exec/build_files.h"

#include <unistd.h>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "exec/mod_copy.h"

namespace otel {

// Writes bytes to <cache>/<kind>/<hash><ending>; gives the path.
static Result<std::string> write_by_content(const std::string& cache,
                                            std::string_view kind,
                                            std::string_view ending,
                                            std::string_view bytes) {
  std::string directory = path_join(cache, kind);
  TRY(make_directories(directory));
  std::string path =
      fmt::format("{}/{}{}", directory, hex64(hash64(bytes)), ending);
  if (!file_exists(path)) {
    TRY(write_file_atomic(path, bytes));
  }
  return path;
}

// go.sum lies beside go.mod under the same name (cmd/go: -modfile).
static std::string sum_path(std::string_view mod_path) {
  return std::string(mod_path.substr(0, mod_path.size() - 4)) + ".sum";
}

static Result<std::string> read_if_there(const std::string& path) {
  return path.empty() || !file_exists(path) ? std::string() : read_file(path);
}

static Result<std::string> write_overlay(
    const BuildFilesInput& input, const std::vector<ImporterFile>& importers) {
  std::vector<std::string> stored;
  for (const ImporterFile& importer : importers) {
    TRY_ASSIGN(std::string path,
               write_by_content(input.cache_directory, "importers", ".go",
                                importer.text));
    stored.push_back(std::move(path));
  }
  TRY_ASSIGN(std::string user, read_if_there(input.user_overlay));
  TRY_ASSIGN(std::string overlay, make_overlay(importers, stored, user));
  return write_by_content(input.cache_directory, "overlays", ".json", overlay);
}

Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers) {
  TRY_ASSIGN(std::string go_mod, read_file(input.go_mod));
  TRY_ASSIGN(std::string go_sum, read_if_there(sum_path(input.go_mod)));
  TRY_ASSIGN(std::string proxy, unpack_proxy(embedded, input.cache_directory));
  std::string directory =
      fmt::format("{}/staging/{}", input.cache_directory, ::getpid());
  TRY(make_directories(directory));
  BuildFiles files;
  files.mod_file = path_join(directory, "go.mod");
  files.goproxy = fmt::format("file://{},{}", proxy, input.goproxy);
  TRY(write_file_atomic(files.mod_file,
                        make_go_mod(go_mod, modules, embedded)));
  TRY_ASSIGN(std::string sums, make_go_sum(go_sum, modules, embedded));
  TRY(write_file_atomic(sum_path(files.mod_file), sums));
  TRY_ASSIGN(files.overlay, write_overlay(input, importers));
  for (const ImporterFile& importer : importers) {
    files.importer_paths.push_back(importer.path);
  }
  return files;
}

Result<BuildFiles> settle_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged) {
  TRY_ASSIGN(std::string go_mod, read_file(staged.mod_file));
  TRY_ASSIGN(std::string go_sum, read_if_there(sum_path(staged.mod_file)));
  std::string directory =
      fmt::format("{}/modules/{}", input.cache_directory,
                  hex64(hash64(go_mod + '\0' + go_sum)));
  TRY(make_directories(directory));
  BuildFiles files = staged;
  files.mod_file = path_join(directory, "go.mod");
  TRY(write_file_if_changed(files.mod_file, go_mod));
  TRY(write_file_if_changed(sum_path(files.mod_file), go_sum));
  ::unlink(sum_path(staged.mod_file).c_str());
  ::unlink(staged.mod_file.c_str());
  ::rmdir(std::string(path_dir(staged.mod_file)).c_str());
  return files;
}

Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes) {
  return write_by_content(cache_directory, "plans", ".plan", bytes);
}

}  // namespace otel
