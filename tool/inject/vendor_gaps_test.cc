#include "inject/vendor_gaps.h"

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/process.h"
#include "base/test_environment.h"

namespace otel {

// A vendor directory with the packages m and m/a of module m and with module
// m/b, and beside it the whole module m.
class VendorGaps : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/otel_vendor_gaps_XXXXXX";
    root_ = mkdtemp(name);
    for (const char* path :
         {"vendor/m/m.go", "vendor/m/a/a.go", "vendor/m/b/b.go", "whole/m.go",
          "whole/a/a.go", "whole/a/a_test.go", "whole/b/old.go", "whole/c/c.go",
          "whole/c/c.s", "whole/c/c_test.go", "whole/nested/n.go"}) {
      write(path, "package p\n");
    }
    write("whole/go.mod", "module m\n");
    write("whole/nested/go.mod", "module m/nested\n");
    write("whole/a/ignored.go", "//go:build ignore\n\npackage main\n");
    use_ = VendorUse{.directory = root_ + "/vendor"};
    use_.modules = parse_modules_txt("# m v1.0.0\nm\nm/a\n# m/b v1.0.0\nm/b\n");
  }

  void TearDown() override {
    run_captured({{"rm", "-r", root_}, "", test_environment()});
  }

  void write(const std::string& path, const std::string& text) {
    std::string file = path_join(root_, path);
    ASSERT_TRUE(make_directories(std::string(path_dir(file))));
    ASSERT_TRUE(write_file_atomic(file, text));
  }

  // Returns the change as "file:line", where the file is relative to vendor/,
  // or "".
  std::string change(const OverlayFiles& overlay = {}) {
    Result<std::optional<VendorChange>> found =
        find_change(use_, use_.modules[0], root_ + "/whole", overlay);
    EXPECT_TRUE(found);
    return !*found
               ? ""
               : fmt::format("{}:{}",
                             (*found)->file.substr(use_.directory.size() + 1),
                             (*found)->line);
  }

  std::string root_;
  VendorUse use_;
};

TEST_F(VendorGaps, FindsFilesOfMissingPackages) {
  auto files = missing_files(use_, use_.modules[0], root_ + "/whole");
  ASSERT_TRUE(files);
  std::string seen;
  for (const auto& [path, file] : *files) {
    seen += path.substr(use_.directory.size() + 1) + " ";
    EXPECT_TRUE(file.starts_with(root_ + "/whole/")) << file;
  }
  EXPECT_EQ(seen, "m/go.mod m/c/c.go m/c/c.s ");
}

TEST_F(VendorGaps, FindsChangedFiles) {
  EXPECT_EQ(change(), "");
  write("vendor/m/b/b.go", "package other\n");
  EXPECT_EQ(change(), "");
  write("vendor/m/a/a.go", "package p\n\nfunc f() {}\n");
  EXPECT_EQ(change(), "m/a/a.go:2");
  write("vendor/m/a/a.go", "package p\n");
  write("vendor/m/own.go", "package p\n");
  EXPECT_EQ(change(), "m/own.go:0");
}

TEST_F(VendorGaps, FindsRemovedFiles) {
  write("whole/a/more.go", "package p\n");
  EXPECT_EQ(change(), "m/a/more.go:0");
}

TEST_F(VendorGaps, FindsFilesThatAnOverlayReplaces) {
  write("overlay.json", R"({"Replace": {"vendor/m/a/a.go": "other.go"}})");
  Result<OverlayFiles> overlay =
      OverlayFiles::read(root_ + "/overlay.json", root_);
  ASSERT_TRUE(overlay);
  EXPECT_EQ(change(*overlay), "m/a/a.go:0");
}

}  // namespace otel
