#include "cache/build_directory.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

class BuildDirectoryTest : public testing::Test {
 protected:
  BuildDirectoryTest() { EXPECT_NE(::mkdtemp(parent_.data()), nullptr); }
  ~BuildDirectoryTest() override { remove_tree(parent_); }

  BuildDirectory make(std::string_view prefix = "") {
    Result<BuildDirectory> made = BuildDirectory::make(parent_, prefix);
    EXPECT_TRUE(made) << made.error().render();
    return std::move(*made);
  }

  // What a build left that was killed: its lock is nobody's.
  std::string left_one(const std::string& name) {
    std::string path = path_join(parent_, name);
    EXPECT_TRUE(make_directories(path + "/deep/er"));
    EXPECT_TRUE(write_file_atomic(path + "/deep/er/file", "text"));
    EXPECT_TRUE(write_file_atomic(path + "/.otel-lock", ""));
    return path;
  }

  std::string parent_ = testing::TempDir() + "/otel-build-directory.XXXXXX";
};

TEST_F(BuildDirectoryTest, IsPrivateAndRemovedAtTheEnd) {
  std::string path;
  {
    BuildDirectory directory = make();
    path = directory.path();
    struct stat info;
    ASSERT_EQ(::stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0700u);
    EXPECT_TRUE(write_file_atomic(path + "/go.mod", "module m\n"));
  }
  EXPECT_FALSE(is_directory(path));
}

TEST_F(BuildDirectoryTest, TwoOfOneProcessDiffer) {
  BuildDirectory one = make();
  BuildDirectory two = make();
  EXPECT_NE(one.path(), two.path());
  // Making the second has not taken the first for one that was left.
  EXPECT_TRUE(is_directory(one.path()));
}

TEST_F(BuildDirectoryTest, MovingKeepsIt) {
  BuildDirectory one = make();
  std::string path = one.path();
  std::optional<BuildDirectory> two(std::move(one));
  EXPECT_EQ(two->path(), path);
  EXPECT_TRUE(is_directory(path));
  two.reset();
  EXPECT_FALSE(is_directory(path));
}

TEST_F(BuildDirectoryTest, RemovesWhatKilledBuildsLeft) {
  std::string left = left_one("abcdef");
  std::string without_lock = path_join(parent_, "123");
  ASSERT_TRUE(make_directories(without_lock));
  BuildDirectory directory = make();
  EXPECT_FALSE(is_directory(left));
  EXPECT_FALSE(is_directory(without_lock));
}

TEST_F(BuildDirectoryTest, LeavesWhatIsNotOfItsKind) {
  std::string other_prefix = left_one("other-abcdef");
  // Where others make directories, one without a lock file may be theirs.
  std::string users = path_join(parent_, "cache-of-mine");
  ASSERT_TRUE(make_directories(users));
  // One that is being made has no lock yet.
  std::string young = path_join(parent_, "new-cache-aaaaaa");
  ASSERT_TRUE(make_directories(young));
  std::string target = left_one("elsewhere");
  std::string link = path_join(parent_, "cache-bbbbbb");
  ASSERT_EQ(::symlink(target.c_str(), link.c_str()), 0);
  BuildDirectory directory = make("cache-");
  for (const std::string& path : {other_prefix, users, young, target, link}) {
    EXPECT_TRUE(is_directory(path)) << path;
  }
}

TEST_F(BuildDirectoryTest, RemovesLinksAndNotWhatTheyMean) {
  std::string kept = left_one("kept_elsewhere");
  std::string left = left_one("cache-abcdef");
  ASSERT_EQ(::symlink(kept.c_str(), (left + "/link").c_str()), 0);
  BuildDirectory directory = make("cache-");
  EXPECT_FALSE(is_directory(left));
  EXPECT_TRUE(file_exists(kept + "/deep/er/file"));
}

}  // namespace otel
