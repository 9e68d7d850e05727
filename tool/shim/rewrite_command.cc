// See rewrite_command.h.
#include "shim/rewrite_command.h"

#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/strings.h"
#include "base/versions.h"
#include "rewrite/package_rewriter.h"
#include "shim/compile_input.h"

namespace otel {

// Maps a file.
static Status add_input(const std::string& path, std::vector<InputFile>& out) {
  TRY_ASSIGN(std::string_view source, map_file(path));
  out.push_back(InputFile{path, source});
  return {};
}

static Result<std::vector<InputFile>> read_files(
    const std::vector<std::string>& paths) {
  std::vector<InputFile> files;
  for (const std::string& path : paths) {
    TRY(add_input(path, files));
  }
  return files;
}

static Result<std::vector<InputFile>> read_added_files(
    const PackageEdits& edits) {
  std::vector<InputFile> files;
  for (const AddedFile& file : edits.files) {
    TRY(add_input(file.path, files));
  }
  return files;
}

// Reports whether the compiler is that of Go 1.27 or newer (RewriteOptions).
static bool joins_line_names(const CompileInput& input) {
  return !input.go_version.empty() &&
         compare_go_versions(input.go_version, "go1.27rc1") >= 0;
}

// A build does not fail because a debug copy cannot be written.
static void write_debug_copy(const PackageEdits& edits, const OutputFile& file,
                             std::string_view plan_path) {
  std::string directory = edits.generated_directory;
  if (directory.starts_with(kCacheName)) {
    // The plan is <cache>/plans/<hash>.plan.
    directory = path_join(path_dir(path_dir(plan_path)),
                          directory.substr(kCacheName.size()));
  }
  if (!directory.empty() && make_directories(directory)) {
    (void)write_file_if_changed(path_join(directory, file.debug_name),
                                file.text);
  }
}

// Puts the name of a file that was written into the command, and the names of
// files that come first into `first_files`.
static void use_file(const OutputFile& file, const std::string& path,
                     size_t first_index, ToolCommand& command,
                     std::vector<std::string>& first_files) {
  if (file.replaces >= 0) {
    command.words[first_index + static_cast<size_t>(file.replaces)] = path;
  } else {
    (file.first ? first_files : command.words).push_back(path);
  }
}

Result<RewrittenCommand> rewrite_command(const PackageEdits& edits,
                                         const ToolCommand& command) {
  TRY_ASSIGN(CompileInput input, read_compile_input(command));
  TRY_ASSIGN(std::vector<InputFile> files, read_files(input.files));
  TRY_ASSIGN(std::vector<InputFile> added, read_added_files(edits));
  RewrittenCommand out{command, path_join(input.output_directory, "otel")};
  TRY_ASSIGN(std::vector<OutputFile> rewritten,
             rewrite_package(edits, files, added,
                             RewriteOptions{out.output_directory,
                                            joins_line_names(input)}));
  TRY(make_directories(out.output_directory));
  std::vector<std::string> first_files;
  for (const OutputFile& file : rewritten) {
    std::string path = path_join(out.output_directory, file.base_name);
    TRY(write_file_atomic(path, file.text));
    write_debug_copy(edits, file, command.files.plan);
    use_file(file, path, input.first_file, out.command, first_files);
  }
  std::vector<std::string>& words = out.command.words;
  words.insert(words.begin() + static_cast<ptrdiff_t>(input.first_file),
               first_files.begin(), first_files.end());
  return out;
}

void restore_file_names(const PackageEdits& edits,
                        const std::string& output_directory,
                        CommandOutput& output) {
  RewriteOptions options{output_directory};
  for (const AddedFile& file : edits.files) {
    std::string name = added_file_name(edits, file, options);
    for (std::string* text : {&output.stdout_text, &output.stderr_text}) {
      replace_all(name, file.path, *text);
    }
  }
}

}  // namespace otel
