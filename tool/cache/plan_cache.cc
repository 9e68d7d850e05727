// See plan_cache.h.
#include "cache/plan_cache.h"

#include <unistd.h>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"
#include "cache/work_sum.h"

extern char** environ;

namespace otel {

// Changes with the layout below: a record of another layout is no record.
static constexpr std::string_view kMagic = "OTELREC10";

std::string PlanKey::text() const {
  std::string out;
  for (const std::vector<std::string>* list : {&argv, &options, &environment}) {
    out += fmt::format("{}\n", list->size());
    for (const std::string& word : *list) {
      out += fmt::format("{}:{}\n", word.size(), word);
    }
  }
  return out + directory + "\n" + tool + "\n";
}

// `go help environment` lists what cmd/go reads; PATH decides which go and
// which C compiler run, HOME and XDG_* where go keeps its settings.
static bool is_read_by_go(std::string_view name) {
  static constexpr std::array<std::string_view, 14> kNames = {"AR",
                                                              "CC",
                                                              "CXX",
                                                              "FC",
                                                              "GCCGO",
                                                              "HOME",
                                                              "PATH",
                                                              "TMPDIR",
                                                              "PKG_CONFIG",
                                                              "PKG_CONFIG_PATH",
                                                              "XDG_CONFIG_HOME",
                                                              "XDG_CACHE_HOME",
                                                              "CI",
                                                              "GIT_DIR"};
  return name.starts_with("GO") || name.starts_with("CGO_") ||
         std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::vector<std::string> environment_of_go() {
  std::vector<std::string> out;
  for (char** entry = environ; *entry != nullptr; entry++) {
    std::string_view text = *entry;
    if (is_read_by_go(text.substr(0, text.find('=')))) {
      out.emplace_back(text);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

static void write_texts(BinaryWriter& w, const std::vector<std::string>& list) {
  w.list(list, [&](const std::string& text) { w.text(text); });
}

static std::vector<std::string> read_texts(BinaryReader& r) {
  std::vector<std::string> list;
  r.list(list, [&] { return r.text(); });
  return list;
}

static void write_summary(BinaryWriter& w, const Summary& summary) {
  w.u32(static_cast<uint32_t>(summary.packages));
  w.u32(static_cast<uint32_t>(summary.functions));
  w.u32(static_cast<uint32_t>(summary.rules_used));
  w.list(summary.refusals, [&](const Refusal& refusal) {
    w.text(refusal.target);
    w.text(refusal.reason);
    w.text(refusal.rule);
  });
  write_texts(w, summary.instrumented);
  write_texts(w, summary.unmatched_rules);
  write_texts(w, summary.without_hooks);
  write_texts(w, summary.unused_rules);
  write_texts(w, summary.raised_versions);
}

static Summary read_summary(BinaryReader& r) {
  Summary summary;
  summary.packages = static_cast<int>(r.u32());
  summary.functions = static_cast<int>(r.u32());
  summary.rules_used = static_cast<int>(r.u32());
  r.list(summary.refusals, [&] {
    Refusal refusal;
    refusal.target = r.text();
    refusal.reason = r.text();
    refusal.rule = r.text();
    return refusal;
  });
  summary.instrumented = read_texts(r);
  summary.unmatched_rules = read_texts(r);
  summary.without_hooks = read_texts(r);
  summary.unused_rules = read_texts(r);
  summary.raised_versions = read_texts(r);
  return summary;
}

static std::string record_path(const std::string& cache_directory,
                               const PlanKey& key) {
  return fmt::format("{}/records/{}", cache_directory,
                     hex64(hash64(key.text())));
}

void discard_cached_plan(const std::string& cache_directory,
                         const PlanKey& key) {
  ::unlink(record_path(cache_directory, key).c_str());
}

// What the file holds; 0 if it cannot be read.
static uint64_t content_hash(const std::string& path) {
  Result<std::string> text = read_file(path);
  return text ? hash64(*text) : 0;
}

// Magic, a checksum of the rest, the key's text, the build, the watch list.
std::string encode_record(const PlanKey& key, const PreparedBuild& build,
                          const WatchList& watch) {
  BinaryWriter w;
  w.text(key.text());
  write_texts(w, build.flags);
  write_texts(w, build.shim);
  write_texts(w, build.users_toolexec);
  write_texts(w, build.packages);
  write_texts(w, build.importer_paths);
  w.list(build.needed_files, [&](const std::string& path) {
    w.text(path);
    w.u64(content_hash(path));
  });
  write_texts(w, build.environment);
  w.text(build.go_flags);
  w.text(build.archive.import_path);
  w.text(build.archive.file);
  w.u64(build.archive.proof);
  write_summary(w, build.summary);
  watch.write(w);
  std::string body = w.take();
  BinaryWriter header;
  header.u64(hash64(body));
  return std::string(kMagic) + header.take() + body;
}

std::optional<PlanRecord> decode_record(std::string_view bytes) {
  if (!bytes.starts_with(kMagic) || bytes.size() < kMagic.size() + 8) {
    return std::nullopt;
  }
  BinaryReader header(bytes.substr(kMagic.size(), 8));
  std::string_view body = bytes.substr(kMagic.size() + 8);
  if (header.u64() != hash64(body)) {
    return std::nullopt;
  }
  BinaryReader r(body);
  PlanRecord record;
  record.key = r.text();
  record.build.flags = read_texts(r);
  record.build.shim = read_texts(r);
  record.build.users_toolexec = read_texts(r);
  record.build.packages = read_texts(r);
  record.build.importer_paths = read_texts(r);
  r.list(record.build.needed_files, [&] {
    std::string path = r.text();
    record.needed_hashes.push_back(r.u64());
    return path;
  });
  record.build.environment = read_texts(r);
  record.build.go_flags = r.text();
  record.build.archive.import_path = r.text();
  record.build.archive.file = r.text();
  record.build.archive.proof = r.u64();
  record.build.summary = read_summary(r);
  record.watch = WatchList::read(r);
  if (r.failed() || !r.at_end()) {
    return std::nullopt;
  }
  return record;
}

// The files in our cache that go and the shim will read are there, undamaged.
static bool needed_files_hold(const PlanRecord& record) {
  const std::vector<std::string>& files = record.build.needed_files;
  for (size_t i = 0; i < files.size(); i++) {
    if (!is_fresh(files[i]) ||
        content_hash(files[i]) != record.needed_hashes[i] ||
        !work_sums_hold(files[i])) {
      return false;
    }
  }
  return true;
}

std::optional<PreparedBuild> load_cached_plan(
    const std::string& cache_directory, const PlanKey& key) {
  std::string path = record_path(cache_directory, key);
  if (!file_exists(path)) {
    return std::nullopt;
  }
  Result<std::string> bytes = read_file(path);
  std::optional<PlanRecord> record =
      bytes ? decode_record(*bytes) : std::nullopt;
  if (!record || record->key != key.text() || !needed_files_hold(*record)) {
    return std::nullopt;
  }
  WatchResult result = record->watch.check();
  if (result == WatchResult::kChanged) {
    return std::nullopt;
  }
  if (result == WatchResult::kRefreshed) {
    store_plan(cache_directory, key, record->build, record->watch);
  }
  return std::move(record->build);
}

void store_plan(const std::string& cache_directory, const PlanKey& key,
                const PreparedBuild& build, const WatchList& watch) {
  if (!watch.complete()) {
    return;
  }
  std::string path = record_path(cache_directory, key);
  if (make_directories(std::string(path_dir(path)))) {
    (void)write_file_atomic(path, encode_record(key, build, watch));
  }
}

}  // namespace otel
