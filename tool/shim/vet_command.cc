// See vet_command.h.
#include "shim/vet_command.h"

#include <nlohmann/json.hpp>

#include "base/file.h"
#include "edits/plan_file.h"

namespace otel {

// Gives the entries of the list their actual names, and reports whether one has
// changed.
static bool rename_in(nlohmann::ordered_json& list,
                      const std::vector<OverlaidFile>& files) {
  bool changed = false;
  for (nlohmann::ordered_json& entry : list) {
    for (const OverlaidFile& file : files) {
      if (entry == file.path) {
        entry = file.actual;
        changed = true;
      }
    }
  }
  return changed;
}

Status name_vetted_files(const std::vector<OverlaidFile>& files,
                         std::vector<std::string>& words) {
  if (files.empty() || !words.back().ends_with(".cfg")) {
    return {};
  }
  TRY_ASSIGN(std::string text, read_file(words.back()));
  nlohmann::ordered_json config =
      nlohmann::ordered_json::parse(text, nullptr, false);
  if (!config.is_object() || !config["GoFiles"].is_array() ||
      !rename_in(config["GoFiles"], files)) {
    return {};
  }
  std::string changed = path_join(path_dir(words.back()), "otel_vet.cfg");
  TRY(write_file_atomic(changed, config.dump()));
  words.back() = changed;
  return {};
}

// The importer of a test is a file of the package "p_test", and the edits are
// those of "p".
Status name_vetted_files(ToolCommand& command) {
  std::string import_path = command.import_path();
  if (import_path.ends_with("_test")) {
    import_path.resize(import_path.size() - 5);
  }
  TRY_ASSIGN(PlanFile plan, PlanFile::map(command.files.plan));
  TRY_ASSIGN(PackageEdits edits, plan.edits_of(import_path));
  return name_vetted_files(edits.overlaid, command.words);
}

}  // namespace otel
