// See cover_command.h. The command is
//
//   cover -pkgcfg F -mode M -var V -outfilelist F a.go b.go
//
// where the first file lists what is to be written: a file for the variables,
// then one for each that is read (cmd/go/internal/work, Builder.cover).
//
// An empty file in the place of the cover tool's answer (-coveragecfg) tells
// the compiler's shim that the package is not counted. Only
// write_without_counters writes an empty answer: the cover tool always writes
// JSON.
#include "shim/cover_command.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/json_reader.h"
#include "base/strings.h"
#include "edits/plan_file.h"

namespace otel {

static constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

struct CoverArguments {
  std::string config;
  std::string outputs;
  std::vector<std::string> files;
};

// Flags are written with "=" or as two words, by the version of go.
static CoverArguments parse_arguments(const std::vector<std::string>& words) {
  CoverArguments out;
  for (size_t i = 0; i < words.size(); i++) {
    std::string_view word = words[i];
    if (!word.starts_with('-')) {
      out.files.emplace_back(word);
      continue;
    }
    word.remove_prefix(word.starts_with("--") ? 2 : 1);
    std::string_view name = word.substr(0, word.find('='));
    std::string value;
    if (name.size() < word.size()) {
      value = word.substr(name.size() + 1);
    } else if (++i < words.size()) {
      value = words[i];
    }
    if (name == "pkgcfg") {
      out.config = value;
    } else if (name == "outfilelist") {
      out.outputs = value;
    }
  }
  return out;
}

// CoverPkgConfig of cmd/internal/cov/covcmd, as far as it matters here.
struct CoverConfig {
  std::string package_name;
  // Where the compiler's -coveragecfg goes.
  std::string answer;
  // Where meta data of the package goes; "" if they are not wanted.
  std::string meta_file;
};

static Result<CoverConfig> read_config(const std::string& path) {
  TRY_ASSIGN(std::string text, read_file(path));
  CoverConfig out;
  JsonReader reader(text);
  reader.object([&](std::string_view key) {
    if (key == "PkgName") {
      out.package_name = reader.string();
    } else if (key == "OutConfig") {
      out.answer = reader.string();
    } else if (key == "EmitMetaFile") {
      out.meta_file = reader.string();
    } else {
      reader.skip();
    }
  });
  TRY(reader.status(path));
  return out;
}

// Gives the file its own name, as the cover tool does.
static Status copy_source(const std::string& from, const std::string& to) {
  TRY_ASSIGN(std::string_view source, map_file(from));
  if (source.starts_with(kByteOrderMark)) {
    source.remove_prefix(kByteOrderMark.size());
  }
  return write_file_atomic(to, fmt::format("//line {}:1:1\n{}", from, source));
}

Status write_without_counters(const std::vector<std::string>& arguments) {
  CoverArguments command = parse_arguments(arguments);
  if (command.config.empty() || command.outputs.empty()) {
    return fail(fmt::format("go's cover tool was not told what to write: {}",
                            join(arguments, " ")),
                "this Go is not supported yet: please report it");
  }
  TRY_ASSIGN(CoverConfig config, read_config(command.config));
  TRY_ASSIGN(std::string list, read_file(command.outputs));
  std::vector<std::string_view> outputs = split(trim(list), '\n');
  if (outputs.size() != command.files.size() + 1) {
    return fail(fmt::format("go's cover tool was given {} files to write and "
                            "{} to read",
                            outputs.size(), command.files.size()),
                "this Go is not supported yet: please report it");
  }
  for (size_t i = 0; i < command.files.size(); i++) {
    TRY(copy_source(command.files[i], std::string(outputs[i + 1])));
  }
  TRY(write_file_atomic(std::string(outputs[0]),
                        fmt::format("package {}\n", config.package_name)));
  // So does the cover tool for a package without functions.
  if (!config.meta_file.empty()) {
    TRY(write_file_atomic(config.meta_file, ""));
  }
  return write_file_atomic(config.answer, "");
}

Result<std::optional<int>> run_cover(ToolCommand& command) {
  TRY_ASSIGN(PlanFile plan, PlanFile::map(command.files.plan));
  TRY_ASSIGN(PackageEdits edits, plan.edits_of(command.import_path()));
  if (edits.skip_coverage) {
    TRY(write_without_counters(
        {command.words.begin() + static_cast<ptrdiff_t>(command.tool) + 1,
         command.words.end()}));
    return 0;
  }
  TRY_ASSIGN(std::string directory, current_directory(command.environment));
  for (std::string& word : command.words) {
    for (const OverlaidFile& file : edits.overlaid) {
      if (word.ends_with(".go") && path_abs(word, directory) == file.path) {
        word = file.actual;
      }
    }
  }
  return std::nullopt;
}

Status strip_coverage(std::vector<std::string>& words) {
  constexpr std::string_view kAnswer = "-coveragecfg=";
  for (size_t i = 0; i < words.size(); i++) {
    if (words[i].starts_with(kAnswer)) {
      TRY_ASSIGN(std::string text, read_file(words[i].substr(kAnswer.size())));
      if (text.empty()) {
        words.erase(words.begin() + static_cast<ptrdiff_t>(i));
      }
      break;
    }
  }
  return {};
}

}  // namespace otel
