// See load_plan.h.
#include "plan/load_plan.h"

#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/process.h"

namespace otel {

using Json = nlohmann::json;

static constexpr std::string_view kFields =
    "Dir,ImportPath,Name,Standard,DepOnly,ForTest,GoFiles,CgoFiles,"
    "TestGoFiles,XTestGoFiles,Imports,TestImports,XTestImports,ImportMap,"
    "Module,Error";

static std::string text_of(const Json& object, const char* key) {
  Json::const_iterator at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : "";
}

static bool flag_of(const Json& object, const char* key) {
  Json::const_iterator at = object.find(key);
  return at != object.end() && at->is_boolean() && at->get<bool>();
}

template <typename F>
static void for_each_text(const Json& object, const char* key, F f) {
  Json::const_iterator at = object.find(key);
  if (at != object.end() && at->is_array()) {
    for (const Json& item : *at) {
      f(item.get<std::string>());
    }
  }
}

// Collects modules, each once.
class ModuleTable {
 public:
  explicit ModuleTable(std::vector<PlanModule>& modules) : modules_(modules) {}

  int add(const Json& json) {
    std::string path = text_of(json, "Path");
    auto [at, fresh] = by_path_.emplace(path, static_cast<int>(modules_.size()));
    if (fresh) {
      modules_.push_back(read(json, std::move(path)));
    }
    return at->second;
  }

 private:
  static PlanModule read(const Json& json, std::string path) {
    PlanModule module;
    module.path = std::move(path);
    module.version = module.selected_version = text_of(json, "Version");
    module.directory = text_of(json, "Dir");
    module.go_mod = text_of(json, "GoMod");
    module.go_version = text_of(json, "GoVersion");
    module.main = flag_of(json, "Main");
    Json::const_iterator replace = json.find("Replace");
    if (replace != json.end() && !text_of(*replace, "Version").empty()) {
      module.version = text_of(*replace, "Version");
    }
    return module;
  }

  std::vector<PlanModule>& modules_;
  std::unordered_map<std::string, int> by_path_;
};

static std::string error_of(const Json& json) {
  Json::const_iterator at = json.find("Error");
  return at != json.end() && at->is_object() ? text_of(*at, "Err") : "";
}

static void read_imports(const Json& json, PlanPackage& package) {
  std::unordered_map<std::string, std::string> map;
  Json::const_iterator import_map = json.find("ImportMap");
  if (import_map != json.end() && import_map->is_object()) {
    for (const auto& [from, to] : import_map->items()) {
      map.emplace(from, to.get<std::string>());
      package.import_map.emplace_back(from, to.get<std::string>());
    }
  }
  auto resolved = [&](std::string path) {
    auto at = map.find(path);
    path = at == map.end() ? path : at->second;
    return path.substr(0, path.find(' '));
  };
  for_each_text(json, "Imports", [&](std::string path) {
    package.imports.push_back(resolved(std::move(path)));
  });
  for (const char* key : {"TestImports", "XTestImports"}) {
    for_each_text(json, key, [&](std::string path) {
      package.test_imports.push_back(resolved(std::move(path)));
    });
  }
}

// What the overlay puts in the place of files.
using Overlay = std::unordered_map<std::string, std::string>;

static Result<Overlay> read_overlay(const std::string& path) {
  Overlay out;
  if (path.empty()) {
    return out;
  }
  TRY_ASSIGN(std::string text, read_file(path));
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("Replace") ||
      !json["Replace"].is_object()) {
    return out;
  }
  for (const auto& [from, to] : json["Replace"].items()) {
    out.emplace(path_clean(from), to.is_string() ? to.get<std::string>() : "");
  }
  return out;
}

static PlanPackage read_package(const Json& json, ModuleTable& modules,
                                const Overlay& overlay) {
  PlanPackage package;
  std::string path = text_of(json, "ImportPath");
  package.import_path = path.substr(0, path.find(' '));
  package.name = text_of(json, "Name");
  package.directory = text_of(json, "Dir");
  package.standard = flag_of(json, "Standard");
  package.on_command_line = !flag_of(json, "DepOnly");
  std::string for_test = text_of(json, "ForTest");
  package.synthetic_test =
      (package.name == "main" && package.import_path.ends_with(".test")) ||
      (!for_test.empty() && package.import_path == for_test + "_test");
  package.error = error_of(json);
  auto absolute = [&](const std::string& file) {
    std::string full = path_abs(file, package.directory);
    Overlay::const_iterator at = overlay.find(full);
    return at == overlay.end() ? full : at->second;
  };
  for (const char* key : {"GoFiles", "CgoFiles"}) {
    for_each_text(json, key, [&](const std::string& file) {
      package.files.push_back(absolute(file));
    });
  }
  for_each_text(json, "TestGoFiles", [&](const std::string& file) {
    package.test_files.push_back(absolute(file));
    package.has_tests = true;
  });
  for_each_text(json, "XTestGoFiles",
                [&](const std::string&) { package.has_tests = true; });
  read_imports(json, package);
  Json::const_iterator module = json.find("Module");
  if (module != json.end() && module->is_object()) {
    package.module = modules.add(*module);
  }
  return package;
}

// go list prints one indented object after the other, so a "}" at the start of
// a line ends one.
static Status read_packages(std::string_view text, const Overlay& overlay,
                            BuildPlan& plan) {
  ModuleTable modules(plan.modules);
  while (!text.empty()) {
    size_t end = text.find("\n}\n");
    std::string_view one = text.substr(
        0, end == std::string_view::npos ? text.size() : end + 3);
    Json json = Json::parse(one, nullptr, false);
    if (!json.is_object()) {
      return fail("go list printed something that is not JSON",
                  std::string(one.substr(0, 200)));
    }
    bool variant =
        text_of(json, "ImportPath").find(' ') != std::string::npos;
    PlanPackage package = read_package(json, modules, overlay);
    // The variant of a package that a test is compiled with has its files and
    // more; the package itself is listed too.
    if (!variant || package.synthetic_test) {
      plan.packages.push_back(std::move(package));
    }
    text.remove_prefix(one.size());
  }
  plan.index();
  return {};
}

Result<ListResult> load_plan(const ListRequest& request,
                             const std::string& go_version) {
  Command command;
  command.argv = {request.program, "list"};
  command.directory = request.directory;
  command.environment = request.environment;
  std::vector<std::string>& argv = command.argv;
  argv.insert(argv.end(), {"-e", "-deps", fmt::format("-json={}", kFields)});
  if (request.tests) {
    argv.push_back("-test");
  }
  argv.insert(argv.end(), request.flags.begin(), request.flags.end());
  argv.push_back("--");
  argv.insert(argv.end(), request.packages.begin(), request.packages.end());
  TRY_ASSIGN(Overlay overlay, read_overlay(request.overlay));
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  ListResult result;
  result.exit_code = output.exit_code;
  result.message = std::move(output.stderr_text);
  result.plan.go_version = go_version;
  TRY(read_packages(output.stdout_text, overlay, result.plan));
  return result;
}

}  // namespace otel
