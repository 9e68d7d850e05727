// See build_files.h.
#include "exec/build_files.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "exec/cache_trim.h"
#include "exec/mod_copy.h"
#include "exec/vendor_copy.h"
#include "exec/workspace_copy.h"
#include "plan/go_mod.h"
#include "rules/version_range.h"

namespace otel {

std::vector<std::string> BuildFiles::flags() const {
  std::vector<std::string> out;
  if (!mod_file.empty()) {
    out.push_back("-modfile=" + mod_file);
  }
  out.push_back("-overlay=" + overlay);
  return out;
}

std::vector<std::string> BuildFiles::environment() const {
  return work_file.empty() ? std::vector<std::string>()
                           : std::vector<std::string>{"GOWORK=" + work_file};
}

std::vector<std::string> BuildFiles::fetching_environment() const {
  std::vector<std::string> out = environment();
  out.push_back("GOPROXY=" + goproxy);
  return out;
}

// Writes a file that is named after its content. One may be there already: it
// counts as used from now on, and if it is damaged it is written again.
static Status write_named(const std::string& path, std::string_view bytes) {
  TRY(write_file_if_changed(path, bytes));
  renew(path);
  return {};
}

// Writes bytes to <cache>/<kind>/<hash><ending>; gives the path.
static Result<std::string> write_by_content(const std::string& cache,
                                            std::string_view kind,
                                            std::string_view ending,
                                            std::string_view bytes) {
  std::string path =
      fmt::format("{}/{}/{}{}", cache, kind, hex64(hash64(bytes)), ending);
  TRY(make_directories(std::string(path_dir(path))));
  TRY(write_named(path, bytes));
  return path;
}

// go.sum lies beside go.mod under the same name (cmd/go: -modfile), go.work.sum
// beside go.work.
static std::string sum_path(const std::string& path) {
  return path.ends_with(".mod") ? path.substr(0, path.size() - 4) + ".sum"
                                : path + ".sum";
}

// What we wrote to go.work.sum: go may add to that one.
static std::string kept_sum_path(const std::string& work_file) {
  return sum_path(work_file) + ".kept";
}

std::vector<std::string> BuildFiles::paths() const {
  std::vector<std::string> out = stored;
  out.push_back(overlay);
  if (!work_file.empty()) {
    out.push_back(work_file);
    out.push_back(kept_sum_path(work_file));
  } else {
    out.push_back(mod_file);
    out.push_back(sum_path(mod_file));
  }
  return out;
}

static std::set<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines = split(text, '\n');
  return {lines.begin(), lines.end()};
}

bool work_sums_hold(const std::string& work_file) {
  if (path_base(work_file) != "go.work") {
    return true;
  }
  Result<std::string> kept = read_file(kept_sum_path(work_file));
  Result<std::string> present = read_file(sum_path(work_file));
  return kept && present &&
         std::ranges::includes(lines_of(*present), lines_of(*kept));
}

static Result<std::string> read_if_there(const std::string& path) {
  return path.empty() || !file_exists(path) ? std::string() : read_file(path);
}

// Puts the files of one build together.
class Stager {
 public:
  Stager(const BuildFilesInput& input, const HookModules& modules,
         const Embedded& embedded)
      : input_(input), modules_(modules), embedded_(embedded) {}

  Result<BuildFiles> run(const std::vector<ImporterFile>& importers) {
    TRY_ASSIGN(std::string proxy,
               unpack_proxy(embedded_, input_.cache_directory));
    files_.goproxy =
        fmt::format("file://{},{}", proxy, input_.environment.go_proxy);
    switch (input_.mode) {
      case ModuleMode::kModule:
        TRY(write_go_mod(input_.go_mod));
        break;
      case ModuleMode::kVendor:
        TRY(write_go_mod(input_.go_mod));
        TRY(add_vendored_modules());
        break;
      case ModuleMode::kWorkspace:
        TRY(write_go_work());
        break;
      case ModuleMode::kNoModule:
        TRY(make_module());
        break;
    }
    TRY(write_overlay(importers));
    return std::move(files_);
  }

 private:
  std::string module_directory() const {
    return input_.mode == ModuleMode::kNoModule
               ? input_.directory
               : input_.environment.module_directory();
  }

