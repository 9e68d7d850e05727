// See embedded.h. The blob is a sequence of records, sorted by path, which
// tool/pack writes:
//
//   u32 length of the path, u32 length of the data (little endian), path, data
#include "inject/embedded.h"

#include <cstdint>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"

extern "C" const char otel_embed_begin[];
extern "C" const char otel_embed_end[];

namespace otel {

static std::string_view blob() {
  return std::string_view(otel_embed_begin, otel_embed_end);
}

// Calls f(path, data) for each file of the blob.
template <typename F>
static Status for_each_file(F f) {
  std::string_view rest = blob();
  while (!rest.empty()) {
    uint32_t sizes[2];
    CHECK(rest.size() >= sizeof sizes);
    std::memcpy(sizes, rest.data(), sizeof sizes);
    rest.remove_prefix(sizeof sizes);
    CHECK(rest.size() - sizes[0] >= sizes[1]);
    TRY(f(rest.substr(0, sizes[0]), rest.substr(sizes[0], sizes[1])));
    rest.remove_prefix(size_t{sizes[0]} + sizes[1]);
  }
  return {};
}

const EmbeddedModule* Embedded::module_of(std::string_view import_path) const {
  const EmbeddedModule* best = nullptr;
  for (const EmbeddedModule& module : modules) {
    if (path_within(import_path, module.path) &&
        (best == nullptr || module.path.size() > best->path.size())) {
      best = &module;
    }
  }
  return best;
}

static void read_manifest(
    std::string_view text, Embedded& out,
    std::vector<std::pair<std::string, std::string>>& rule_files) {
  nlohmann::json manifest = nlohmann::json::parse(text, nullptr, false);
  CHECK(manifest.is_object());
  for (const nlohmann::json& module : manifest["modules"]) {
    EmbeddedModule read{.path = module["path"].get<std::string>(),
                        .version = module["version"].get<std::string>(),
                        .go_version = module["go"].get<std::string>()};
    for (const nlohmann::json& required : module["requires"]) {
      read.required.push_back(required["path"].get<std::string>());
      read.required_versions.push_back(required["version"].get<std::string>());
    }
    out.modules.push_back(std::move(read));
  }
  for (const nlohmann::json& set : manifest["rules"]) {
    rule_files.emplace_back(set["set"].get<std::string>(),
                            set["file"].get<std::string>());
  }
}

Result<Embedded> read_embedded() {
  Embedded out;
  std::vector<std::pair<std::string, std::string>> rule_files;
  std::vector<std::pair<std::string_view, std::string_view>> files;
  TRY(for_each_file([&](std::string_view path, std::string_view data) {
    if (path == "manifest.json") {
      read_manifest(data, out, rule_files);
    } else if (path == "go.sum") {
      out.go_sum = data;
    } else {
      files.emplace_back(path, data);
    }
    return Status();
  }));
  for (const auto& [set, file] : rule_files) {
    for (const auto& [path, data] : files) {
      if (path == file) {
        out.rule_sets.emplace_back(set, data);
      }
    }
  }
  out.hash = hex64(hash64(blob()));
  return out;
}

// Compares each file with its embedded content, which takes a few milliseconds
// for each new plan. Damaged files are written again, as are files that a
// killed build did not get to.
Result<std::string> unpack_proxy(const Embedded& embedded,
                                 const std::string& cache_directory) {
  std::string directory = path_join(cache_directory, "pkg/" + embedded.hash);
  TRY(for_each_file(
      [&](std::string_view path, std::string_view data) -> Status {
        std::string target = path_join(directory, path);
        TRY(make_directories(std::string(path_dir(target))));
        return write_file_if_changed(target, data);
      }));
  touch(directory);
  return directory + "/proxy";
}

}  // namespace otel
