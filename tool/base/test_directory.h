// A directory for the files of one unit test.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/file.h"

namespace otel {

// Makes the directory, and removes it with everything in it at the end of the
// scope.
class TestDirectory {
 public:
  TestDirectory() { CHECK(::mkdtemp(path_.data()) != nullptr); }
  TestDirectory(const TestDirectory&) = delete;
  TestDirectory& operator=(const TestDirectory&) = delete;
  ~TestDirectory() { remove_tree(path_); }

  // The absolute path of a file in it; of the directory for "".
  std::string path(std::string_view name = "") const {
    return name.empty() ? path_ : path_join(path_, name);
  }
  // Writes a file and the directories above it, and returns its path.
  std::string write(std::string_view name, std::string_view text) const {
    std::string file = path(name);
    CHECK(make_directories(std::string(path_dir(file))));
    CHECK(write_file_atomic(file, text));
    return file;
  }
  std::string read(std::string_view name) const {
    return read_file(path(name)).value();
  }

 private:
  std::string path_ = "/tmp/otel_test_XXXXXX";
};

}  // namespace otel
