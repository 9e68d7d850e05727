// See module_workspace.h.
#include "inject/module_workspace.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "cache/build_directory.h"
#include "cache/cache_trim.h"
#include "inject/go_json.h"
#include "plan/go_mod.h"

namespace otel {

using Json = nlohmann::json;

// "path@version", where the path may be a pattern.
struct VersionedPackage {
  std::string path;
  std::string version;
};

static VersionedPackage split_version(std::string_view word) {
  size_t at = word.find('@');
  return at == std::string_view::npos
             ? VersionedPackage{std::string(word), ""}
             : VersionedPackage{std::string(word.substr(0, at)),
                                std::string(word.substr(at + 1))};
}

// Returns the path that all packages of a pattern share: "a/b" of "a/b/c...".
static std::string_view fixed_part(std::string_view pattern) {
  size_t dots = pattern.find("...");
  if (dots == std::string_view::npos) {
    return pattern;
  }
  return pattern.substr(0, pattern.substr(0, dots).rfind('/'));
}

// Runs a go command outside of the user's module. Returns the JSON that it
// prints; the value is discarded if the command fails.
static Json ask_go(const std::string& directory, const Environment& environment,
                   const std::vector<std::string>& argv) {
  Result<CommandOutput> output =
      run_captured({argv, directory, environment.with({"GOWORK=off"})});
  return output && output->exit_code == 0
             ? Json::parse(output->stdout_text, nullptr, false)
             : Json(Json::value_t::discarded);
}

// Fetches and returns the module that has a package. If several modules have
// it, the one with the longest path counts, as for go.
static std::optional<VersionedModule> find_module(
    const std::string& program, const VersionedPackage& package,
    const std::string& work_directory, const Environment& environment) {
  std::string_view wanted = fixed_part(package.path);
  for (std::string_view path = wanted; !path.empty() && path != ".";
       path = path_dir(path)) {
    Json json = ask_go(work_directory, environment,
                       {program, "mod", "download", "-json",
                        fmt::format("{}@{}", path, package.version)});
    if (!json.is_object()) {
      continue;
    }
    VersionedModule module{.path = std::string(path),
                           .version = text_of(json, "Version"),
                           .sum = text_of(json, "Sum"),
                           .directory = text_of(json, "Dir"),
                           .alias = ""};
    if (is_directory(module.directory +
                     std::string(wanted.substr(path.size())))) {
      return module;
    }
  }
  return std::nullopt;
}

// Reports whether go builds the module at a version. go rejects a module whose
// go.mod has replace or exclude directives, because they do not apply where the
// module is a dependency, and one that declares another path
// (https://go.dev/ref/mod#go-install).
static bool go_accepts(const std::string& program,
                       const VersionedModule& module,
                       const std::string& work_directory,
                       const Environment& environment) {
  std::string go_mod = path_join(module.directory, "go.mod");
  Json json = ask_go(work_directory, environment,
                     {program, "mod", "edit", "-json", go_mod});
  return json.is_object() && list_of(json, "Replace").empty() &&
         list_of(json, "Exclude").empty() &&
         text_of(json["Module"], "Path") == module.path;
}

static bool are_packages_of(const std::vector<std::string>& packages,
                            const VersionedModule& module,
                            const std::string& version) {
  return std::ranges::all_of(packages, [&](const std::string& word) {
    VersionedPackage package = split_version(word);
    return package.version == version && path_within(package.path, module.path);
  });
}

static bool links_to(const std::string& link, const std::string& target) {
  std::string found(target.size() + 1, '\0');
  ssize_t length = ::readlink(link.c_str(), found.data(), found.size());
  return length >= 0 && std::string_view(found).substr(
                            0, static_cast<size_t>(length)) == target;
}

// Creates a symbolic link. An existing link to the target stays, because other
// builds may be using it. Anything else with that name is replaced by rename,
// in one step.
static Status make_link(const std::string& link, const std::string& target) {
  if (links_to(link, target)) {
    return {};
  }
  TRY_ASSIGN(BuildDirectory scratch,
             BuildDirectory::make(std::string(path_dir(link)), "link-"));
  std::string temporary = path_join(scratch.path(), "link");
  if (::symlink(target.c_str(), temporary.c_str()) != 0 ||
      std::rename(temporary.c_str(), link.c_str()) != 0) {
    return fail(
        fmt::format("cannot create link {}: {}", link, std::strerror(errno)));
  }
  return {};
}

static std::string go_work_text(const VersionedModule& module) {
  Result<std::string> go_mod = read_file(path_join(module.directory, "go.mod"));
  std::string go = go_mod ? go_line_of(*go_mod) : "";
  return fmt::format("go {}\n\nuse {}\n", go.empty() ? "1.16" : go,
                     go_mod_quote(module.alias));
}

std::string go_work_of(const VersionedModule& module) {
  // The alias is <cache>/versions/<hash>/link/<name>.
  return path_join(path_dir(path_dir(module.alias)), "go.work");
}

// Writes go.work and the link, and sets the module's alias. The link points to
// the directory above the module, so that the module keeps the directory name
// that go's messages show.
static Status write_workspace(VersionedModule& module,
                              const std::string& cache_directory) {
  std::string parent(path_dir(module.directory));
  std::string directory = fmt::format("{}/versions/{}", cache_directory,
                                      hex64(hash64(module.directory)));
  TRY(make_directories(directory));
  touch(directory);
  TRY(make_link(path_join(directory, "link"), parent));
  module.alias =
      fmt::format("{}/link/{}", directory, path_base(module.directory));
  return write_file_if_changed(go_work_of(module), go_work_text(module));
}

Result<std::optional<VersionedModule>> stage_module_workspace(
    const GoCommand& command, const std::string& cache_directory,
    const Environment& environment) {
  VersionedPackage first = split_version(command.packages[0]);
  std::string work_directory = path_join(cache_directory, "versions");
  TRY(make_directories(work_directory));
  std::optional<VersionedModule> module =
      find_module(command.program, first, work_directory, environment);
  if (module && !file_exists(path_join(module->directory, "go.mod"))) {
    return fail(
        fmt::format("cannot instrument {}: {}@{} has no go.mod",
                    command.packages[0], module->path, module->version),
        fmt::format("in a module, run `go get {}` and then `otel go {} "
                    "{}`",
                    command.packages[0], command.verb_name, first.path));
  }
  if (!module || !are_packages_of(command.packages, *module, first.version) ||
      !go_accepts(command.program, *module, work_directory, environment)) {
    return std::nullopt;
  }
  TRY(write_workspace(*module, cache_directory));
  return module;
}

GoCommand without_versions(GoCommand command) {
  for (std::string& package : command.packages) {
    package = split_version(package).path;
  }
  std::erase_if(command.flags,
                [](const GoFlag& flag) { return flag.name == "mod"; });
  return command;
}

// Removes -mod from GOFLAGS. A workspace rejects -mod=mod and -mod=vendor.
static void remove_mod_from_goflags(Environment& environment) {
  Result<std::vector<std::string>> words =
      split_quoted(environment.get("GOFLAGS"));
  if (!words) {
    return;
  }
  auto is_mod = [](std::string_view word) {
    return word.starts_with("-mod=") || word.starts_with("--mod=");
  };
  if (std::erase_if(*words, is_mod) == 0) {
    return;
  }
  if (Result<std::string> text = join_quoted(*words)) {
    environment.set("GOFLAGS", *text);
  }
}

Environment workspace_environment(const VersionedModule& module,
                                  Environment environment) {
  environment.set("GOWORK", go_work_of(module));
  remove_mod_from_goflags(environment);
  return environment;
}

}  // namespace otel
