// See compile_command.h.
#include "shim/compile_command.h"

#include <cstdio>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "edits/archive_mark.h"
#include "edits/plan_file.h"
#include "shim/check_compile.h"
#include "shim/cover_command.h"
#include "shim/end_stale_build.h"
#include "shim/rewrite_command.h"

namespace otel {

// What the plan has for the package of a command.
struct PlannedCompile {
  PackageEdits edits;
  // The mark of the archive; 0 for a package that nobody looks at.
  uint64_t mark = 0;
  // Why the plan does not fit the command.
  std::optional<Mismatch> mismatch;
};

static Mismatch other_salt(const std::string& salt) {
  return {salt.empty() ? "it is compiled without what the plan gives it"
                       : "it is compiled with what the plan does not give it",
          "go knows the package by another directory or import path"};
}

// go gives the tests of a package the flags of the package, salt included.
static Result<PlannedCompile> planned_compile(const PlanFile& plan,
                                              ToolCommand& command) {
  std::string salt = take_salt(command);
  if (compiles_tests(command)) {
    return PlannedCompile();
  }
  std::optional<PlanFile::Package> package = plan.find(command.import_path());
  if (!package) {
    return PlannedCompile{.mismatch =
                              Mismatch{"the plan does not know it", ""}};
  }
  if (package->salt != salt) {
    return PlannedCompile{.mismatch = other_salt(salt)};
  }
  PlannedCompile out{.mark = package->proof};
  TRY_ASSIGN(out.edits, plan.edits_of(command.import_path()));
  TRY_ASSIGN(CompileInput input, read_compile_input(command));
  TRY_ASSIGN(out.mismatch, check_compile(plan, out.edits, input));
  return out;
}

static Result<CommandOutput> run_captured(const ToolCommand& command) {
  return run_captured(
      Command{.argv = command.words, .environment = command.environment});
}

static int print_output(const CommandOutput& output) {
  std::fwrite(output.stdout_text.data(), 1, output.stdout_text.size(), stdout);
  std::fwrite(output.stderr_text.data(), 1, output.stderr_text.size(), stderr);
  return output.exit_code;
}

// Returns the command on the user's own files, with another archive.
static Result<ToolCommand> plain_command(const ToolCommand& command,
                                         const std::string& directory) {
  ToolCommand plain = command;
  TRY_ASSIGN(size_t archive, archive_argument(command));
  plain.words[archive] = path_join(directory, "plain.a");
  return plain;
}

// Compiles the changed files. If that fails, the user's own files are compiled,
// and if these fail as well, only the messages about them are printed: the
// compiler sorts its messages by position, in which each of our /*line*/
// directives begins a new file, and stops after ten.
static Result<int> compile_changed(const PackageEdits& edits,
                                   const ToolCommand& original) {
  TRY_ASSIGN(RewrittenCommand changed, rewrite_command(edits, original));
  TRY_ASSIGN(CommandOutput output, run_captured(changed.command));
  if (output.exit_code == 0) {
    return print_output(output);
  }
  TRY_ASSIGN(ToolCommand plain,
             plain_command(original, changed.output_directory));
  TRY_ASSIGN(CommandOutput plain_output, run_captured(plain));
  if (plain_output.exit_code != 0) {
    return print_output(plain_output);
  }
  restore_file_names(edits, changed.output_directory, output);
  return print_output(output);
}

// Runs the compiler on the package with its edits.
static Result<int> compile_planned(const PackageEdits& edits,
                                   const ToolCommand& command) {
  if (!edits.empty()) {
    return compile_changed(edits, command);
  }
  TRY_ASSIGN(CommandOutput output, run_captured(command));
  return print_output(output);
}

Result<std::optional<int>> run_compiler(ToolCommand& command) {
  TRY_ASSIGN(PlanFile plan, PlanFile::map(command.files.plan));
  TRY_ASSIGN(PlannedCompile planned, planned_compile(plan, command));
  if (planned.mismatch) {
    return end_stale_build(command, std::move(*planned.mismatch));
  }
  if (planned.mark == 0) {
    return std::nullopt;
  }
  if (planned.edits.skip_coverage) {
    TRY(strip_coverage(command.words));
  }
  TRY_ASSIGN(int exit_code, compile_planned(planned.edits, command));
  if (exit_code == 0) {
    TRY_ASSIGN(size_t archive, archive_argument(command));
    TRY(append_mark(command.words[archive], planned.mark));
  }
  return exit_code;
}

}  // namespace otel
