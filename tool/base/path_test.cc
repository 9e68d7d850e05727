#include "base/path.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Path, Clean) {
  struct {
    const char* in;
    const char* out;
  } cases[] = {{"", "."},
               {"/", "/"},
               {"a//b/./c", "a/b/c"},
               {"/a/../../b", "/b"},
               {"../a/..", ".."},
               {"a/..", "."},
               {"a/", "a"}};
  for (const auto& c : cases) {
    EXPECT_EQ(path_clean(c.in), c.out) << c.in;
  }
}

TEST(Path, Join) {
  EXPECT_EQ(path_join("a", "b/../c"), "a/c");
  EXPECT_EQ(path_join("/", "b"), "/b");
  EXPECT_EQ(path_join("", "b/"), "b");
  EXPECT_EQ(path_join("/a", "../../b"), "/b");
}

TEST(Path, DirAndBase) {
  struct {
    const char* path;
    const char* dir;
    const char* base;
  } cases[] = {{"/a/b.go", "/a", "b.go"},
               {"/b.go", "/", "b.go"},
               {"b.go", ".", "b.go"},
               {"a/b", "a", "b"}};
  for (const auto& c : cases) {
    EXPECT_EQ(path_dir(c.path), c.dir) << c.path;
    EXPECT_EQ(path_base(c.path), c.base) << c.path;
  }
}

TEST(Path, Abs) {
  EXPECT_EQ(path_abs("b/./c", "/a"), "/a/b/c");
  EXPECT_EQ(path_abs("../c", "/a"), "/c");
  EXPECT_EQ(path_abs("/b//c", "/a"), "/b/c");
}

TEST(Path, Relative) {
  struct {
    const char* path;
    const char* dir;
    const char* want;
  } cases[] = {{"/a/b/c", "/a", "./b/c"},
               {"/a/b", "/a/c/d", "../../b"},
               {"/a", "/a/c", ".."},
               {"/a", "/a", "."},
               {"/b", "/", "./b"},
               {"/", "/a/b", "../.."},
               {"/", "/", "."},
               // Elements are compared, not characters.
               {"/ab", "/a", "../ab"},
               {"/a/bc", "/a/b", "../bc"}};
  for (const auto& c : cases) {
    EXPECT_EQ(path_relative(c.path, c.dir), c.want) << c.path << " " << c.dir;
    EXPECT_EQ(path_abs(c.want, c.dir), c.path) << c.want << " " << c.dir;
  }
}

TEST(Path, Within) {
  EXPECT_TRUE(path_within("/a/b", "/a"));
  EXPECT_TRUE(path_within("/a", "/a"));
  EXPECT_TRUE(path_within("/a", "/"));
  EXPECT_FALSE(path_within("/ab", "/a"));
  EXPECT_FALSE(path_within("/a", "/a/b"));
}

}  // namespace otel
