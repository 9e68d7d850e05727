// The build information of a program (debug.BuildInfo), which go passes to the
// linker as a Go string literal: the text of BuildInfo.String between two marks
// of 16 bytes (cmd/go/internal/modload, ModInfoData).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

class BuildInfo {
 public:
  // Reads the literal, or returns nullopt if it is not one.
  static std::optional<BuildInfo> parse(std::string_view literal);

  // The value of a build setting, such as "-ldflags"; nullopt without the
  // setting.
  std::optional<std::string> setting(std::string_view key) const;

  // Changes the value of a setting that there is. A setting without a value is
  // removed, as go omits flags that are not given.
  void change_setting(std::string_view key, std::string_view value);

  // Gives the main module this version and checksum ("h1:…"), if it is the
  // module `path` and has no version, "(devel)".
  void set_main_version(std::string_view path, std::string_view version,
                        std::string_view sum);

  // The literal, as go writes it.
  std::string literal() const;

 private:
  // The index of a setting in `lines_`, or their number.
  size_t find_setting(std::string_view key) const;

  // The first line begins with the one mark, and the last line is the other.
  std::vector<std::string> lines_;
};

// Applies `edit` to the build information in the text of an importcfg for the
// linker, the value of its line "modinfo" (cmd/go/internal/work,
// writeLinkImportcfg). Text without such a line is returned as it is.
std::string edit_build_info(std::string_view importcfg,
                            const std::function<void(BuildInfo&)>& edit);

}  // namespace otel
