#include "rules/pattern.h"

#include <gtest/gtest.h>

namespace otel {

static constexpr NamePattern::Kind kFunction = NamePattern::Kind::kFunction;
static constexpr NamePattern::Kind kReceiver = NamePattern::Kind::kReceiver;

TEST(Pattern, Names) {
  struct {
    const char* pattern;
    NamePattern::Kind kind;
    const char* name;
    bool want;
    bool literal;
  } cases[] = {
      {"RoundTrip", kFunction, "RoundTrip", true, true},
      {"RoundTrip", kFunction, "roundTrip", false, true},
      {"RoundTrip", kFunction, "RoundTrips", false, true},
      // Anchored as a whole, alternatives included.
      {"A|B", kFunction, "A", true, false},
      {"A|B", kFunction, "B", true, false},
      {"A|B", kFunction, "Ax", false, false},
      {"A|B", kFunction, "xB", false, false},
      {"Get.*", kFunction, "GetAll", true, false},
      {"Get.*", kFunction, "forGet", false, false},
      {".*", kFunction, "anything", true, false},
      {"(?i)get", kFunction, "GET", true, false},
      {"\\p{Lu}\\w*", kFunction, "Exported", true, false},
      {"\\p{Lu}\\w*", kFunction, "unexported", false, false},
      {"Server", kReceiver, "Server", true, true},
      {"Server", kReceiver, "*Server", false, true},
      {"*Server", kReceiver, "*Server", true, true},
      {"*Server", kReceiver, "Server", false, true},
      {"*Server", kReceiver, "MyServer", false, true},
      {"\\*Server", kReceiver, "*Server", true, true},
      {"\\*?Server", kReceiver, "*Server", true, false},
      {"\\*?Server", kReceiver, "Server", true, false},
      {"*Server|*Client", kReceiver, "*Client", true, false},
      {"*(A|B)", kReceiver, "*B", true, false},
      {"(*A|B)", kReceiver, "*A", true, false},
      {"(?:*A|B)", kReceiver, "*A", true, false},
      {"*S.*", kReceiver, "*Server", true, false},
      {"\\(*", kReceiver, "((", true, false},
      {"[*]T", kReceiver, "*T", true, false},
      {".*", kReceiver, "*Server", true, false},
      {"", kReceiver, "", true, true},
      {"", kReceiver, "Server", false, true},
  };
  for (const auto& c : cases) {
    Result<NamePattern> pattern = NamePattern::parse(c.pattern, c.kind);
    ASSERT_TRUE(pattern) << c.pattern;
    EXPECT_EQ(pattern->matches(c.name), c.want) << c.pattern << " " << c.name;
    EXPECT_EQ(pattern->is_literal(), c.literal) << c.pattern;
  }
}

TEST(Pattern, ErrorsHaveAHint) {
  struct {
    const char* pattern;
    NamePattern::Kind kind;
    std::string want;
  } cases[] = {
      {"(", kFunction,
       "bad pattern \"(\": missing ): (\n"
       "  (the syntax is that of Go's regexp package)\n"},
      {"[z-a]", kFunction,
       "bad pattern \"[z-a]\": invalid character class range: z-a\n"
       "  (the syntax is that of Go's regexp package)\n"},
      {"*", kFunction,
       "bad pattern \"*\": no argument for repetition operator: *\n"
       "  (write \".*\" for any name)\n"},
      {"*Server", kFunction,
       "bad pattern \"*Server\": no argument for repetition operator: *\n"
       "  (the syntax is that of Go's regexp package)\n"},
      {"*", kReceiver,
       "bad pattern \"*\": no argument for repetition operator: *\n"
       "  (write \".*\" for any name)\n"},
  };
  for (const auto& c : cases) {
    Result<NamePattern> pattern = NamePattern::parse(c.pattern, c.kind);
    ASSERT_FALSE(pattern) << c.pattern;
    EXPECT_EQ(pattern.error().render(), "otel: error: " + c.want);
  }
}

TEST(Pattern, ImportPaths) {
  struct {
    const char* glob;
    const char* path;
    bool want;
  } cases[] = {
      {"net/http", "net/http", true},
      {"net/http", "net/http/httptest", false},
      {"net/*", "net/http", true},
      {"net/*", "net", false},
      {"net/*", "net/http/httptest", false},
      {"net/**", "net", true},
      {"net/**", "net/http/httptest", true},
      {"net/**", "network", false},
      {"**", "a/b/c", true},
      {"*", "fmt", true},
      {"*", "net/http", false},
      {"**/http", "http", true},
      {"**/http", "a/b/http", true},
      {"**/http", "a/b/xhttp", false},
      {"**/internal/**", "a/internal/b/c", true},
      {"**/internal/**", "internal", true},
      {"**/internal/**", "a/b", false},
      {"a/**/b/**/c", "a/x/b/y/b/c", true},
      {"a/**/b/**/c", "a/x/y/c", false},
      {"github.com/*/redis", "github.com/go-redis/redis", true},
      {"github.com/go-*/v*", "github.com/go-redis/v9", true},
      {"a*b*c", "axxbyyc", true},
      {"a*b*c", "axxbyy", false},
      {"*b", "aab", true},
      // Only "*" is special.
      {"gopkg.in/yaml.v3", "gopkg.in/yamlxv3", false},
      {"a?c", "abc", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(import_path_matches(c.glob, c.path), c.want)
        << c.glob << " " << c.path;
  }
  EXPECT_TRUE(is_import_path_glob("net/*"));
  EXPECT_FALSE(is_import_path_glob("net/http"));
}

}  // namespace otel
