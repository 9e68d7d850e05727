// See fetch_modules.h.
#include "inject/fetch_modules.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "inject/go_json.h"

namespace otel {

using Json = nlohmann::json;

// go prints one object after the other: each ends with a line "}".
static std::vector<Json> objects_of(std::string_view text) {
  std::vector<Json> out;
  size_t from = 0;
  for (size_t end = text.find("\n}\n"); end != std::string_view::npos;
       end = text.find("\n}\n", from)) {
    out.push_back(Json::parse(text.substr(from, end + 2 - from), nullptr,
                              /*allow_exceptions=*/false));
    from = end + 3;
  }
  return out;
}

static std::string error_of(const std::vector<Json>& objects,
                            const CommandOutput& output) {
  for (const Json& object : objects) {
    if (object.is_object() && !text_of(object, "Error").empty()) {
      return text_of(object, "Error");
    }
  }
  return std::string(trim(output.stderr_text));
}

Result<std::vector<std::string>> fetch_modules(
    const FetchInput& input,
    const std::vector<std::pair<std::string, std::string>>& modules) {
  TRY(make_directories(input.directory));
  TRY(write_file_atomic(path_join(input.directory, "go.mod"),
                        "module otel.example/fetch\n\ngo 1.21\n"));
  TRY(write_file_atomic(path_join(input.directory, "go.sum"), input.go_sum));
  Command command{
      .argv = {input.go_program, "mod", "download", "-json"},
      .directory = input.directory,
      .environment = input.environment.with(
          {"GOWORK=off", input.writable ? "GOFLAGS=-modcacherw" : "GOFLAGS="})};
  for (const auto& [path, version] : modules) {
    command.argv.push_back(path + "@" + version);
  }
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  std::vector<Json> objects = objects_of(output.stdout_text);
  if (output.exit_code != 0 || objects.size() != modules.size()) {
    return fail(error_of(objects, output));
  }
  std::vector<std::string> out;
  for (const auto& [path, version] : modules) {
    for (const Json& object : objects) {
      if (object.is_object() && text_of(object, "Path") == path) {
        out.push_back(text_of(object, "Dir"));
        break;
      }
    }
  }
  return out;
}

// Adds the modules of ours that `modules` require, directly or not, each once.
static void add_required(const Embedded& embedded,
                         std::vector<const EmbeddedModule*>& modules) {
  for (size_t i = 0; i < modules.size(); i++) {
    for (const EmbeddedModule& other : embedded.modules) {
      bool known = std::ranges::find(modules, &other) != modules.end();
      if (!known && std::ranges::find(modules[i]->required, other.path) !=
                        modules[i]->required.end()) {
        modules.push_back(&other);
      }
    }
  }
}

// Reports whether the module cache has a module of ours: the .ziphash file,
// which go writes last (DownloadZip in cmd/go/internal/modfetch/fetch.go), and
// the directory. Our paths and versions are lower case, so the cache does not
// escape them.
static bool is_in_cache(const EmbeddedModule& module,
                        const std::string& module_cache) {
  return file_exists(fmt::format("{}/cache/download/{}/@v/{}.ziphash",
                                 module_cache, module.path, module.version)) &&
         is_directory(fmt::format("{}/{}@{}", module_cache, module.path,
                                  module.version));
}

Status fetch_own_modules(FetchInput input, const Embedded& embedded,
                         std::vector<const EmbeddedModule*> modules,
                         const std::string& proxy,
                         const std::string& module_cache) {
  add_required(embedded, modules);
  std::vector<std::pair<std::string, std::string>> absent;
  for (const EmbeddedModule* module : modules) {
    if (!is_in_cache(*module, module_cache)) {
      absent.emplace_back(module->path, module->version);
    }
  }
  if (absent.empty()) {
    return {};
  }
  input.go_sum = embedded.go_sum;
  input.environment = input.environment.with(
      {"GONOPROXY=none", "GONOSUMDB=none", "GOSUMDB=off",
       "GOPRIVATE=", "GOINSECURE=", "GOPROXY=file://" + proxy});
  Result<std::vector<std::string>> fetched = fetch_modules(input, absent);
  if (!fetched) {
    return std::unexpected(
        std::move(fetched).error().with_context("cannot fetch otel's modules"));
  }
  return {};
}

}  // namespace otel
