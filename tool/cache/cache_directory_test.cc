#include "cache/cache_directory.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/test_environment.h"

namespace otel {

class CacheDirectoryTest : public testing::Test {
 protected:
  CacheDirectoryTest() { EXPECT_NE(::mkdtemp(home_.data()), nullptr); }
  ~CacheDirectoryTest() override { remove_tree(home_); }

  static CacheDirectory open(const std::string& wanted) {
    Result<CacheDirectory> cache =
        CacheDirectory::open(wanted, test_environment());
    EXPECT_TRUE(cache);
    return std::move(*cache);
  }

  static unsigned mode_of(const std::string& path) {
    struct stat info;
    EXPECT_EQ(::stat(path.c_str(), &info), 0) << path;
    return info.st_mode & 07777;
  }

  // Creates a directory with a mode that does not depend on the umask.
  std::string with_mode(const std::string& name, mode_t mode) {
    std::string path = path_join(home_, name);
    EXPECT_TRUE(make_directories(path));
    EXPECT_EQ(::chmod(path.c_str(), mode), 0);
    return path;
  }

  std::string home_ = testing::TempDir() + "/otel-cache-directory.XXXXXX";
};

TEST_F(CacheDirectoryTest, CreatesAPrivateDirectory) {
  CacheDirectory cache = open(home_ + "/.cache/otel");
  EXPECT_EQ(cache.path(), home_ + "/.cache/otel");
  EXPECT_EQ(cache.note(), "");
  EXPECT_EQ(mode_of(home_ + "/.cache"), 0700u);
  EXPECT_EQ(mode_of(cache.path()), 0700u);
  EXPECT_EQ(mode_of(cache.path() + "/go.mod"), 0600u);
}

TEST_F(CacheDirectoryTest, UsesADirectoryOfTheUser) {
  for (mode_t mode : {0700u, 0755u, 0775u}) {
    std::string path = with_mode(fmt::format("mode{:o}", mode), mode);
    EXPECT_EQ(open(path).path(), path);
    EXPECT_EQ(mode_of(path), 0700u);
  }
  // Made by an older version.
  std::string older = with_mode("older", 0755);
  ASSERT_TRUE(make_directories(older + "/records"));
  EXPECT_EQ(open(older).path(), older);
  EXPECT_EQ(mode_of(older), 0700u);
}

TEST_F(CacheDirectoryTest, LeavesFilesOfTheUserAlone) {
  std::string path = with_mode("project", 0755);
  ASSERT_TRUE(write_file_atomic(path + "/go.mod", "module m\n"));
  EXPECT_EQ(open(path).note(), "");
  EXPECT_EQ(*read_file(path + "/go.mod"), "module m\n");
  EXPECT_EQ(mode_of(path), 0755u);
}

TEST_F(CacheDirectoryTest, UsesASubdirectoryOfAStickyDirectory) {
  std::string shared = with_mode("shared", 01777);
  std::string own = fmt::format("{}/user-{}", shared, ::geteuid());
  EXPECT_EQ(open(shared).path(), own);
  EXPECT_EQ(mode_of(own), 0700u);
  EXPECT_EQ(open(shared).path(), own);
  // Another user may have made the subdirectory.
  ASSERT_EQ(::chmod(own.c_str(), 0777), 0);
  EXPECT_EQ(open(shared).note(),
            "otel: " + own +
                " belongs to another user: using a temporary cache for this "
                "build (set OTELTOOL_CACHE to use another)\n");
  remove_tree(own);
  ASSERT_EQ(::symlink(home_.c_str(), own.c_str()), 0);
  EXPECT_NE(open(shared).note(), "");
}

TEST_F(CacheDirectoryTest, IsTemporaryIfTheWantedDirectoryIsUnusable) {
  ASSERT_TRUE(write_file_atomic(home_ + "/file", ""));
  for (const std::string& wanted :
       {std::string(), home_ + "/file", home_ + "/file/below",
        std::string("/proc/otel"), with_mode("anybodys", 0777)}) {
    std::string path;
    {
      CacheDirectory cache = open(wanted);
      path = cache.path();
      EXPECT_NE(path, wanted);
      EXPECT_EQ(mode_of(path), 0700u);
      EXPECT_TRUE(cache.note().starts_with("otel: "));
      EXPECT_TRUE(cache.note().ends_with("\n"));
      EXPECT_TRUE(make_directories(path + "/plans"));
    }
    EXPECT_FALSE(is_directory(path)) << wanted;
  }
}

TEST_F(CacheDirectoryTest, SaysWhyItIsTemporary) {
  const std::string rest =
      ": using a temporary cache for this build (set OTELTOOL_CACHE to use "
      "another)\n";
  EXPECT_EQ(open("").note(), "otel: HOME is not set" + rest);
  std::string anybodys = with_mode("anybodys", 0777);
  EXPECT_EQ(open(anybodys).note(),
            "otel: " + anybodys + " can be changed by another user" + rest);
}

TEST_F(CacheDirectoryTest, NeedsATemporaryDirectoryAtLeast) {
  // Not even root can make a directory there.
  Result<CacheDirectory> cache =
      CacheDirectory::open("", Environment({"TMPDIR=/proc/none"}));
  ASSERT_FALSE(cache);
  EXPECT_EQ(cache.error().render(),
            "otel: error: no cache directory: HOME is not set: cannot make "
            "directory /proc/none: No such file or directory\n");
}

}  // namespace otel
