// Fuzzes the readers of otel's own files: the plan file, which the shim reads,
// and the records of the plan cache. They reject damaged bytes. Bytes that make
// no sense behind a valid checksum must not crash them either.
#include <cstring>

#include "base/binary.h"
#include "base/strings.h"
#include "cache/plan_cache.h"
#include "edits/edits_record.h"
#include "edits/plan_file.h"
#include "test/fuzz/fuzz.h"

namespace otel {

static constexpr size_t kMagicSize = 8;
static constexpr size_t kBodyStart = kMagicSize + 8;

// The bytes with a checksum that holds.
static std::string repaired(std::string_view bytes) {
  std::string out(bytes);
  if (out.size() >= kBodyStart) {
    uint64_t sum = hash64(bytes.substr(kBodyStart));
    std::memcpy(out.data() + kMagicSize, &sum, sizeof sum);
  }
  return out;
}

static void check_work(std::string_view bytes) {
  Result<PackageEdits> work = decode_edits(bytes);
  if (!work) {
    CHECK(!work.error().render().empty());
    return;
  }
  std::string again = encode_edits(*work);
  CHECK(again.size() == bytes.size());
  CHECK(encode_edits(*decode_edits(again)) == again);
}

static void check_indices(const PlanFile& plan, PlanFile::Indices indices) {
  for (size_t i = 0; i < indices.size(); i++) {
    (void)indices.contains(indices[i]);
    (void)plan.path_of(indices[i]);
    (void)plan.needs_of(indices[i]).size();
  }
}

static void check_plan(std::string_view bytes) {
  Result<PlanFile> plan = PlanFile::open(bytes);
  if (!plan) {
    CHECK(!plan.error().render().empty());
    return;
  }
  for (std::string_view path : {"", "example.com/a", "net/http", "zebra"}) {
    std::optional<PlanFile::Package> package = plan->find(path);
    Result<PackageEdits> work = decode_edits(package ? package->work : "");
    CHECK(work || !work.error().render().empty());
    if (std::optional<PlanFile::Program> program = plan->find_program(path)) {
      check_indices(*plan, program->packages);
      check_indices(*plan, program->hooks);
      check_indices(*plan, program->unhooked);
    }
  }
}

static void check_record(std::string_view bytes) {
  std::optional<PlanRecord> record = decode_record(bytes);
  CHECK(!record ||
        record->needed_hashes.size() == record->build.needed_files.size());
}

void fuzz_one(std::string_view input) {
  check_work(input);
  for (const std::string& bytes : {std::string(input), repaired(input)}) {
    check_plan(bytes);
    check_record(bytes);
  }
}

}  // namespace otel