  Status write_go_mod(const std::string& users) {
    TRY_ASSIGN(std::string go_mod, read_file(users));
    TRY_ASSIGN(std::string go_sum, read_if_there(sum_path(users)));
    files_.mod_file = path_join(input_.build_directory, "go.mod");
    TRY(write_file_atomic(
        files_.mod_file,
        make_go_mod(go_mod, module_directory(), modules_, embedded_)));
    TRY_ASSIGN(std::string sums, make_go_sum(go_sum, modules_, embedded_));
    return write_file_atomic(sum_path(files_.mod_file), sums);
  }

  // Modules that hooks need may need packages that vendor/ lacks.
  Result<std::set<std::string>> needed_by_hooks() const {
    std::set<std::string> out;
    for (const EmbeddedModule* module : modules_.embedded) {
      out.insert(module->path);
      out.insert(module->required.begin(), module->required.end());
    }
    for (const DirectoryModule& module : modules_.directories) {
      TRY_ASSIGN(std::string text,
                 read_file(path_join(module.directory, "go.mod")));
      for (std::string& path : required_modules_of(text)) {
        out.insert(std::move(path));
      }
    }
    return out;
  }

  Status add_vendored_modules() {
    std::string vendor =
        path_join(input_.environment.module_directory(), "vendor");
    TRY_ASSIGN(std::string text, read_file(path_join(vendor, "modules.txt")));
    TRY_ASSIGN(std::set<std::string> except, needed_by_hooks());
    VendorCopy copy =
        make_vendor_copy(parse_modules_txt(text), vendor,
                         path_join(input_.cache_directory, "empty"), except);
    for (auto& [path, go_mod] : copy.go_mods) {
      TRY(overlay_file(path, go_mod));
    }
    Command edit{.argv = {input_.go_program, "mod", "edit"}};
    edit.argv.insert(edit.argv.end(), copy.edits.begin(), copy.edits.end());
    edit.argv.push_back(files_.mod_file);
    TRY(run(edit));
    return {};
  }

  // The least go line that the hooks' modules allow.
  Result<std::string> needed_go_version() const {
    std::string out = "1.18";
    auto raise = [&](const std::string& version) {
      if (compare_go_versions(out, version) < 0) {
        out = version;
      }
    };
    for (const EmbeddedModule* module : modules_.embedded) {
      raise(module->go_version);
    }
    for (const DirectoryModule& module : modules_.directories) {
      TRY_ASSIGN(std::string text,
                 read_file(path_join(module.directory, "go.mod")));
      raise(go_line_of(text));
    }
    return out;
  }

  Status write_go_work() {
    const std::string& users = input_.environment.go_work;
    TRY_ASSIGN(std::string go_version, needed_go_version());
    TRY_ASSIGN(std::string module,
               write_by_content(input_.cache_directory, "workspace", "/go.mod",
                                make_workspace_module(modules_, go_version)));
    TRY_ASSIGN(std::string json,
               run(Command{.argv = {input_.go_program, "work", "edit", "-json",
                                    users}}));
    TRY_ASSIGN(std::string text,
               make_go_work(json, std::string(path_dir(users)),
                            std::string(path_dir(module)), go_version, modules_,
                            embedded_));
    files_.stored.push_back(module);
    files_.work_file = path_join(input_.build_directory, "go.work");
    TRY(write_file_atomic(files_.work_file, text));
    TRY_ASSIGN(std::string go_sum, read_if_there(sum_path(users)));
    TRY_ASSIGN(std::string sums, make_go_sum(go_sum, modules_, embedded_));
    return write_file_atomic(sum_path(files_.work_file), sums);
  }

  // Files outside of a module: the overlay makes their directory one. The
  // language is the toolchain's own, as without a module.
  Status make_module() {
    std::string version = input_.environment.go_version.substr(2);
    std::string text = fmt::format("module command-line-arguments\n\ngo {}\n",
                                   version.substr(0, version.find(' ')));
    TRY_ASSIGN(std::string path, write_by_content(input_.cache_directory,
                                                  "programs", "/go.mod", text));
    TRY(overlay_file(path_join(input_.directory, "go.mod"), text));
    return write_go_mod(path);
  }

