#include "edits/archive_mark.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

static std::string member(std::string_view name, std::string_view bytes) {
  std::string out = fmt::format("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n{}", name,
                                0, 0, 0, "644", bytes.size(), bytes);
  return bytes.size() % 2 == 0 ? out : out + '\0';
}

class ArchiveMark : public testing::Test {
 protected:
  ArchiveMark() {
    char name[] = "/tmp/otel_mark_XXXXXX";
    ::close(::mkstemp(name));
    path_ = name;
  }
  ~ArchiveMark() override { ::unlink(path_.c_str()); }

  void write(const std::string& bytes) {
    ASSERT_TRUE(write_file_atomic(path_, bytes));
  }

  std::string path_;
};

static const std::string kArchive = "!<arch>\n" +
                                    member("__.PKGDEF", "export data") +
                                    member("_go_.o", "object");

TEST_F(ArchiveMark, IsFoundBehindOtherMembers) {
  write(kArchive);
  EXPECT_EQ(read_mark(path_).value(), 0u);
  ASSERT_TRUE(append_mark(path_, 0xfedcba9876543211u));
  EXPECT_EQ(read_mark(path_).value(), 0xfedcba9876543211u);
}

// cgo's and the assembler's objects are packed behind it.
TEST_F(ArchiveMark, IsFoundBeforeOtherMembers) {
  write(kArchive);
  ASSERT_TRUE(append_mark(path_, 7));
  write(read_file(path_).value() + member("asm_amd64.o", "object"));
  EXPECT_EQ(read_mark(path_).value(), 7u);
}

TEST_F(ArchiveMark, IsNotFoundInDamagedArchives) {
  write("no archive");
  EXPECT_EQ(read_mark(path_).error().render(),
            "otel: error: " + path_ + " is no archive of a package\n");
  write("");
  EXPECT_FALSE(read_mark(path_));
  write(kArchive.substr(0, kArchive.size() - 3));
  EXPECT_EQ(read_mark(path_).value(), 0u);
  write(kArchive + member("__.PKGDEF", "otel.mark 12").substr(0, 70));
  EXPECT_EQ(read_mark(path_).value(), 0u);
  EXPECT_FALSE(read_mark("/nowhere/a"));
  EXPECT_FALSE(append_mark("/nowhere/a", 1));
}

}  // namespace otel
