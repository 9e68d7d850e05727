// Rewrites the Go file of each golden case and compares what comes out with
// what is kept beside it.
//
//   golden CASE…            compares; prints the first difference of each
//   golden --update CASE…   writes what comes out, to be reviewed as a diff
//
// A case is a directory with in.go and perhaps other files of the package,
// work.json (the injections, as below) and want/ (every file that the rewriter
// puts out). work.json is a list of
//
//   {"receiver": "*T", "name": "F", "rules": [
//      {"enter": "typed", "exit": "context", "uses": "params results skip"}]}
//
// "typed" hooks take every value, "context" hooks the CallContext alone, "any"
// hooks take interface{} for every value, "any typed" ones for the first and
// not for the second; "uses" says what the hooks do with their context,
// "escape" among it. {"raw_enter": …, "raw_exit": …} are statements.
// {"struct": "T", "field": "F int"} adds a field.
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/strings.h"
#include "rewrite/package_rewriter.h"

namespace otel {

using Json = nlohmann::json;

// One word for all values, or one for each.
static std::vector<bool> any_values(const std::string& kind) {
  std::vector<std::string_view> words = split(kind, ' ');
  if (words.size() == 1) {
    return std::vector<bool>(kind == "any" ? 64 : 0, true);
  }
  std::vector<bool> takes_any;
  for (std::string_view word : words) {
    takes_any.push_back(word == "any");
  }
  return takes_any;
}

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
  call.takes_any = any_values(kind);
  call.uses.escapes = does("escape");
  call.uses.reads_params = call.uses.writes_params = does("params");
  call.uses.reads_results = call.uses.writes_results = does("results");
  call.uses.skips = does("skip");
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

static PackageEdits read_work(const Json& json) {
  PackageEdits work;
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
    FunctionEdits function{
        entry.value("receiver", ""), entry.value("name", ""), {}};
    for (const Json& rule : entry["rules"]) {
      function.injections.push_back(injection_of(rule, ++number));
    }
    work.functions.push_back(std::move(function));
  }
  return work;
}

// The Go files of a case, by their paths.
using Sources = std::map<std::string, std::string>;

static Result<Sources> read_sources(const std::string& path) {
  Sources sources;
  TRY_ASSIGN(std::vector<std::string> names, list_directory(path));
  for (const std::string& name : names) {
    if (name.ends_with(".go")) {
      TRY_ASSIGN(std::string source, read_file(path_join(path, name)));
      sources.emplace("/src/" + name, std::move(source));
    }
  }
  return sources;
}

static Result<std::vector<OutputFile>> rewrite_case(const std::string& path) {
  TRY_ASSIGN(std::string text, read_file(path + "/work.json"));
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_array()) {
    return fail(Location{path + "/work.json"}, "this is not a JSON list");
  }
  TRY_ASSIGN(Sources sources, read_sources(path));
  std::vector<InputFile> files;
  for (const auto& [name, source] : sources) {
    files.push_back({name, source});
  }
  return rewrite_package(read_work(json), files, {}, RewriteOptions{"/output"});
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
