#include "rewrite/predeclared_types.h"

#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

static bool hides(const std::string& declarations) {
  std::string text = "package p\n" + declarations + "\n";
  std::vector<SourceFile> files;
  files.push_back(*parse_file("package p\n", "a.go"));
  files.push_back(*parse_file(text, "b.go"));
  return hides_predeclared_types(files);
}

TEST(PredeclaredTypes, AreHiddenByDeclarationsOfThePackage) {
  EXPECT_TRUE(hides("type string int"));
  EXPECT_TRUE(hides("var a, bool = 1, 2"));
  EXPECT_TRUE(hides("const int = 1"));
  EXPECT_TRUE(hides("func uintptr() {}"));
  EXPECT_TRUE(hides("import string \"strings\""));
}

TEST(PredeclaredTypes, AreNotHiddenByOtherNames) {
  EXPECT_FALSE(hides(""));
  EXPECT_FALSE(hides("type error int\nvar nil, true, byte int"));
  EXPECT_FALSE(hides("type T struct{ int }\nfunc (T) string() {}"));
  EXPECT_FALSE(hides("func f(int string) { var bool int; _ = bool }"));
  EXPECT_FALSE(hides("import \"example.com/string\""));
}

}  // namespace otel
