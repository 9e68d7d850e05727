// See vet_command.h.
#include "shim/vet_command.h"

#include <nlohmann/json.hpp>

#include "base/file.h"

namespace otel {

// Whether an entry of the list was given another name.
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
                         std::vector<std::string>& arguments) {
  if (files.empty() || !arguments.back().ends_with(".cfg")) {
    return {};
  }
  TRY_ASSIGN(std::string text, read_file(arguments.back()));
  nlohmann::ordered_json config =
      nlohmann::ordered_json::parse(text, nullptr, false);
  if (!config.is_object() || !config["GoFiles"].is_array() ||
      !rename_in(config["GoFiles"], files)) {
    return {};
  }
  std::string own = path_join(path_dir(arguments.back()), "otel_vet.cfg");
  TRY(write_file_atomic(own, config.dump()));
  arguments.back() = own;
  return {};
}

}  // namespace otel
