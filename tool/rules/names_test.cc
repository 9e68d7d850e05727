#include "rules/names.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Names, GoIdentifiers) {
  for (const char* text : {"a", "_a", "A1", "größe", "世界", "string", "nil"}) {
    EXPECT_TRUE(is_go_identifier(text)) << text;
  }
  for (const char* text : {"", "_", "1a", "a-b", "a.b", "a b", "*T", "func",
                           "fallthrough", "range"}) {
    EXPECT_FALSE(is_go_identifier(text)) << text;
  }
}

static std::string check(std::string_view text, ImportPathForm form) {
  Status status = check_import_path(text, form);
  return status ? "" : status.error().render();
}

TEST(Names, ImportPaths) {
  for (const char* text :
       {"fmt", "net/http", "example.com/a-b/v2", "gopkg.in/yaml.v3", "a...",
        "a/..b", "größe/世界", "~x/@y", "main"}) {
    EXPECT_EQ(check(text, ImportPathForm::kPlain), "") << text;
    EXPECT_EQ(check(text, ImportPathForm::kGlob), "") << text;
  }
  for (const char* text :
       {"", "/a", "a/", "a//b", ".", "./a", "../a", "a/..", "a/./b", "...",
        "a b", "a\tb", "a\\b", "a\"b", "a:b", "a?b", "[a]", "a\x7f"}) {
    EXPECT_NE(check(text, ImportPathForm::kPlain), "") << text;
    EXPECT_NE(check(text, ImportPathForm::kGlob), "") << text;
  }
}

TEST(Names, GlobsOfImportPaths) {
  for (const char* text : {"*", "**", "a/*", "a*/b", "**/internal/**"}) {
    EXPECT_EQ(check(text, ImportPathForm::kGlob), "") << text;
    EXPECT_NE(check(text, ImportPathForm::kPlain), "") << text;
  }
  for (const char* text : {"a**", "**a/b", "***"}) {
    EXPECT_NE(check(text, ImportPathForm::kGlob), "") << text;
  }
}

// The hint replaces the element and not a name that ends in three dots.
TEST(Names, PatternsOfGoBecomeGlobsInTheHint) {
  EXPECT_EQ(check("a.../...", ImportPathForm::kGlob),
            "otel: error: bad import path \"a.../...\": \"...\" is not "
            "supported\n  (did you mean \"a.../**\"?)\n");
  EXPECT_EQ(check("net/...", ImportPathForm::kPlain),
            "otel: error: bad import path \"net/...\": \"...\" is not "
            "supported\n  (name one package)\n");
}

}  // namespace otel
