// Fuzz target: what otel keeps on disk for itself, the plan file that the shim
// reads and the records of kept plans. Damaged bytes are refused; bytes with
// the right checksum that make no sense must not crash either.
#include <cstring>

#include "base/binary.h"
#include "base/strings.h"
#include "cache/plan_cache.h"
#include "edits/edits_record.h"
#include "edits/plan_file.h"
#include "test/fuzz/seeds.h"

namespace otel {

static constexpr size_t kMagicSize = 8;
static constexpr size_t kBodyStart = kMagicSize + 8;

static HookCall sample_call(std::string_view side) {
  HookCall call;
  call.present = true;
  call.symbol = "otel.hook_0123abcd_" + std::string(side);
  call.name = "example.com/hooks." + std::string(side);
  call.takes_any = {true, false, true};
  return call;
}

static PackageEdits sample_work(const std::string& import_path) {
  Injection injection;
  injection.id = "0123abcd";
  injection.rule = "rules.json#1";
  injection.enter = sample_call("onenter");
  injection.exit = sample_call("onexit");
  Injection raw = injection;
  raw.raw = true;
  raw.raw_enter = "println()";
  PackageEdits work;
  work.import_path = work.symbol_path = import_path;
  work.functions = {{"*T", "F", {injection, raw}}, {"", "init", {injection}}};
  work.structs = {{"T", "field", "int", "rules.json#2"}};
  work.files = {{"/src/a.go", true, 7, "rules.json#3"}};
  work.holds_hooks = true;
  work.bindings = {{"otel.hook_0123abcd_onenter", "onEnter", false}};
  work.binds = {"otel.bind_0123abcd"};
  work.overlaid = {{"/src/b.go", "/cache/b.go"}};
  work.generated_directory = "/cache/generated";
  work.sources = {{"a.go", "/src/a.go", 9}};
  return work;
}

static std::string sample_record() {
  PreparedBuild build;
  build.flags = {"-modfile=/cache/go.mod"};
  build.shim = {"otel", "toolexec"};
  build.importer_paths = {"/src/otel_importer.go"};
  build.needed_files = {"/nowhere/1.plan"};
  build.environment = {"GOPROXY=off"};
  build.summary.refusals = {{"p.F", "no body", "rules.json#1"}};
  build.summary.instrumented = {"p.G"};
  PlanKey key{.argv = {"build"}, .directory = "/src", .tool = "otel"};
  WatchList watch;
  watch.add("/nowhere/go.mod", WatchKind::kContent);
  watch.add("/nowhere", WatchKind::kDirectory);
  return encode_record(key, build, watch);
}

static PlanContents sample_plan() {
  PlanContents plan{.tool_directory = "/go/pkg/tool/linux_amd64",
                    .go_version = "go1.26.8"};
  for (const char* path : {"example.com/a", "net/http", ""}) {
    plan.packages.push_back(PlannedPackage{
        .work = sample_work(path), .salt = "1f", .needs = {"net/http"}});
  }
  plan.programs = {{.import_path = "example.com/a",
                    .packages = {"example.com/a", "net/http"},
                    .hooks = {"net/http"},
                    .unhooked = {"example.com/a"}}};
  return plan;
}

std::vector<std::string> seeds() {
  return {encode_plan(sample_plan()), encode_plan({}), sample_record(),
          encode_edits(sample_work("example.com/a"))};
}

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

}  // namespace otel

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  otel::check_work(bytes);
  for (const std::string& input : {std::string(bytes), otel::repaired(bytes)}) {
    otel::check_plan(input);
    otel::check_record(input);
  }
  return 0;
}
