// Writes one file of each kind that plan_fuzz reads into a directory, as inputs
// to start from. The formats are binary and change with the tool, so samples
// come from the code that writes them and are not kept in the repository.
//
//   plan_samples DIRECTORY
#include <string>

#include "base/file.h"
#include "base/strings.h"
#include "cache/plan_cache.h"
#include "edits/edits_record.h"
#include "edits/plan_file.h"

namespace otel {

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
  WatchList watch;
  watch.add("/nowhere/go.mod", WatchKind::kContent);
  watch.add("/nowhere", WatchKind::kDirectory);
  return encode_record("go build", build, watch);
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

// Writes a sample to a file of the directory.
static void write_sample(const std::string& directory, std::string_view name,
                         const std::string& bytes) {
  CHECK(write_file_atomic(path_join(directory, name), bytes));
}

}  // namespace otel

int main(int argc, char** argv) {
  CHECK(argc == 2);
  const std::string directory = argv[1];
  otel::write_sample(directory, "plan", encode_plan(otel::sample_plan()));
  otel::write_sample(directory, "empty-plan", otel::encode_plan({}));
  otel::write_sample(directory, "record", otel::sample_record());
  otel::write_sample(directory, "edits",
                     encode_edits(otel::sample_work("example.com/a")));
}
