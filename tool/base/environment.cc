// See environment.h.
#include "base/environment.h"

#include <algorithm>

#include <fmt/format.h>

namespace otel {

static bool has_name(std::string_view entry, std::string_view name) {
  return entry.size() > name.size() && entry.starts_with(name) &&
         entry[name.size()] == '=';
}

Environment::Environment(const char* const* entries) {
  for (; *entries != nullptr; entries++) {
    entries_.emplace_back(*entries);
  }
}

std::optional<std::string> Environment::find(std::string_view name) const {
  for (const std::string& entry : entries_) {
    if (has_name(entry, name)) {
      return entry.substr(name.size() + 1);
    }
  }
  return std::nullopt;
}

std::string Environment::get(std::string_view name) const {
  return find(name).value_or("");
}

std::string Environment::entry(std::string_view name) const {
  std::optional<std::string> value = find(name);
  return value ? fmt::format("{}={}", name, *value) : std::string(name);
}

void Environment::set(std::string_view name, std::string_view value) {
  unset(name);
  entries_.push_back(fmt::format("{}={}", name, value));
}

void Environment::unset(std::string_view name) {
  std::erase_if(entries_, [&](const std::string& entry) {
    return has_name(entry, name);
  });
}

void Environment::apply(std::string_view entry) {
  size_t equals = entry.find('=');
  if (equals == std::string_view::npos) {
    unset(entry);
  } else {
    set(entry.substr(0, equals), entry.substr(equals + 1));
  }
}

Environment Environment::with(const std::vector<std::string>& entries) const {
  Environment out = *this;
  for (const std::string& entry : entries) {
    out.apply(entry);
  }
  return out;
}

}  // namespace otel
