// The environment of a process as a value. main reads the environment once and
// passes the value on; every process that the tool starts gets such a value. No
// other code reads or changes the environment of the tool's own process
// (scripts/check-includes).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

class Environment {
 public:
  Environment() = default;
  // Takes "NAME=value" entries, in order. Of several entries with one name the
  // first one counts, as it does for getenv(3).
  explicit Environment(std::vector<std::string> entries)
      : entries_(std::move(entries)) {}
  // Copies the entries of a null-terminated array such as environ(7).
  explicit Environment(const char* const* entries);

  // Returns the value of a variable, or nullopt if it is not set.
  std::optional<std::string> find(std::string_view name) const;
  // Returns the value of a variable, or "" if it is not set.
  std::string get(std::string_view name) const;
  // Returns "NAME=value", or "NAME" if the variable is not set.
  std::string entry(std::string_view name) const;

  void set(std::string_view name, std::string_view value);
  void unset(std::string_view name);
  // Applies what `entry` returned: "NAME=value" sets a variable, "NAME" unsets
  // it.
  void apply(std::string_view entry);
  // Returns a copy with these entries applied.
  Environment with(const std::vector<std::string>& entries) const;

  const std::vector<std::string>& entries() const { return entries_; }

 private:
  std::vector<std::string> entries_;
};

}  // namespace otel
