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

  // Creates a directory as a killed build leaves it: no process has its lock.
  std::string abandoned(const std::string& name) {
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
  // The first one does not count as abandoned.
  EXPECT_TRUE(is_directory(one.path()));
}

TEST_F(BuildDirectoryTest, AMoveKeepsTheDirectory) {
  BuildDirectory one = make();
  std::string path = one.path();
  std::optional<BuildDirectory> two(std::move(one));
  EXPECT_EQ(two->path(), path);
  EXPECT_TRUE(is_directory(path));
  two.reset();
  EXPECT_FALSE(is_directory(path));
}

TEST_F(BuildDirectoryTest, RemovesDirectoriesOfKilledBuilds) {
  std::string left = abandoned("abcdef");
  std::string without_lock = path_join(parent_, "123");
  ASSERT_TRUE(make_directories(without_lock));
  BuildDirectory directory = make();
  EXPECT_FALSE(is_directory(left));
  EXPECT_FALSE(is_directory(without_lock));
}

TEST_F(BuildDirectoryTest, LeavesOtherDirectories) {
  std::string other_prefix = abandoned("other-abcdef");
  // A directory without a lock file may belong to somebody else.
  std::string users = path_join(parent_, "cache-of-mine");
  ASSERT_TRUE(make_directories(users));
  // A directory that is being created has no lock yet.
  std::string young = path_join(parent_, "new-cache-aaaaaa");
  ASSERT_TRUE(make_directories(young));
  std::string target = abandoned("elsewhere");
  std::string link = path_join(parent_, "cache-bbbbbb");
  ASSERT_EQ(::symlink(target.c_str(), link.c_str()), 0);
  BuildDirectory directory = make("cache-");
  for (const std::string& path : {other_prefix, users, young, target, link}) {
    EXPECT_TRUE(is_directory(path)) << path;
  }
}

TEST_F(BuildDirectoryTest, RemovesLinksAndNotTheirTargets) {
  std::string kept = abandoned("kept_elsewhere");
  std::string left = abandoned("cache-abcdef");
  ASSERT_EQ(::symlink(kept.c_str(), (left + "/link").c_str()), 0);
  BuildDirectory directory = make("cache-");
  EXPECT_FALSE(is_directory(left));
  EXPECT_TRUE(file_exists(kept + "/deep/er/file"));
}

}  // namespace otel
