// The names that the user knows a program's parts by, where go is given others:
// the build writes them to a file, and the shim restores them in what tools
// read and write.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace otel {

// The module with the packages of the command line.
struct VersionedModule {
  std::string path;
  std::string version;
  // As in go.sum: "h1:…".
  std::string sum;
  // Where it lies in the module cache, and how go finds it; both absolute.
  std::string directory;
  std::string alias;
};

// Encodes the module as a few lines of text, and decodes it. Decoding returns
// nullopt for any other text.
std::string encode_versioned_module(const VersionedModule& module);
std::optional<VersionedModule> decode_versioned_module(std::string_view text);

struct UserNames {
  // The user's own values of these flags; "" if a flag is not given.
  std::string gcflags;
  std::string ldflags;
  // Encoded by encode_versioned_module, or "".
  std::string versioned_module;
};

std::string encode_user_names(const UserNames& names);
// Decodes what encode_user_names returned. Errors: the bytes are damaged.
Result<UserNames> decode_user_names(std::string_view bytes);

}  // namespace otel
