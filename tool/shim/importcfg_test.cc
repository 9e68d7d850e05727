#include "shim/importcfg.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Importcfg, NamesTheArchivesOfPackages) {
  std::optional<PackageFile> file =
      parse_package_file("packagefile net/http=/go-build1/b=2/_pkg_.a");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->import_path, "net/http");
  EXPECT_EQ(file->file, "/go-build1/b=2/_pkg_.a");
  for (const char* line :
       {"", "# import config", "packagefile net/http", "packagefilex=y",
        "importmap a=b", "packageshlib a=b", "modinfo \"packagefile a=b\""}) {
    EXPECT_FALSE(parse_package_file(line)) << line;
  }
}

TEST(Importcfg, NamesPackagesInSharedLibraries) {
  EXPECT_EQ(parse_shared_package("packageshlib fmt=/go/libstd.so"), "fmt");
  EXPECT_FALSE(parse_shared_package("packageshlib fmt"));
  EXPECT_FALSE(parse_shared_package("packagefile fmt=/b/fmt.a"));
}

}  // namespace otel
