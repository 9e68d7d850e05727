// The hot path: once per compile, link, asm… process of a build. For a package
// without work it reads one environment variable and a line of names, looks
// into the mapped plan and becomes the tool. Nothing here parses JSON or asks
// go, and only a package that is changed or checked has a child that is waited
// for: its compiler, for what that says if it fails, and to mark its archive.
#include "shim/toolexec.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/versions.h"
#include "edits/archive_mark.h"
#include "edits/edits_record.h"
#include "edits/plan_file.h"
#include "edits/salt.h"
#include "rewrite/package_rewriter.h"
#include "shim/cover_command.h"
#include "shim/end_stale_build.h"
#include "shim/proof.h"
#include "shim/restore_user_names.h"
#include "shim/vet_command.h"

namespace otel {

// The command that go wants run.
struct ToolCommand {
  // The user's own -toolexec, the tool and its arguments.
  std::vector<std::string> words;
  // Index of the tool in `words`.
  size_t tool = 0;
  Environment environment;
  // The file for the report of a plan that does not fit (edits/stale_plan.h).
  std::string report_file;
};

static int report(const Error& error) {
  std::string text = error.render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

// argv that execv takes; only returns on failure.
static int become_tool(const ToolCommand& command) {
  std::vector<char*> argv;
  for (const std::string& word : command.words) {
    argv.push_back(const_cast<char*>(word.c_str()));
  }
  argv.push_back(nullptr);
  std::vector<char*> variables;
  for (const std::string& entry : command.environment.entries()) {
    variables.push_back(const_cast<char*>(entry.c_str()));
  }
  variables.push_back(nullptr);
  ::execvpe(argv[0], argv.data(), variables.data());
  return report(Error(fmt::format("cannot run {}: {}", command.words[0],
                                  std::strerror(errno))));
}

// TOOLEXEC_IMPORTPATH names the package, "p [p.test]" for a test variant of p
// (cmd/go/internal/work: Package.Desc).
static std::string described_package(const ToolCommand& command) {
  return command.environment.get("TOOLEXEC_IMPORTPATH");
}

static std::string import_path_of(const ToolCommand& command) {
  std::string description = described_package(command);
  return description.substr(0, description.find(' '));
}

static bool is_tool(const ToolCommand& command, std::string_view name) {
  return path_base(command.words[command.tool]) == name &&
         command.words.back() != "-V=full";
}

// The Go files: what follows the last flag (cmd/go/internal/work/gc.go). That
// is -pack, which takes no value, or one that does: -asmhdr, -embedcfg,
// -importcfg. Files from an overlay may have any name.
static size_t first_go_file(const ToolCommand& command) {
  size_t last_flag = command.tool;
  for (size_t i = command.tool + 1; i < command.words.size(); i++) {
    if (command.words[i].starts_with('-')) {
      last_flag = i;
    }
  }
  const std::string& flag = command.words[last_flag];
  bool has_value = flag.starts_with('-') && flag != "-pack" &&
                   flag.find('=') == std::string::npos &&
                   last_flag + 1 < command.words.size() &&
                   !command.words[last_flag + 1].ends_with(".go");
  return last_flag + (has_value ? 2 : 1);
}

// The place of the value of a flag of the tool.
static std::optional<size_t> value_place(const ToolCommand& command,
                                         std::string_view flag) {
  for (size_t i = command.tool + 1; i + 1 < command.words.size(); i++) {
    if (command.words[i] == flag) {
      return i + 1;
    }
  }
  return std::nullopt;
}

// The value, "" if the flag is not there.
static std::string_view value_of(const ToolCommand& command,
                                 std::string_view flag) {
  std::optional<size_t> place = value_place(command, flag);
  return place ? command.words[*place] : std::string_view();
}

// The place of the path of the archive that is written: $WORK/bNNN/_pkg_.a.
static Result<size_t> archive_argument(const ToolCommand& command) {
  std::optional<size_t> place = value_place(command, "-o");
  return place ? Result<size_t>(*place)
               : fail("the compiler was not told where to write (-o)");
}

// Maps a file and remembers it under its absolute name.
static Status add_input(const std::string& path, const std::string& directory,
                        std::vector<InputFile>& out) {
  TRY_ASSIGN(std::string_view source, map_file(path));
  out.push_back(InputFile{path_abs(path, directory), source});
  return {};
}

// The kept copy is for debuggers only: that it cannot be written stops nobody.
// `plan_path`: <cache>/plans/<hash>.plan.
static void write_debug_copy(const PackageEdits& work, const OutputFile& file,
                             std::string_view plan_path) {
  std::string directory = work.generated_directory;
  if (directory.starts_with(kCacheName)) {
    directory = path_join(path_dir(path_dir(plan_path)),
                          directory.substr(kCacheName.size()));
  }
  if (!directory.empty() && make_directories(directory)) {
    (void)write_file_if_changed(path_join(directory, file.debug_name),
                                file.text);
  }
}

// The directory of the archive and of what go itself makes: $WORK/bNNN.
static Result<std::string> object_directory(const ToolCommand& command) {
  TRY_ASSIGN(std::string cwd, current_directory(command.environment));
  TRY_ASSIGN(size_t archive, archive_argument(command));
  return std::string(path_dir(path_abs(command.words[archive], cwd)));
}

// Where the changed files go: beside the archive.
static Result<std::string> output_directory(const ToolCommand& command) {
  TRY_ASSIGN(std::string directory, object_directory(command));
  return path_join(directory, "otel");
}

// The command as it would be without us, writing its archive elsewhere.
static Result<ToolCommand> plain_command(const ToolCommand& command) {
  ToolCommand plain = command;
  TRY_ASSIGN(size_t archive, archive_argument(command));
  TRY_ASSIGN(std::string directory, output_directory(command));
  plain.words[archive] = path_join(directory, "plain.a");
  return plain;
}

// Whether it is the compiler of Go 1.27 or newer (RewriteOptions). cmd/go tells
// each compiler its version.
static bool joins_line_names(const ToolCommand& command) {
  std::string_view version = value_of(command, "-goversion");
  return !version.empty() && compare_go_versions(version, "go1.27rc1") >= 0;
}

// The command with the changed files in the place of the user's.
static Result<ToolCommand> rewrite_command(const PackageEdits& work,
                                           std::string_view plan_path,
                                           const ToolCommand& command) {
  TRY_ASSIGN(std::string cwd, current_directory(command.environment));
  TRY_ASSIGN(std::string output, output_directory(command));
  size_t first = first_go_file(command);
  std::vector<InputFile> files;
  for (size_t i = first; i < command.words.size(); i++) {
    TRY(add_input(command.words[i], cwd, files));
  }
  std::vector<InputFile> added;
  for (const AddedFile& file : work.files) {
    TRY(add_input(file.path, cwd, added));
  }
  TRY_ASSIGN(
      std::vector<OutputFile> rewritten,
      rewrite_package(work, files, added,
                      RewriteOptions{output, joins_line_names(command)}));
  TRY(make_directories(output));
  ToolCommand changed = command;
  std::vector<std::string> before;
  for (const OutputFile& file : rewritten) {
    std::string path = path_join(output, file.base_name);
    TRY(write_file_atomic(path, file.text));
    write_debug_copy(work, file, plan_path);
    if (file.replaces >= 0) {
      changed.words[first + static_cast<size_t>(file.replaces)] = path;
    } else {
      (file.first ? before : changed.words).push_back(path);
    }
  }
  changed.words.insert(changed.words.begin() + static_cast<ptrdiff_t>(first),
                       before.begin(), before.end());
  return changed;
}

static int print_output(const CommandOutput& output) {
  std::fwrite(output.stdout_text.data(), 1, output.stdout_text.size(), stdout);
  std::fwrite(output.stderr_text.data(), 1, output.stderr_text.size(), stderr);
  return output.exit_code;
}

// Messages name the files of file rules as the user does.
static void restore_file_names(const PackageEdits& work,
                               const RewriteOptions& options,
                               CommandOutput& output) {
  for (const AddedFile& file : work.files) {
    std::string name = added_file_name(work, file, options);
    for (std::string* text : {&output.stdout_text, &output.stderr_text}) {
      replace_all(name, file.path, *text);
    }
  }
}

// Compiles the changed files. If that fails, the user's own are compiled, and
// if these fail as well, only what the compiler says of them is printed: it
// sorts its messages by position, in which each of our /*line*/ directives
// begins a new file, and stops after ten of them.
static Result<int> compile_changed(const PackageEdits& work,
                                   const ToolCommand& changed,
                                   const ToolCommand& original) {
  TRY_ASSIGN(CommandOutput output,
             run_captured(
                 {.argv = changed.words, .environment = changed.environment}));
  if (output.exit_code == 0) {
    return print_output(output);
  }
  TRY_ASSIGN(ToolCommand plain, plain_command(original));
  TRY_ASSIGN(
      CommandOutput plain_output,
      run_captured({.argv = plain.words, .environment = plain.environment}));
  TRY_ASSIGN(std::string directory, output_directory(original));
  restore_file_names(work, RewriteOptions{directory}, output);
  return print_output(plain_output.exit_code != 0 ? plain_output : output);
}

// The salt has done its work once go has made the cache key. Gives its value,
// "" if there was none.
static std::string take_salt(ToolCommand& command) {
  std::string flag = fmt::format("{}=", kSaltFlag);
  std::string salt;
  std::erase_if(command.words, [&](const std::string& word) {
    bool found = word.starts_with(flag);
    salt = found ? word.substr(flag.size()) : salt;
    return found;
  });
  return salt;
}

// $WORK, as the tool writes to $WORK/bNNN/….
static std::string work_directory(const ToolCommand& command) {
  std::string_view output = value_of(command, "-o");
  std::string directory(path_dir(path_dir(output)));
  return path_is_abs(output) && path_base(directory).starts_with("go-build")
             ? directory
             : "";
}

static int report_stale(const ToolCommand& command, Mismatch mismatch) {
  return end_stale_build(command.report_file,
                         StalePlan{.package = import_path_of(command),
                                   .reason = std::move(mismatch.reason),
                                   .cause = std::move(mismatch.cause),
                                   .rules = std::move(mismatch.rules),
                                   .work_directory = work_directory(command)});
}

// The external tests of a package, "p_test [p.test]", and the main package of
// its tests, whose only file go makes. Other packages may have these import
// paths. go gives both the flags of the package that they test.
static bool is_of_test(const ToolCommand& command) {
  std::string path = import_path_of(command);
  // _testmain.go, or _testmain.cover.go.
  if (path_base(command.words.back()).starts_with("_testmain.")) {
    return true;
  }
  return path.ends_with("_test") &&
         described_package(command) ==
             fmt::format("{} [{}.test]", path, path.substr(0, path.size() - 5));
}

static Mismatch other_salt(const std::string& salt) {
  return {salt.empty() ? "it is compiled without what the plan gives it"
                       : "it is compiled with what the plan does not give it",
          "go knows the package by another directory or import path"};
}

static Result<CompileInput> compile_input(const ToolCommand& command) {
  TRY_ASSIGN(std::string cwd, current_directory(command.environment));
  CompileInput input{.import_path = import_path_of(command),
                     .tool = command.words[command.tool],
                     .go_version = value_of(command, "-goversion"),
                     .importcfg = std::string(value_of(command, "-importcfg"))};
  TRY_ASSIGN(input.output_directory, object_directory(command));
  for (size_t i = first_go_file(command); i < command.words.size(); i++) {
    input.files.push_back(path_abs(command.words[i], cwd));
  }
  return input;
}

// What the plan has of a package.
struct PlannedCompile {
  PackageEdits work;
  uint64_t proof = 0;
  // Why it does not fit the command.
  std::optional<Mismatch> mismatch;
};

static Result<PlannedCompile> planned_compile(const PlanFile& plan,
                                              ToolCommand& command) {
  std::string import_path = import_path_of(command);
  std::string salt = take_salt(command);
  if (is_of_test(command)) {
    return PlannedCompile();
  }
  std::optional<PlanFile::Package> package = plan.find(import_path);
  if (!package) {
    return PlannedCompile{.mismatch =
                              Mismatch{"the plan does not know it", ""}};
  }
  if (package->salt != salt) {
    return PlannedCompile{.mismatch = other_salt(salt)};
  }
  PlannedCompile out{.proof = package->proof};
  if (!package->work.empty()) {
    TRY_ASSIGN(out.work, decode_edits(package->work));
  }
  TRY_ASSIGN(CompileInput input, compile_input(command));
  TRY_ASSIGN(out.mismatch, check_compile(plan, out.work, input));
  return out;
}

// The compiler on what the plan makes of the package.
static Result<int> compile_planned(const PackageEdits& work,
                                   std::string_view plan_path,
                                   const ToolCommand& command) {
  if (work.empty()) {
    TRY_ASSIGN(CommandOutput output,
               run_captured({.argv = command.words,
                             .environment = command.environment}));
    return print_output(output);
  }
  TRY_ASSIGN(ToolCommand rewritten, rewrite_command(work, plan_path, command));
  return compile_changed(work, rewritten, command);
}

static Result<PlanFile> open_plan(const std::string& path) {
  TRY_ASSIGN(std::string_view bytes, map_file(path));
  return PlanFile::open(bytes);
}

// Runs a compiler; gives its exit code, nothing if the plan has nothing to do
// with the package and the tool can take our place.
static Result<std::optional<int>> compile(const std::string& plan_path,
                                          ToolCommand& command) {
  TRY_ASSIGN(PlanFile plan, open_plan(plan_path));
  TRY_ASSIGN(PlannedCompile planned, planned_compile(plan, command));
  if (planned.mismatch) {
    return report_stale(command, std::move(*planned.mismatch));
  }
  if (planned.proof == 0) {
    return std::nullopt;
  }
  if (planned.work.skip_coverage) {
    TRY(strip_coverage(command.words));
  }
  TRY_ASSIGN(int exit_code, compile_planned(planned.work, plan_path, command));
  if (exit_code == 0) {
    TRY_ASSIGN(size_t archive, archive_argument(command));
    TRY(append_mark(command.words[archive], planned.proof));
  }
  return exit_code;
}

// Checks what a linker is given; gives an exit code if it may not run.
static Result<std::optional<int>> link(const std::string& plan_path,
                                       ToolCommand& command) {
  std::string salt = take_salt(command);
  // A library of packages is no program (cmd/go's linkShared).
  if (salt.empty() &&
      std::ranges::count(command.words, "-buildmode=shared") > 0) {
    return std::nullopt;
  }
  TRY_ASSIGN(PlanFile plan, open_plan(plan_path));
  TRY_ASSIGN(
      std::optional<Mismatch> mismatch,
      check_link(plan, import_path_of(command), command.words[command.tool],
                 std::string(value_of(command, "-importcfg"))));
  if (mismatch) {
    return report_stale(command, std::move(*mismatch));
  }
  return std::nullopt;
}

// cmd/go names files to the cover tool as if they lay where the overlay puts
// them (it does so for the user's own overlay, too). Gives 0 if nothing is left
// for that tool to do.
static Result<std::optional<int>> cover(const std::string& plan_path,
                                        ToolCommand& command) {
  TRY_ASSIGN(PlanFile plan, open_plan(plan_path));
  std::optional<PlanFile::Package> package = plan.find(import_path_of(command));
  if (!package || package->work.empty()) {
    return std::nullopt;
  }
  TRY_ASSIGN(PackageEdits work, decode_edits(package->work));
  if (work.skip_coverage) {
    TRY(write_uncounted(
        {command.words.begin() + static_cast<ptrdiff_t>(command.tool) + 1,
         command.words.end()}));
    return 0;
  }
  TRY_ASSIGN(std::string cwd, current_directory(command.environment));
  for (std::string& word : command.words) {
    for (const OverlaidFile& file : work.overlaid) {
      if (word.ends_with(".go") && path_abs(word, cwd) == file.path) {
        word = file.actual;
      }
    }
  }
  return std::nullopt;
}

// The importer of a test is of the package "p_test".
static Status vet(const std::string& plan_path, ToolCommand& command) {
  std::string import_path = import_path_of(command);
  if (import_path.ends_with("_test")) {
    import_path.resize(import_path.size() - 5);
  }
  TRY_ASSIGN(PlanFile plan, open_plan(plan_path));
  std::optional<PlanFile::Package> package = plan.find(import_path);
  if (!package || package->work.empty()) {
    return {};
  }
  TRY_ASSIGN(PackageEdits work, decode_edits(package->work));
  return name_vetted_files(work.overlaid, command.words);
}

// Does what has to be done before the tool runs; gives an exit code if it has
// run, or may not.
static Result<std::optional<int>> handle(const std::string& plan_path,
                                         const std::string& names_path,
                                         ToolCommand& command) {
  TRY(restore_user_names(names_path, command.tool, command.words,
                         command.environment));
  if (is_tool(command, "compile")) {
    return compile(plan_path, command);
  }
  if (is_tool(command, "link")) {
    return link(plan_path, command);
  }
  if (is_tool(command, "cover")) {
    return cover(plan_path, command);
  }
  if (is_tool(command, "vet")) {
    TRY(vet(plan_path, command));
  }
  return std::nullopt;
}

int run_toolexec(int argc, char** argv, Environment environment) {
  if (argc < 7) {
    return report(Error("toolexec is run by go, not by hand"));
  }
  ToolCommand command{.words = {argv + 6, argv + argc},
                      .tool = static_cast<size_t>(std::atoi(argv[5])),
                      .environment = std::move(environment),
                      .report_file = argv[4]};
  if (command.tool >= command.words.size()) {
    return report(Error("toolexec was given no tool"));
  }
  Result<std::optional<int>> exit_code = handle(argv[2], argv[3], command);
  if (!exit_code) {
    return report(exit_code.error());
  }
  return *exit_code ? **exit_code : become_tool(command);
}

}  // namespace otel
