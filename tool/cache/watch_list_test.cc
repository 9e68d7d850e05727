#include "cache/watch_list.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

// WatchTest has a directory with one Go file, which tests edit after it is
// watched.
class WatchTest : public testing::Test {
 protected:
  WatchTest() {
    char name[] = "/tmp/otel_watch_XXXXXX";
    directory_ = mkdtemp(name);
    write("a.go", "package a\n\nfunc F() { g(1) }\n");
  }

  ~WatchTest() override {
    Result<std::vector<std::string>> names = list_directory(directory_);
    for (const std::string& name : *names) {
      ::unlink(path(name).c_str());
      ::rmdir(path(name).c_str());
    }
    ::rmdir(directory_.c_str());
  }

  std::string path(const std::string& name) const {
    return path_join(directory_, name);
  }

  void write(const std::string& name, std::string_view text) {
    EXPECT_TRUE(write_file_atomic(path(name), text));
  }

  WatchList watched(WatchKind kind) {
    WatchList list;
    list.add(path("a.go"), kind);
    list.add(path("absent"), WatchKind::kContent);
    list.add(directory_, WatchKind::kDirectory);
    return list;
  }

  // Returns the list as the plan cache has it: written and read again.
  static WatchList reread(const WatchList& list) {
    return *from_bytes<WatchList>(to_bytes(list));
  }

  WatchResult after(WatchKind kind, const std::function<void()>& edit) {
    WatchList list = reread(watched(kind));
    edit();
    return list.check();
  }

  std::string directory_;
};

TEST_F(WatchTest, NothingChanged) {
  // The file is so new that its times prove nothing, so it is read again.
  EXPECT_EQ(after(WatchKind::kContent, [] {}), WatchResult::kRefreshed);
}

TEST_F(WatchTest, SameContentUnderOtherTimes) {
  EXPECT_EQ(after(WatchKind::kDeclarations,
                  [&] { write("a.go", "package a\n\nfunc F() { g(1) }\n"); }),
            WatchResult::kRefreshed);
}

TEST_F(WatchTest, ABodyMattersToContentOnly) {
  std::function<void()> edit = [&] {
    write("a.go", "package a\n\nfunc F() { g(2) }\n");
  };
  EXPECT_EQ(after(WatchKind::kDeclarations, edit), WatchResult::kRefreshed);
  write("a.go", "package a\n\nfunc F() { g(1) }\n");
  EXPECT_EQ(after(WatchKind::kContent, edit), WatchResult::kChanged);
}

TEST_F(WatchTest, EverythingOutsideOfBodiesMatters) {
  for (const char* text :
       {"package a\n\nfunc G() { g(1) }\n", "package a\n\nfunc F() { g(1) \n",
        "//go:build never\n\npackage a\n\nfunc F() { g(1) }\n",
        "package a\n\nfunc F(n int) { g(1) }\n", "package b\n", ""}) {
    write("a.go", "package a\n\nfunc F() { g(1) }\n");
    EXPECT_EQ(after(WatchKind::kDeclarations, [&] { write("a.go", text); }),
              WatchResult::kChanged)
        << text;
  }
}

TEST_F(WatchTest, EverythingMattersInAFileWithCgo) {
  write("a.go", "package a\n\nimport \"C\"\n\nfunc F() { g(1) }\n");
  EXPECT_EQ(after(WatchKind::kDeclarations,
                  [&] {
                    write("a.go",
                          "package a\n\nimport \"C\"\n\nfunc F() { g(2) }\n");
                  }),
            WatchResult::kChanged);
}

TEST_F(WatchTest, NewAndRemovedFiles) {
  EXPECT_EQ(after(WatchKind::kContent, [&] { write("absent", ""); }),
            WatchResult::kChanged);
  EXPECT_EQ(after(WatchKind::kContent, [&] { write("b.go", ""); }),
            WatchResult::kChanged);
  EXPECT_EQ(after(WatchKind::kContent, [&] { write("notes.txt", ""); }),
            WatchResult::kRefreshed);
  EXPECT_EQ(
      after(WatchKind::kContent, [&] { ::mkdir(path("more").c_str(), 0777); }),
      WatchResult::kChanged);
  EXPECT_EQ(after(WatchKind::kContent, [&] { ::unlink(path("a.go").c_str()); }),
            WatchResult::kChanged);
}

TEST_F(WatchTest, ATimeSetByHandHidesNoChange) {
  struct stat info;
  ::stat(path("a.go").c_str(), &info);
  WatchResult result = after(WatchKind::kContent, [&] {
    std::FILE* file = std::fopen(path("a.go").c_str(), "r+");
    std::fputs("packagE", file);
    std::fclose(file);
    timespec times[] = {info.st_atim, info.st_mtim};
    ::utimensat(AT_FDCWD, path("a.go").c_str(), times, 0);
  });
  EXPECT_EQ(result, WatchResult::kChanged);
}

TEST_F(WatchTest, AChangeWhileTheListIsMadeMakesItIncomplete) {
  EXPECT_TRUE(watched(WatchKind::kContent).complete());
  WatchList list;
  // Longer than a tick of the file system's clock.
  ::usleep(20'000);
  write("a.go", "package a\n");
  list.add(path("a.go"), WatchKind::kContent);
  EXPECT_FALSE(list.complete());
}

// A file from a machine whose clock is ahead has such a time.
TEST_F(WatchTest, ATimeInTheFutureIsNotAChange) {
  timespec later[] = {{4'000'000'000, 0}, {4'000'000'000, 0}};
  ::utimensat(AT_FDCWD, path("a.go").c_str(), later, 0);
  ::usleep(20'000);
  EXPECT_TRUE(watched(WatchKind::kContent).complete());
  WatchList list;
  ::usleep(20'000);
  write("a.go", "package a\n");
  ::utimensat(AT_FDCWD, path("a.go").c_str(), later, 0);
  list.add(path("a.go"), WatchKind::kContent);
  EXPECT_FALSE(list.complete());
}

// A file that never changes may appear while the plan is made, and only has to
// be there.
TEST_F(WatchTest, OnlyExistenceOfImmutableFilesCounts) {
  WatchList list;
  write("go.mod", "module m\n");
  list.add(path("go.mod"), WatchKind::kExistence);
  EXPECT_TRUE(list.complete());
  list = reread(list);
  write("go.mod", "module m\n\ngo 1.21\n");
  EXPECT_EQ(list.check(), WatchResult::kUnchanged);
  ::unlink(path("go.mod").c_str());
  EXPECT_EQ(list.check(), WatchResult::kChanged);
}

TEST_F(WatchTest, AnUncacheableListIsIncomplete) {
  WatchList list = watched(WatchKind::kContent);
  list.mark_uncacheable();
  EXPECT_FALSE(list.complete());
}

}  // namespace otel