  // One more file in the overlay.
  Status overlay_file(const std::string& path, const std::string& text) {
    // The compiler is given the stored file, by this name.
    TRY_ASSIGN(std::string stored,
               write_by_content(input_.cache_directory, "overlaid",
                                path.ends_with(".go") ? ".go" : ".mod", text));
    files_.stored.push_back(stored);
    replaced_.emplace_back(path, std::move(stored));
    return {};
  }

  Status write_overlay(const std::vector<ImporterFile>& importers) {
    for (const ImporterFile& importer : importers) {
      TRY(overlay_file(importer.path, importer.text));
      files_.importer_paths.push_back(importer.path);
      files_.importer_files.push_back(replaced_.back().second);
    }
    TRY_ASSIGN(std::string user, read_if_there(input_.user_overlay));
    TRY_ASSIGN(std::string overlay, make_overlay(replaced_, user));
    TRY_ASSIGN(files_.overlay, write_by_content(input_.cache_directory,
                                                "overlays", ".json", overlay));
    return {};
  }

  // A go command of ours; gives what it prints.
  Result<std::string> run(Command command) const {
    command.directory = input_.directory;
    TRY_ASSIGN(CommandOutput output, run_captured(command));
    if (output.exit_code != 0) {
      return fail(fmt::format("`{} {} {}` failed: {}", command.argv[0],
                              command.argv[1], command.argv[2],
                              trim(output.stderr_text)));
    }
    return std::move(output.stdout_text);
  }

  const BuildFilesInput& input_;
  const HookModules& modules_;
  const Embedded& embedded_;
  std::vector<std::pair<std::string, std::string>> replaced_;
  BuildFiles files_;
};

Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers) {
  return Stager(input, modules, embedded).run(importers);
}

// "1.20" of "1.20.3"; a module without a go line is "1.16"
// (https://go.dev/ref/mod#go-mod-file-go).
static std::string language_of(const std::string& go_line) {
  std::string line = go_line.empty() ? "1.16" : go_line;
  return line.substr(0, line.find_first_of(".r", line.find('.') + 1));
}

// The hooks' modules may ask for a newer go line than the user's module has.
// The line decides the language and the defaults of GODEBUG, and both must stay
// what they were. Gives the user's language if the line was raised.
static Result<std::string> keep_language(const std::string& users_go_mod,
                                         std::string& go_mod) {
  TRY_ASSIGN(std::string users, read_file(users_go_mod));
  std::string before = go_line_of(users);
  std::string after = go_line_of(go_mod);
  if (compare_go_versions(before.empty() ? "1.16" : before, after) >= 0) {
    return std::string();
  }
  std::string language = language_of(before);
  if (!has_godebug_default(go_mod)) {
    // GODEBUG knows no release before 1.20 (https://go.dev/doc/godebug).
    bool old = compare_go_versions(language, "1.20") < 0;
    go_mod += fmt::format("\ngodebug default=go{}\n", old ? "1.20" : language);
  }
  return "go" + language;
}

Result<BuildFiles> settle_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged) {
  BuildFiles files = staged;
  std::string& main_file =
      staged.work_file.empty() ? files.mod_file : files.work_file;
  std::string old = main_file;
  TRY_ASSIGN(std::string text, read_file(old));
  TRY_ASSIGN(std::string sums, read_if_there(sum_path(old)));
  if (!input.go_mod.empty() && input.mode != ModuleMode::kWorkspace) {
    TRY_ASSIGN(files.language, keep_language(input.go_mod, text));
  }
  std::string directory = fmt::format("{}/modules/{}", input.cache_directory,
                                      hex64(hash64(text + '\0' + sums)));
  TRY(make_directories(directory));
  main_file = path_join(directory, path_base(old));
  TRY(write_named(main_file, text));
  TRY(write_named(sum_path(main_file), sums));
  if (!staged.work_file.empty()) {
    TRY(write_named(kept_sum_path(main_file), sums));
  }
  return files;
}

Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes) {
  return write_by_content(cache_directory, "plans", ".plan", bytes);
}

Result<std::string> write_names_file(const std::string& cache_directory,
                                     const std::string& text) {
  return write_by_content(cache_directory, "plans", ".names", text);
}

}  // namespace otel
