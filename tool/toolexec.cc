// The hot path: once per compile, link, asm… process of a build. For a package
// without work it reads one environment variable and a line of names, looks
// into the mapped plan and becomes the tool. Nothing here parses JSON or asks
// go, and only a package with work has a child that is waited for: its
// compiler, for what that says if it fails.
#include "toolexec.h"

#include <sys/stat.h>
#include <unistd.h>

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
#include "exec/cache_salt.h"
#include "own_names.h"
#include "rewrite/package_rewriter.h"
#include "rewrite/plan_file.h"

namespace otel {

// The command that go wants run.
struct ToolCommand {
  // The user's own -toolexec, the tool and its arguments.
  std::vector<std::string> words;
  // Index of the tool in `words`.
  size_t tool = 0;
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
  ::execvp(argv[0], argv.data());
  return report(Error(fmt::format("cannot run {}: {}", command.words[0],
                                  std::strerror(errno))));
}

// TOOLEXEC_IMPORTPATH names the package, "p [p.test]" for a test variant of p
// (cmd/go/internal/work: Package.Desc).
static std::string_view package_of_environment() {
  const char* value = std::getenv("TOOLEXEC_IMPORTPATH");
  std::string_view path = value == nullptr ? "" : value;
  return path.substr(0, path.find(' '));
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

// The place of the path of the archive that is written: $WORK/bNNN/_pkg_.a.
static Result<size_t> archive_argument(const ToolCommand& command) {
  for (size_t i = command.tool + 1; i + 1 < command.words.size(); i++) {
    if (command.words[i] == "-o") {
      return i + 1;
    }
  }
  return fail("the compiler was not told where to write (-o)");
}

// Maps a file and remembers it under its absolute name.
static Status add_input(const std::string& path, const std::string& directory,
                        std::vector<InputFile>& out) {
  TRY_ASSIGN(std::string_view source, map_file(path));
  out.push_back(InputFile{path_abs(path, directory), source});
  return {};
}

// The kept copy is for debuggers only: that it cannot be written stops nobody.
static void keep_copy(const PackageWork& work, const OutputFile& file) {
  if (!work.generated_directory.empty() &&
      make_directories(work.generated_directory)) {
    (void)write_file_if_changed(
        path_join(work.generated_directory, file.kept_name), file.text);
  }
}

// Where the changed files go: beside the archive, $WORK/bNNN/otel.
static Result<std::string> output_directory(const ToolCommand& command) {
  TRY_ASSIGN(std::string cwd, current_directory());
  TRY_ASSIGN(size_t archive, archive_argument(command));
  std::string path = path_abs(command.words[archive], cwd);
  return path_join(path_dir(path), "otel");
}

// The command as it would be without us, writing its archive elsewhere.
static Result<ToolCommand> plain_command(const ToolCommand& command) {
  ToolCommand plain = command;
  TRY_ASSIGN(size_t archive, archive_argument(command));
  TRY_ASSIGN(std::string directory, output_directory(command));
  plain.words[archive] = path_join(directory, "plain.a");
  return plain;
}

// The command with the changed files in the place of the user's.
static Result<ToolCommand> rewrite_command(const PackageWork& work,
                                           const ToolCommand& command) {
  TRY_ASSIGN(std::string cwd, current_directory());
  TRY_ASSIGN(std::string output, output_directory(command));
  size_t first = first_go_file(command);
  std::vector<InputFile> files;
  for (size_t i = first; i < command.words.size(); i++) {
    TRY(add_input(command.words[i], cwd, files));
  }
  std::vector<InputFile> added;
  for (const FileWork& file : work.files) {
    TRY(add_input(file.path, cwd, added));
  }
  TRY_ASSIGN(std::vector<OutputFile> rewritten,
             rewrite_package(work, files, added, RewriteOptions{output}));
  TRY(make_directories(output));
  ToolCommand changed = command;
  std::vector<std::string> before;
  for (const OutputFile& file : rewritten) {
    std::string path = path_join(output, file.base_name);
    TRY(write_file_atomic(path, file.text));
    keep_copy(work, file);
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

// Compiles the changed files. If that fails, the user's own are compiled, and
// if these fail as well, only what the compiler says of them is printed: it
// sorts its messages by position, in which each of our /*line*/ directives
// begins a new file, and stops after ten of them.
static Result<int> compile_changed(const ToolCommand& changed,
                                   const ToolCommand& original) {
  TRY_ASSIGN(CommandOutput output, run_captured({.argv = changed.words}));
  if (output.exit_code == 0) {
    return print_output(output);
  }
  TRY_ASSIGN(ToolCommand plain, plain_command(original));
  TRY_ASSIGN(CommandOutput plain_output, run_captured({.argv = plain.words}));
  return print_output(plain_output.exit_code != 0 ? plain_output : output);
}

// The salt has done its work once go has made the cache key.
static bool strip_salt(ToolCommand& command) {
  std::string flag = fmt::format("{}=", kSaltFlag);
  return std::erase_if(command.words, [&](const std::string& word) {
           return word.starts_with(flag);
         }) > 0;
}

// go gives a package's flags to its external tests as well ("p_test") and to
// the test's main package ("p.test").
static bool is_test_of_salted(std::string_view import_path, bool salted) {
  return salted &&
         (import_path.ends_with("_test") || import_path.ends_with(".test"));
}

// Runs a compiler; gives its exit code, nothing if the package has no work and
// the tool can take our place.
static Result<std::optional<int>> compile(std::string_view plan_path,
                                          ToolCommand& command) {
  std::string_view import_path = package_of_environment();
  TRY_ASSIGN(std::string_view plan, map_file(std::string(plan_path)));
  TRY_ASSIGN(std::optional<PackageWork> work, find_work(plan, import_path));
  bool salted = strip_salt(command);
  bool changed = work && !work->empty();
  if (changed != salted && !is_test_of_salted(import_path, salted)) {
    return fail(
        fmt::format("{}: the plan and the cache salt disagree", import_path),
        "this is a mistake in otel: please report it");
  }
  if (!changed) {
    return std::nullopt;
  }
  TRY_ASSIGN(ToolCommand rewritten, rewrite_command(*work, command));
  return compile_changed(rewritten, command);
}

// cmd/go names files to the cover tool as if they lay where the overlay puts
// them (it does so for the user's own overlay, too).
static Status name_actual_files(std::string_view plan_path,
                                ToolCommand& command) {
  TRY_ASSIGN(std::string_view plan, map_file(std::string(plan_path)));
  TRY_ASSIGN(std::optional<PackageWork> work,
             find_work(plan, package_of_environment()));
  TRY_ASSIGN(std::string cwd, current_directory());
  for (std::string& word : command.words) {
    for (const OverlaidFile& file :
         work ? work->overlaid : std::vector<OverlaidFile>()) {
      if (word.ends_with(".go") && path_abs(word, cwd) == file.path) {
        word = file.actual;
      }
    }
  }
  return {};
}

int run_toolexec(int argc, char** argv) {
  if (argc < 6) {
    return report(Error("toolexec is run by go, not by hand"));
  }
  ToolCommand command;
  command.tool = static_cast<size_t>(std::atoi(argv[4]));
  command.words.assign(argv + 5, argv + argc);
  if (command.tool >= command.words.size()) {
    return report(Error("toolexec was given no tool"));
  }
  if (Status done = use_own_names(argv[3], command.tool, command.words);
      !done) {
    return report(done.error());
  }
  if (is_tool(command, "compile")) {
    Result<std::optional<int>> exit_code = compile(argv[2], command);
    if (!exit_code) {
      return report(exit_code.error());
    }
    if (*exit_code) {
      return **exit_code;
    }
  } else if (is_tool(command, "cover")) {
    Status done = name_actual_files(argv[2], command);
    if (!done) {
      return report(done.error());
    }
  }
  return become_tool(command);
}

}  // namespace otel
