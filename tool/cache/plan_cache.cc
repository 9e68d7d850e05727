// See plan_cache.h.
#include "cache/plan_cache.h"

#include <unistd.h>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"
#include "cache/work_sum.h"

namespace otel {

// Changes with the layout below. A record of another layout is ignored.
static constexpr std::string_view kMagic = "OTELREC11";

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
                               const std::string& key) {
  return fmt::format("{}/records/{}", cache_directory, hex64(hash64(key)));
}

void discard_cached_plan(const std::string& cache_directory,
                         const std::string& key) {
  ::unlink(record_path(cache_directory, key).c_str());
}

// Returns a hash of the file's content; 0 if the file cannot be read.
static uint64_t content_hash(const std::string& path) {
  Result<std::string> text = read_file(path);
  return text ? hash64(*text) : 0;
}

// The layout: magic, a checksum of the rest, the key, the build, the watch
// list.
std::string encode_record(const std::string& key, const PreparedBuild& build,
                          const WatchList& watch) {
  BinaryWriter w;
  w.text(key);
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

// Reports whether the files that go and the shim read are in the cache,
// undamaged.
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
    const std::string& cache_directory, const std::string& key) {
  std::string path = record_path(cache_directory, key);
  if (!file_exists(path)) {
    return std::nullopt;
  }
  Result<std::string> bytes = read_file(path);
  std::optional<PlanRecord> record =
      bytes ? decode_record(*bytes) : std::nullopt;
  if (!record || record->key != key || !needed_files_hold(*record)) {
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

void store_plan(const std::string& cache_directory, const std::string& key,
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
