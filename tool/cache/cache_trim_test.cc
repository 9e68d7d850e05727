#include "cache/cache_trim.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

class CacheTrimTest : public testing::Test {
 protected:
  CacheTrimTest() { EXPECT_NE(::mkdtemp(cache_.data()), nullptr); }
  ~CacheTrimTest() override { remove_tree(cache_); }

  std::string path(std::string_view name) const {
    return path_join(cache_, name);
  }

  // Sets the time of the last change of a path to some days ago.
  void set_age(std::string_view name, int days) {
    timespec then = {std::time(nullptr) - days * 24 * 60 * 60, 0};
    timespec times[] = {then, then};
    EXPECT_EQ(
        ::utimensat(AT_FDCWD, path(name).c_str(), times, AT_SYMLINK_NOFOLLOW),
        0)
        << name;
  }

  void write(std::string_view name, int age_in_days) {
    std::string file = path(name);
    EXPECT_TRUE(make_directories(std::string(path_dir(file))));
    EXPECT_TRUE(write_file_atomic(file, "text"));
    set_age(name, age_in_days);
  }

  std::string cache_ = path_clean(testing::TempDir()) + "/otel_trim_XXXXXX";
};

TEST_F(CacheTrimTest, RemovesFilesThatWereNotUsedForAMonth) {
  write("plans/old", 31);
  write("plans/used", 29);
  write("overlays/sub/old", 31);
  set_age("overlays/sub", 31);
  write("programs/sub/old", 31);
  trim_cache(cache_);
  EXPECT_FALSE(file_exists(path("plans/old")));
  EXPECT_TRUE(file_exists(path("plans/used")));
  // Removing the file changed the directory, so that its time is new.
  EXPECT_FALSE(file_exists(path("overlays/sub/old")));
  EXPECT_TRUE(is_directory(path("overlays/sub")));
  set_age("programs/sub", 31);
  set_age("trimmed", 1);
  trim_cache(cache_);
  EXPECT_FALSE(is_directory(path("programs/sub")));
}

TEST_F(CacheTrimTest, RemovesCopiesAsAWhole) {
  write("copies/old/new", 0);
  set_age("copies/old", 31);
  write("pkg/used/old", 31);
  set_age("pkg/used", 1);
  trim_cache(cache_);
  EXPECT_FALSE(is_directory(path("copies/old")));
  EXPECT_TRUE(file_exists(path("pkg/used/old")));
}

TEST_F(CacheTrimTest, DoesNotFollowLinks) {
  write("elsewhere/old", 31);
  ASSERT_TRUE(make_directories(path("plans")));
  ASSERT_EQ(::symlink(path("elsewhere").c_str(), path("plans/link").c_str()),
            0);
  set_age("plans/link", 31);
  trim_cache(cache_);
  EXPECT_FALSE(is_directory(path("plans/link")));
  EXPECT_TRUE(file_exists(path("elsewhere/old")));
}

TEST_F(CacheTrimTest, TrimsOncePerDay) {
  trim_cache(cache_);
  write("plans/old", 31);
  trim_cache(cache_);
  EXPECT_TRUE(file_exists(path("plans/old")));
  set_age("trimmed", 1);
  trim_cache(cache_);
  EXPECT_FALSE(file_exists(path("plans/old")));
}

TEST_F(CacheTrimTest, TouchMarksAsUsed) {
  write("a", 31);
  EXPECT_FALSE(is_fresh(path("a")));
  touch(path("a"));
  EXPECT_TRUE(is_fresh(path("a")));
  // Nothing is written for a file of today.
  write("b", 0);
  std::string stamp = file_stamp(path("b"));
  touch(path("b"));
  EXPECT_EQ(file_stamp(path("b")), stamp);
  touch(path("none"));
  EXPECT_FALSE(is_fresh(path("none")));
}

TEST_F(CacheTrimTest, AFileIsFreshLongBeforeItIsTrimmed) {
  write("a", 19);
  EXPECT_TRUE(is_fresh(path("a")));
  write("b", 21);
  EXPECT_FALSE(is_fresh(path("b")));
}

}  // namespace otel
