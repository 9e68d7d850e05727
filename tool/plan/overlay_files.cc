// See overlay_files.h.
#include "plan/overlay_files.h"

#include "base/file.h"
#include "base/json_reader.h"
#include "base/strings.h"

namespace otel {

Result<OverlayFiles> OverlayFiles::read(const std::string& path,
                                        const std::string& directory) {
  OverlayFiles out;
  if (path.empty()) {
    return out;
  }
  TRY_ASSIGN(std::string text, read_file(path));
  JsonReader reader(text);
  // encoding/json accepts keys in any case.
  reader.object([&](std::string_view key) {
    if (!equal_ignoring_case(key, "Replace")) {
      reader.skip();
      return;
    }
    reader.object([&](std::string_view key_path) {
      std::string from = path_abs(key_path, directory);
      std::string to = reader.string();
      out.replaced_.insert_or_assign(std::move(from),
                                     to.empty() ? "" : path_abs(to, directory));
    });
  });
  return reader.status(path) ? out : OverlayFiles();
}

std::string OverlayFiles::actual(const std::string& path) const {
  std::map<std::string, std::string>::const_iterator at = replaced_.find(path);
  return at == replaced_.end() ? path : at->second;
}

bool OverlayFiles::exists(const std::string& path) const {
  std::string file = actual(path);
  return !file.empty() && file_exists(file);
}

Result<std::string> OverlayFiles::text_of(const std::string& path) const {
  std::string file = actual(path);
  return file.empty() || !file_exists(file) ? std::string() : read_file(file);
}

}  // namespace otel
