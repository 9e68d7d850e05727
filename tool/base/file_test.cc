#include "base/file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

class FileTest : public testing::Test {
 protected:
  FileTest() { EXPECT_NE(::mkdtemp(root_.data()), nullptr); }
  ~FileTest() override { remove_tree(root_); }

  std::string path(std::string_view name) const {
    return path_join(root_, name);
  }

  std::string root_ = path_clean(testing::TempDir()) + "/otel_file_XXXXXX";
};

TEST_F(FileTest, WritesWholeFilesForTheUserOnly) {
  ASSERT_TRUE(write_file_atomic(path("a"), "one"));
  ASSERT_TRUE(write_file_atomic(path("a"), "two"));
  EXPECT_EQ(*read_file(path("a")), "two");
  struct stat info;
  ASSERT_EQ(::stat(path("a").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(FileTest, AFailedWriteLeavesNothingBehind) {
  ASSERT_TRUE(make_directories(path("a/b")));
  // A file cannot replace a directory that is not empty.
  EXPECT_FALSE(write_file_atomic(path("a"), "text"));
  EXPECT_FALSE(write_file_atomic(path("none/a"), "text"));
  EXPECT_EQ(*list_directory(root_), (std::vector<std::string>{"a"}));
  EXPECT_TRUE(is_directory(path("a/b")));
}

TEST_F(FileTest, AnUnchangedFileKeepsItsStamp) {
  ASSERT_TRUE(write_file_atomic(path("a"), "text"));
  std::string before = file_stamp(path("a"));
  ASSERT_TRUE(write_file_if_changed(path("a"), "text"));
  EXPECT_EQ(file_stamp(path("a")), before);
  ASSERT_TRUE(write_file_if_changed(path("a"), "other"));
  EXPECT_NE(file_stamp(path("a")), before);
  EXPECT_EQ(file_stamp(path("none")), "");
}

TEST_F(FileTest, ErrorsNameThePathAndTheReason) {
  EXPECT_EQ(read_file(path("none")).error().render(),
            "otel: error: cannot open " + path("none") +
                ": No such file or directory\n");
  EXPECT_EQ(read_file(root_).error().render(),
            "otel: error: cannot read " + root_ + ": Is a directory\n");
  ASSERT_TRUE(write_file_atomic(path("a"), ""));
  EXPECT_EQ(
      make_directories(path("a/b")).error().render(),
      "otel: error: cannot make directory " + path("a") + ": File exists\n");
  EXPECT_EQ(write_file_atomic(path("none/a"), "").error().render(),
            "otel: error: cannot create " + path("none/a") +
                ": No such file or directory\n");
  EXPECT_EQ(list_directory(path("none")).error().render(),
            "otel: error: cannot list " + path("none") +
                ": No such file or directory\n");
  EXPECT_EQ(map_file(root_).error().render(),
            "otel: error: cannot map " + root_ + ": No such device\n");
}

// Asks for the current directory where there is none, and prints the error.
static void find_removed_directory(const std::string& directory) {
  if (::chdir(directory.c_str()) == 0 && ::rmdir(directory.c_str()) == 0) {
    std::fputs(current_directory(Environment()).error().render().c_str(),
               stderr);
  }
  std::exit(0);
}

TEST_F(FileTest, ReportsThatTheCurrentDirectoryIsGone) {
  ASSERT_TRUE(make_directories(path("gone")));
  EXPECT_EXIT(find_removed_directory(path("gone")), testing::ExitedWithCode(0),
              "cannot find the current directory: No such file or directory");
}

TEST_F(FileTest, KnowsFilesFromDirectoriesAndLinks) {
  ASSERT_TRUE(write_file_atomic(path("file"), ""));
  ASSERT_TRUE(make_directories(path("dir")));
  ASSERT_EQ(::symlink("dir", path("link").c_str()), 0);
  ASSERT_EQ(::mkfifo(path("fifo").c_str(), 0600), 0);
  struct {
    const char* name;
    bool exists;
    bool regular;
    bool directory;
    bool real_directory;
  } cases[] = {{"file", true, true, false, false},
               {"dir", false, false, true, true},
               {"link", false, false, true, false},
               {"fifo", true, false, false, false},
               {"none", false, false, false, false}};
  for (const auto& c : cases) {
    EXPECT_EQ(file_exists(path(c.name)), c.exists) << c.name;
    EXPECT_EQ(is_regular_file(path(c.name)), c.regular) << c.name;
    EXPECT_EQ(is_directory(path(c.name)), c.directory) << c.name;
    EXPECT_EQ(is_real_directory(path(c.name)), c.real_directory) << c.name;
  }
}

TEST_F(FileTest, RemoveTreeRemovesLinksAndNotTheirTargets) {
  ASSERT_TRUE(make_directories(path("kept")));
  ASSERT_TRUE(write_file_atomic(path("kept/file"), "text"));
  ASSERT_TRUE(make_directories(path("a/b")));
  ASSERT_TRUE(write_file_atomic(path("a/b/file"), ""));
  ASSERT_EQ(::symlink(path("kept").c_str(), path("a/link").c_str()), 0);
  remove_tree(path("a"));
  EXPECT_EQ(*list_directory(root_), (std::vector<std::string>{"kept"}));
  EXPECT_EQ(*read_file(path("kept/file")), "text");
}

TEST_F(FileTest, ListsNamesInOrder) {
  for (const char* name : {"b", ".a", "A", "a"}) {
    ASSERT_TRUE(write_file_atomic(path(name), ""));
  }
  EXPECT_EQ(join(*list_directory(root_), " "), ".a A a b");
  EXPECT_FALSE(list_directory(path("none")));
}

TEST_F(FileTest, AChangedDirectoryIsSpelledAsGetcwdSpellsIt) {
  ASSERT_TRUE(make_directories(path("dir/sub")));
  ASSERT_EQ(::symlink("dir", path("link").c_str()), 0);
  char real[4096];
  ASSERT_NE(::realpath(path("dir").c_str(), real), nullptr);
  std::string dir = real;
  // $PWD names the current directory only as long as it does not change.
  EXPECT_EQ(directory_after_change(".", path("link")), path("link"));
  EXPECT_EQ(directory_after_change("../dir", path("link")), path("link"));
  EXPECT_EQ(directory_after_change("sub", path("link")), dir + "/sub");
  EXPECT_EQ(directory_after_change("link", root_), dir);
  EXPECT_EQ(directory_after_change(path("link"), "/"), dir);
  EXPECT_EQ(directory_after_change("none", root_), "");
}

TEST_F(FileTest, MapsFiles) {
  ASSERT_TRUE(write_file_atomic(path("a"), "text"));
  EXPECT_EQ(*map_file(path("a")), "text");
  ASSERT_TRUE(write_file_atomic(path("empty"), ""));
  EXPECT_EQ(*map_file(path("empty")), "");
  EXPECT_FALSE(map_file(path("none")));
}

}  // namespace otel
