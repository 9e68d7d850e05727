// Problems collects the errors of rule files, so that one run reports all of
// them.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/error.h"

namespace otel {

class Problems {
 public:
  void add(Location location, std::string message, std::string hint = "") {
    append(Error(std::move(location), std::move(message), std::move(hint)));
  }
  // Adds an error that has no place of its own as an error at `location`.
  void add(const Location& location, const Error& error) {
    for (const Diagnostic& d : error.diagnostics()) {
      add(location, d.message, d.hint);
    }
  }
  void append(Error error) {
    if (error_) {
      error_->append(std::move(error));
    } else {
      error_ = std::move(error);
    }
  }
  bool any() const { return error_.has_value(); }
  // Returns the errors. Call it only if any().
  std::unexpected<Error> take() { return std::unexpected(std::move(*error_)); }

 private:
  std::optional<Error> error_;
};

}  // namespace otel
