// See plan_cache.h.
#include "cache/plan_cache.h"

#include <unistd.h>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"
#include "cache/work_sum.h"

namespace otel {

static void each_field(RecordOf<Refusal> auto& refusal, auto& io) {
  io(refusal.target, refusal.reason, refusal.rule);
}

// Changes with the layout below. A record of another layout is ignored.
static constexpr std::string_view kMagic = "OTELREC12";

// `seconds` is measured anew by each build.
static void each_field(RecordOf<Summary> auto& summary, auto& io) {
  io(summary.packages, summary.functions, summary.rules_used, summary.refusals,
     summary.instrumented, summary.unmatched_rules, summary.without_hooks,
     summary.unused_rules, summary.raised_versions);
}

static void each_field(RecordOf<BuiltArchive> auto& archive, auto& io) {
  io(archive.import_path, archive.file, archive.proof);
}

static void each_field(RecordOf<PreparedBuild> auto& build, auto& io) {
  io(build.flags, build.shim, build.users_toolexec, build.packages,
     build.importer_paths, build.needed_files, build.environment,
     build.go_flags, build.archive, build.summary);
}

static void each_field(RecordOf<PlanRecord> auto& record, auto& io) {
  io(record.key, record.build, record.needed_hashes, record.watch);
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

// The layout: magic, a checksum of the rest, the record.
std::string encode_record(const std::string& key, const PreparedBuild& build,
                          const WatchList& watch) {
  PlanRecord record{key, build, {}, watch};
  for (const std::string& path : build.needed_files) {
    record.needed_hashes.push_back(content_hash(path));
  }
  std::string body = to_bytes(record);
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
  std::optional<PlanRecord> record = from_bytes<PlanRecord>(body);
  bool sound = record && record->needed_hashes.size() ==
                             record->build.needed_files.size();
  return sound ? std::move(record) : std::nullopt;
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
