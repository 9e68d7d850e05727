// Rewrites the Go file of each golden case and compares what comes out with
// what is kept beside it.
//
//   golden CASE…            compares; prints the first difference of each
//   golden --update CASE…   writes what comes out, to be reviewed as a diff
//
// A case is a directory with in.go, work.json (the injections, as below) and
// want/ (every file that the rewriter puts out). work.json is a list of
//
//   {"receiver": "*T", "name": "F", "rules": [
//      {"enter": "typed", "exit": "context", "uses": "params results skip"}]}
//
// "typed" hooks take every value, "context" hooks the CallContext alone, "any"
// hooks take interface{} for every value; "uses" says what the hooks do with
// their context, "escape" among it. {"raw_enter": …, "raw_exit": …} are
// statements. {"struct": "T", "field": "F int"} adds a field.
#include <cstdio>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/strings.h"
#include "rewrite/package_rewriter.h"

namespace otel {

using Json = nlohmann::json;

static HookCall hook_of(const Json& rule, const char* side) {
  std::string kind = rule.value(side, "");
  std::string uses = rule.value("uses", "");
  auto does = [&](std::string_view use) {
    return uses.find(use) != std::string::npos ||
           uses.find("escape") != std::string::npos;
  };
  HookCall call;
  call.present = !kind.empty();
  call.name = fmt::format("example.com/hooks.{}", side);
  call.context_only = kind == "context";
  call.boxed.assign(kind == "any" ? 64 : 0, true);
  call.escapes = does("escape");
  call.reads_params = call.writes_params = does("params");
  call.reads_results = call.writes_results = does("results");
  call.skips = does("skip");
  return call;
}

static Injection injection_of(const Json& rule, int number) {
  Injection injection;
  injection.id = fmt::format("{:08x}", number);
  injection.rule = fmt::format("rules.json#{}", number);
  injection.raw_enter = rule.value("raw_enter", "");
  injection.raw_exit = rule.value("raw_exit", "");
  injection.raw = !injection.raw_enter.empty() || !injection.raw_exit.empty();
  injection.enter = hook_of(rule, "enter");
  injection.exit = hook_of(rule, "exit");
  injection.enter.symbol = fmt::format("otel.hook_{}_onenter", injection.id);
  injection.exit.symbol = fmt::format("otel.hook_{}_onexit", injection.id);
  return injection;
}

static PackageWork read_work(const Json& json) {
  PackageWork work;
  work.import_path = work.symbol_path = "example.com/golden";
  work.generated_directory = "/generated";
  int number = 0;
  for (const Json& entry : json) {
    if (entry.contains("struct")) {
      std::string field = entry.value("field", "");
      size_t space = field.find(' ');
      work.structs.push_back({entry.value("struct", ""), field.substr(0, space),
                              field.substr(space + 1), "rules.json#1"});
      continue;
    }
    FunctionWork function{
        entry.value("receiver", ""), entry.value("name", ""), {}};
    for (const Json& rule : entry["rules"]) {
      function.injections.push_back(injection_of(rule, ++number));
    }
    work.functions.push_back(std::move(function));
  }
  return work;
}

static Result<std::vector<OutputFile>> rewrite_case(const std::string& path) {
  TRY_ASSIGN(std::string source, read_file(path + "/in.go"));
  TRY_ASSIGN(std::string text, read_file(path + "/work.json"));
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_array()) {
    return fail(Location{path + "/work.json"}, "this is not a JSON list");
  }
  return rewrite_package(read_work(json), {{"/src/in.go", source}}, {},
                         RewriteOptions{"/output"});
}

static Status compare(const std::string& path, const OutputFile& file,
                      bool update) {
  std::string kept = fmt::format("{}/want/{}", path, file.base_name);
  if (update) {
    TRY(make_directories(path + "/want"));
    return write_file_if_changed(kept, file.text);
  }
  TRY_ASSIGN(std::string want, read_file(kept));
  if (want != file.text) {
    TRY(make_directories(path + "/got"));
    TRY(write_file_atomic(fmt::format("{}/got/{}", path, file.base_name),
                          file.text));
    return fail(Location{kept}, "what the rewriter puts out is different",
                "got/ has it; --update takes it over");
  }
  return {};
}

static Status check_case(const std::string& path, bool update) {
  TRY_ASSIGN(std::vector<OutputFile> files, rewrite_case(path));
  for (const OutputFile& file : files) {
    TRY(compare(path, file, update));
  }
  return {};
}

}  // namespace otel

int main(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  bool update = !words.empty() && words[0] == "--update";
  int failed = 0;
  for (size_t i = update ? 1 : 0; i < words.size(); i++) {
    otel::Status status = otel::check_case(words[i], update);
    if (!status) {
      std::fputs(status.error().render().c_str(), stderr);
      failed++;
    }
  }
  return failed == 0 ? 0 : 1;
}
