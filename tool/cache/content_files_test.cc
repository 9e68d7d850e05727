#include "cache/content_files.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/strings.h"
#include "cache/cache_trim.h"

namespace otel {

class ContentFilesTest : public testing::Test {
 protected:
  ContentFilesTest() { EXPECT_NE(::mkdtemp(cache_.data()), nullptr); }
  ~ContentFilesTest() override { remove_tree(cache_); }

  std::string write(std::string_view bytes) {
    Result<std::string> path = write_by_content(cache_, "plans", ".bin", bytes);
    EXPECT_TRUE(path);
    return *path;
  }

  std::string cache_ = path_clean(testing::TempDir()) + "/otel_content_XXXXXX";
};

TEST_F(ContentFilesTest, TheContentDecidesTheName) {
  std::string one = write("one");
  EXPECT_EQ(one, cache_ + "/plans/" + hex64(hash64("one")) + ".bin");
  EXPECT_EQ(*read_file(one), "one");
  EXPECT_EQ(write("one"), one);
  EXPECT_NE(write("two"), one);
  EXPECT_EQ(list_directory(cache_ + "/plans")->size(), 2u);
}

TEST_F(ContentFilesTest, ADamagedFileIsWrittenAgain) {
  std::string path = write("one");
  ASSERT_TRUE(write_file_atomic(path, "on"));
  write("one");
  EXPECT_EQ(*read_file(path), "one");
}

TEST_F(ContentFilesTest, AnExistingFileIsMarkedAsUsed) {
  std::string path = write("one");
  timespec month_ago = {std::time(nullptr) - 31 * 24 * 60 * 60, 0};
  timespec times[] = {month_ago, month_ago};
  ASSERT_EQ(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
  EXPECT_FALSE(is_fresh(path));
  write("one");
  EXPECT_TRUE(is_fresh(path));
}

TEST_F(ContentFilesTest, ADirectoryThatCannotBeMadeIsAnError) {
  ASSERT_TRUE(write_file_atomic(cache_ + "/plans", ""));
  EXPECT_FALSE(write_by_content(cache_, "plans", ".bin", "one"));
}

TEST(ContentFiles, SumsHaveTheNamesThatGoUses) {
  EXPECT_EQ(sum_path("/m/go.mod"), "/m/go.sum");
  EXPECT_EQ(sum_path("/m/other.mod"), "/m/other.sum");
  EXPECT_EQ(sum_path("/m/go.work"), "/m/go.work.sum");
}

}  // namespace otel
