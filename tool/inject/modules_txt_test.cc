#include "inject/modules_txt.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

// Returns "path version [=> replacement version][*] [(go)] packages;" for each
// module. A star marks a replacement of every version.
static std::string modules_of(std::string_view text) {
  std::string out;
  for (const VendoredModule& module : parse_modules_txt(text)) {
    out += module.path + " " + module.version;
    if (!module.replacement.empty()) {
      out +=
          fmt::format(" => {} {}{}", module.replacement,
                      module.replacement_version, module.wildcard ? "*" : "");
    }
    out += module.go_version.empty() ? "" : " (" + module.go_version + ")";
    for (const std::string& package : module.packages) {
      out += " " + package;
    }
    out += ";";
  }
  return out;
}

TEST(ModulesTxt, ReadsModulesAndPackages) {
  EXPECT_EQ(modules_of("# a/a v1.2.0\n## explicit; go 1.20\na/a\na/a/b\n"
                       "# b/b v0.1.0+incompatible\n## go 1.21.3\nb/b/c\n"
                       "# c/c v1.0.0\r\n## explicit\r\nc/c\r\n"),
            "a/a v1.2.0 (1.20) a/a a/a/b;b/b v0.1.0+incompatible (1.21.3) "
            "b/b/c;c/c v1.0.0 c/c;");
  EXPECT_EQ(modules_of(""), "");
}

TEST(ModulesTxt, ReadsReplacements) {
  EXPECT_EQ(modules_of("# a/a v0.0.0 => ../a\n## explicit; go 1.23\na/a\n"
                       "# b/b v1.0.0 => ./../b\n## explicit\nb/b\n"
                       "# c/c v1.0.0 => d/d v1.5.0\n## explicit\nc/c\n"
                       "# a/a => ../a\n# c/c => d/d v1.5.0\n# e/e => ../e\n"
                       "# f/f v1.0.0 => ../f\n"),
            "a/a v0.0.0 => ../a * (1.23) a/a;b/b v1.0.0 => ./../b  b/b;"
            "c/c v1.0.0 => d/d v1.5.0* c/c;f/f v1.0.0 => ../f ;");
}

// Without annotations, each replacement may be one of every version.
TEST(ModulesTxt, ReadsFilesOfGoBefore114) {
  EXPECT_EQ(modules_of("# a/a v0.0.0 => ../a\na/a\n# b/b v1.0.0\nb/b\n"),
            "a/a v0.0.0 => ../a * a/a;b/b v1.0.0 b/b;");
}

TEST(ModulesTxt, IgnoresLinesThatGoIgnores) {
  EXPECT_EQ(modules_of("a/a\n# a/a\n# b/b master\nb/b\n# c/c v1.0.0 => x y\n"
                       "c/c\nc/c d\n\n#d/d v1.0.0\n"),
            "c/c v1.0.0 c/c;");
}

TEST(ModulesTxt, OfAWorkspaceMayHaveSeveralVersions) {
  std::string_view text =
      "## workspace\n# a/a v1.0.0\n## explicit\n# a/a v1.2.0\n## go 1.20\na/a\n"
      "# a/a v1.3.0\n## explicit\n# b/b v1.10.0\n# b/b v1.9.0\n";
  EXPECT_EQ(modules_of(text), "a/a v1.2.0 (1.20) a/a;b/b v1.10.0;");
  EXPECT_TRUE(is_from_work_vendor(text));
  EXPECT_TRUE(is_from_work_vendor("## a; workspace\r\n"));
  EXPECT_FALSE(is_from_work_vendor("# a/a v1.0.0\n## workspace\n"));
  EXPECT_FALSE(is_from_work_vendor(""));
}

TEST(ModulesTxt, FindsTheModuleOfAPackage) {
  std::vector<VendoredModule> modules =
      parse_modules_txt("# a/a v1.0.0\n# a/a/b v1.0.0\n# c/c v1.0.0\n");
  auto path = [&](std::string_view import_path) {
    const VendoredModule* module = vendored_module_of(modules, import_path);
    return module == nullptr ? "" : module->path;
  };
  EXPECT_EQ(path("a/a"), "a/a");
  EXPECT_EQ(path("a/a/bc"), "a/a");
  EXPECT_EQ(path("a/a/b/c"), "a/a/b");
  EXPECT_EQ(path("a/ab"), "");
}

}  // namespace otel
