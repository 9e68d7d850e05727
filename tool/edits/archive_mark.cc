// See archive_mark.h. The format of archives is that of cmd/internal/archive:
// "!<arch>\n", and for each member a header of 60 bytes (16 of them the name,
// 10 at byte 48 the size in decimal) and its bytes, padded to an even number.
#include "edits/archive_mark.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>

#include <fmt/format.h>

#include "base/strings.h"

namespace otel {

static constexpr std::string_view kMagic = "!<arch>\n";
static constexpr std::string_view kName = "__.PKGDEF       ";
static constexpr std::string_view kWord = "otel.mark ";
static constexpr size_t kHeader = 60;
static constexpr size_t kMarkSize = kWord.size() + 16;

// A file that is closed at the end of a scope.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags)
      : fd_(::open(path.c_str(), flags | O_CLOEXEC)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }
  int fd() const { return fd_; }

 private:
  int fd_;
};

static std::unexpected<Error> fail_errno(std::string_view what,
                                         const std::string& path) {
  return fail(
      fmt::format("cannot {} {}: {}", what, path, std::strerror(errno)));
}

Status append_mark(const std::string& archive, uint64_t mark) {
  OpenFile file(archive, O_WRONLY | O_APPEND);
  std::string member =
      fmt::format("{}{:<12}{:<6}{:<6}{:<8}{:<10}`\n{}{}", kName, 0, 0, 0, "644",
                  kMarkSize, kWord, hex64(mark));
  CHECK(member.size() == kHeader + kMarkSize);
  ssize_t size = static_cast<ssize_t>(member.size());
  if (file.fd() < 0 ||
      ::write(file.fd(), member.data(), member.size()) != size) {
    return fail_errno("mark", archive);
  }
  return {};
}

// The number at the start of a field.
static uint64_t number_in(std::string_view field, int base) {
  uint64_t value = 0;
  std::from_chars(field.data(), field.data() + field.size(), value, base);
  return value;
}

Result<uint64_t> read_mark(const std::string& archive) {
  OpenFile file(archive, O_RDONLY);
  char bytes[kHeader + kMarkSize];
  uint64_t at = kMagic.size();
  if (file.fd() < 0 || ::pread(file.fd(), bytes, kMagic.size(), 0) !=
                           static_cast<ssize_t>(kMagic.size())) {
    return fail_errno("read", archive);
  }
  if (std::string_view(bytes, kMagic.size()) != kMagic) {
    return fail(fmt::format("{} is no archive of a package", archive));
  }
  while (true) {
    ssize_t n = ::pread(file.fd(), bytes, sizeof bytes, static_cast<off_t>(at));
    if (n < static_cast<ssize_t>(kHeader)) {
      return 0;
    }
    std::string_view member(bytes, static_cast<size_t>(n));
    uint64_t size = number_in(member.substr(48, 10), 10);
    if (member.starts_with(kName) && size == kMarkSize &&
        member.substr(kHeader).starts_with(kWord) &&
        member.size() == sizeof bytes) {
      return number_in(member.substr(kHeader + kWord.size()), 16);
    }
    at += kHeader + size + (size & 1);
  }
}

}  // namespace otel
