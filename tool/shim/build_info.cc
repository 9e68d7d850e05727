// See build_info.h.
#include "shim/build_info.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "syntax/go_string.h"

namespace otel {

static constexpr std::string_view kModInfo = "modinfo ";

// quoteValue of runtime/debug/mod.go decides this.
static std::string encode_value(std::string_view value) {
  return value.find_first_of(" \t\r\n\"`") == std::string_view::npos
             ? std::string(value)
             : go_quote(value);
}

// The start of a setting's line. No key of go's own needs quotes (quoteKey).
static std::string setting_start(std::string_view key) {
  return fmt::format("build\t{}=", key);
}

std::optional<BuildInfo> BuildInfo::parse(std::string_view literal) {
  std::optional<std::string> text = go_unquote(literal);
  if (!text) {
    return std::nullopt;
  }
  BuildInfo info;
  for (std::string_view line : split(*text, '\n')) {
    info.lines_.emplace_back(line);
  }
  return info;
}

size_t BuildInfo::find_setting(std::string_view key) const {
  std::string start = setting_start(key);
  size_t i = 0;
  while (i < lines_.size() && !lines_[i].starts_with(start)) {
    i++;
  }
  return i;
}

std::optional<std::string> BuildInfo::setting(std::string_view key) const {
  size_t i = find_setting(key);
  if (i == lines_.size()) {
    return std::nullopt;
  }
  std::string value = lines_[i].substr(setting_start(key).size());
  return value.starts_with('"') ? go_unquote(value) : value;
}

void BuildInfo::change_setting(std::string_view key, std::string_view value) {
  size_t i = find_setting(key);
  if (i == lines_.size()) {
    return;
  }
  if (value.empty()) {
    lines_.erase(lines_.begin() + static_cast<ptrdiff_t>(i));
  } else {
    lines_[i] = setting_start(key) + encode_value(value);
  }
}

void BuildInfo::set_main_version(std::string_view path,
                                 std::string_view version,
                                 std::string_view sum) {
  std::string unversioned = fmt::format("mod\t{}\t(devel)\t", path);
  for (std::string& line : lines_) {
    if (line == unversioned) {
      line = fmt::format("mod\t{}\t{}\t{}", path, version, sum);
    }
  }
}

std::string BuildInfo::literal() const {
  return go_quote(fmt::format("{}", fmt::join(lines_, "\n")));
}

std::string edit_build_info(std::string_view importcfg,
                            const std::function<void(BuildInfo&)>& edit) {
  std::vector<std::string> out;
  for (std::string_view line : split(importcfg, '\n')) {
    out.emplace_back(line);
    std::optional<BuildInfo> info =
        line.starts_with(kModInfo)
            ? BuildInfo::parse(line.substr(kModInfo.size()))
            : std::nullopt;
    if (info) {
      edit(*info);
      out.back() = fmt::format("{}{}", kModInfo, info->literal());
    }
  }
  return fmt::format("{}", fmt::join(out, "\n"));
}

}  // namespace otel
