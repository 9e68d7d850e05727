#include "plan/overlay_files.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

class OverlayFilesTest : public testing::Test {
 protected:
  OverlayFilesTest() { EXPECT_NE(::mkdtemp(root_.data()), nullptr); }
  ~OverlayFilesTest() override { remove_tree(root_); }

  std::string write(std::string_view name, std::string_view text) {
    std::string path = path_join(root_, name);
    EXPECT_TRUE(write_file_atomic(path, text));
    return path;
  }

  // Returns the overlay with a text; paths are relative to the root.
  OverlayFiles overlay(std::string_view text) {
    Result<OverlayFiles> read =
        OverlayFiles::read(write("overlay.json", text), root_);
    EXPECT_TRUE(read);
    return std::move(*read);
  }

  std::string root_ = path_clean(testing::TempDir()) + "/otel_overlay_XXXXXX";
};

TEST_F(OverlayFilesTest, NoOverlayReplacesNothing) {
  std::string a = write("a.go", "package a\n");
  Result<OverlayFiles> none = OverlayFiles::read("", root_);
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->replaced().empty());
  EXPECT_EQ(none->actual(a), a);
  EXPECT_TRUE(none->exists(a));
  EXPECT_EQ(*none->text_of(a), "package a\n");
}

TEST_F(OverlayFilesTest, ReplacesAddsAndRemoves) {
  std::string a = write("a.go", "package a\n");
  std::string b = write("b.go", "package b\n");
  std::string other = write("other.txt", "package other\n");
  std::string added = root_ + "/added.go";
  OverlayFiles files = overlay(R"({"Replace": {
    "a.go": "other.txt", "./sub/../b.go": "", "added.go": "./other.txt",
    "lost.go": "none.txt"}})");
  EXPECT_EQ(files.actual(a), other);
  EXPECT_EQ(*files.text_of(a), "package other\n");
  EXPECT_EQ(files.actual(b), "");
  EXPECT_FALSE(files.exists(b));
  EXPECT_EQ(*files.text_of(b), "");
  EXPECT_TRUE(files.exists(added));
  // go reports a replacement that does not exist.
  EXPECT_FALSE(files.exists(root_ + "/lost.go"));
  EXPECT_EQ(*files.text_of(root_ + "/lost.go"), "");
  EXPECT_EQ(files.replaced().size(), 4u);
}

TEST_F(OverlayFilesTest, KeysHaveAnyCaseAndTheLastOneWins) {
  std::string other = write("other.txt", "");
  OverlayFiles files =
      overlay(R"({"Note": [{}], "rePLACE": {"a": "x", "a": "other.txt"}})");
  EXPECT_EQ(files.actual(root_ + "/a"), other);
}

TEST_F(OverlayFilesTest, GoReportsMalformedTexts) {
  for (const char* text :
       {"", "[]", "{\"Replace\": [\"a\"]}", "{\"Replace\": {\"a\": 1}}",
        "{\"Replace\": {\"a\": \"b\"}"}) {
    EXPECT_TRUE(overlay(text).replaced().empty()) << text;
  }
}

TEST_F(OverlayFilesTest, AFileThatCannotBeReadIsAnError) {
  EXPECT_FALSE(OverlayFiles::read(root_ + "/none.json", root_));
}

}  // namespace otel
