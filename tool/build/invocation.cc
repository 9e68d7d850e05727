// See invocation.h.
#include "build/invocation.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/binary.h"

namespace otel {

// `go help environment` lists the variables that cmd/go reads. PATH decides
// which go and which C compiler run, HOME and XDG_* where go keeps its
// settings.
static bool is_read_by_go(std::string_view name) {
  static constexpr std::array<std::string_view, 14> kNames = {
      "AR",         "CC",
      "CXX",        "FC",
      "GCCGO",      "HOME",
      "PATH",       "TMPDIR",
      "PKG_CONFIG", "PKG_CONFIG_PATH",
      "CI",         "XDG_CONFIG_HOME",
      "GIT_DIR",    "XDG_CACHE_HOME"};
  return name.starts_with("GO") || name.starts_with("CGO_") ||
         std::ranges::find(kNames, name) != kNames.end();
}

// Appends everything that decides a plan. Each structured binding names every
// member, so a member that is added does not compile until it is used here.
class KeyWriter {
 public:
  std::string take() { return writer_.take(); }

  void add(std::string_view text) { writer_.text(text); }
  void add(const std::vector<std::string>& words) {
    writer_.list(words, [&](const std::string& word) { writer_.text(word); });
  }
  void add(const ToolOptions& options) {
    // The verbosity decides what is printed, and not what is planned.
    const auto& [rule_files, disabled, exporters, no_default_rules, verbosity,
                 cache_directory] = options;
    add(rule_files);
    add(disabled);
    add(exporters);
    writer_.flag(no_default_rules);
    add(cache_directory);
  }
  void add(const GoCommand& command) {
    add(command.original);
    add(go_command_line(command, {}, {}, {}));
  }
  // Of the environment, what cmd/go and the programs that it starts read.
  void add(const Environment& environment) {
    std::vector<std::string> read;
    for (const std::string& entry : environment.entries()) {
      if (is_read_by_go(entry.substr(0, entry.find('=')))) {
        read.push_back(entry);
      }
    }
    std::ranges::sort(read);
    add(read);
  }
  void add(const std::optional<VersionedModule>& module) {
    writer_.flag(module.has_value());
    if (module) {
      const auto& [path, version, sum, directory, alias] = *module;
      for (const std::string* text :
           {&path, &version, &sum, &directory, &alias}) {
        add(*text);
      }
    }
  }
  void add(const Invocation& invocation) {
    const auto& [options, start_directory, directory, typed, typed_environment,
                 command, environment, module, cache_directory,
                 temporary_cache] = invocation;
    add(options);
    add(start_directory);
    add(directory);
    add(typed);
    add(typed_environment);
    add(command);
    add(environment);
    add(module);
    add(cache_directory);
    writer_.flag(temporary_cache);
  }

 private:
  BinaryWriter writer_;
};

std::string plan_key(const Invocation& invocation, const std::string& tool) {
  KeyWriter key;
  key.add(invocation);
  key.add(tool);
  return key.take();
}

std::vector<std::string> changed_variables(
    const Invocation& invocation,
    const std::vector<std::string>& go_variables) {
  Environment gos = invocation.environment.with(go_variables);
  std::set<std::string> names;
  for (const Environment* one : std::initializer_list<const Environment*>{
           &gos, &invocation.typed_environment}) {
    for (const std::string& entry : one->entries()) {
      names.insert(entry.substr(0, entry.find('=')));
    }
  }
  std::vector<std::string> out;
  for (const std::string& name : names) {
    std::string users = invocation.typed_environment.entry(name);
    if (gos.entry(name) != users) {
      out.push_back(std::move(users));
    }
  }
  return out;
}

}  // namespace otel
