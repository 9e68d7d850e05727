// See go_list.h.
#include "plan/go_list.h"

#include <fmt/format.h>

#include "base/json_reader.h"
#include "base/process.h"

namespace otel {

// The fields that the tool needs. go does not print the others, which are most
// of the output.
static constexpr std::string_view kFields =
    "Dir,ImportPath,Name,Standard,DepOnly,ForTest,GoFiles,CgoFiles,"
    "TestGoFiles,XTestGoFiles,Imports,TestImports,XTestImports,ImportMap,"
    "Module,Error";

static ListedReplacement read_replacement(JsonReader& reader) {
  ListedReplacement replacement;
  reader.object([&](std::string_view key) {
    if (key == "Path") {
      replacement.path = reader.string();
    } else if (key == "Version") {
      replacement.version = reader.string();
    } else if (key == "Dir") {
      replacement.directory = reader.string();
    } else {
      reader.skip();
    }
  });
  return replacement;
}

static ListedModule read_module(JsonReader& reader) {
  ListedModule module;
  reader.object([&](std::string_view key) {
    if (key == "Path") {
      module.path = reader.string();
    } else if (key == "Version") {
      module.version = reader.string();
    } else if (key == "Dir") {
      module.directory = reader.string();
    } else if (key == "GoMod") {
      module.go_mod = reader.string();
    } else if (key == "GoVersion") {
      module.go_version = reader.string();
    } else if (key == "Main") {
      module.main = reader.boolean();
    } else if (key == "Replace") {
      module.replacement = read_replacement(reader);
    } else {
      reader.skip();
    }
  });
  return module;
}

static std::string read_error(JsonReader& reader) {
  std::string position;
  std::string text;
  reader.object([&](std::string_view key) {
    if (key == "Pos") {
      position = reader.string();
    } else if (key == "Err") {
      text = reader.string();
    } else {
      reader.skip();
    }
  });
  return position.empty() ? text : fmt::format("{}: {}", position, text);
}

static void read_import_map(JsonReader& reader, ListedPackage& package) {
  reader.object([&](std::string_view key) {
    std::string from(key);
    package.import_map.emplace_back(std::move(from), reader.string());
  });
}

// Returns the list in `package` for a field of strings, or nullptr for any
// other field.
static std::vector<std::string>* list_field(ListedPackage& package,
                                            std::string_view key) {
  return key == "GoFiles"        ? &package.go_files
         : key == "CgoFiles"     ? &package.cgo_files
         : key == "Imports"      ? &package.imports
         : key == "TestGoFiles"  ? &package.test_go_files
         : key == "XTestGoFiles" ? &package.external_test_go_files
         : key == "TestImports"  ? &package.test_imports
         : key == "XTestImports" ? &package.external_test_imports
                                 : nullptr;
}

static void read_field(JsonReader& reader, std::string_view key,
                       ListedPackage& package) {
  if (std::vector<std::string>* list = list_field(package, key)) {
    reader.strings(*list);
  } else if (key == "ImportPath") {
    package.id = reader.string();
  } else if (key == "Dir") {
    package.directory = reader.string();
  } else if (key == "Name") {
    package.name = reader.string();
  } else if (key == "Standard") {
    package.standard = reader.boolean();
  } else if (key == "DepOnly") {
    package.dependency_only = reader.boolean();
  } else if (key == "ForTest") {
    package.for_test = reader.string();
  } else if (key == "Module") {
    package.module = read_module(reader);
  } else if (key == "ImportMap") {
    read_import_map(reader, package);
  } else if (key == "Error") {
    package.error = read_error(reader);
  } else {
    reader.skip();
  }
}

// Splits ids such as "p [q.test]" and "p [m]" (Desc in
// cmd/go/internal/load/pkg.go).
static void split_id(ListedPackage& package) {
  size_t bracket = package.id.find(" [");
  package.import_path = package.id.substr(0, bracket);
  if (bracket == std::string::npos || !package.id.ends_with(']')) {
    return;
  }
  size_t start = bracket + 2;
  if (package.for_test.empty()) {
    package.for_main = package.id.substr(start, package.id.size() - start - 1);
  }
}

Result<std::vector<ListedPackage>> parse_go_list(std::string_view text) {
  std::vector<ListedPackage> packages;
  JsonReader reader(text);
  while (!reader.at_end()) {
    ListedPackage package;
    reader.object(
        [&](std::string_view key) { read_field(reader, key, package); });
    split_id(package);
    packages.push_back(std::move(package));
  }
  TRY(reader.status("output of go list"));
  return packages;
}

Result<GoListOutput> run_go_list(const ListRequest& request) {
  Command command;
  command.argv = {request.program, "list", "-e", "-deps",
                  fmt::format("-json={}", kFields)};
  command.directory = request.directory;
  command.environment = request.environment;
  std::vector<std::string>& argv = command.argv;
  if (request.tests) {
    argv.push_back("-test");
  }
  argv.insert(argv.end(), request.flags.begin(), request.flags.end());
  argv.push_back("--");
  argv.insert(argv.end(), request.packages.begin(), request.packages.end());
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  Result<std::vector<ListedPackage>> packages =
      parse_go_list(output.stdout_text);
  // If go fails, its output may end in the middle.
  if (!packages && output.exit_code == 0) {
    return std::unexpected(std::move(packages).error());
  }
  return GoListOutput{
      output.exit_code, std::move(output.stderr_text),
      packages ? std::move(*packages) : std::vector<ListedPackage>{}};
}

}  // namespace otel
