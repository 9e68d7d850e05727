#include "base/json_reader.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

TEST(JsonReader, Strings) {
  struct {
    const char* json;
    const char* want;
  } cases[] = {
      {R"("")", ""},
      {R"( "a/b c" )", "a/b c"},
      {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
      {R"("\u003ca\u003e\u0026")", "<a>&"},
      {R"("\u00e9\u2028\ud83d\ude00")", "é\u2028😀"},
      {R"("\ud83d")", "\xef\xbf\xbd"},
      {R"("\ud83dx")", "\xef\xbf\xbdx"},
      {R"("\ude00\ud83d\u0041")",
       "\xef\xbf\xbd\xef\xbf\xbd"
       "A"},
      {"\"é\"", "é"},
  };
  for (const auto& c : cases) {
    JsonReader reader(c.json);
    EXPECT_EQ(reader.string(), c.want) << c.json;
    EXPECT_TRUE(reader.at_end()) << c.json;
    EXPECT_TRUE(reader.status("x")) << c.json;
  }
}

// Reads an object: "a" is a list of strings, "b" a boolean, and other fields
// are skipped. Returns the keys and the list, or the error.
static std::string read(std::string_view json) {
  JsonReader reader(json);
  std::vector<std::string> list;
  std::string keys;
  reader.object([&](std::string_view key) {
    keys += std::string(key) + ";";
    if (key == "a") {
      reader.strings(list);
    } else if (key == "b") {
      keys += reader.boolean() ? "true" : "false";
    } else {
      reader.skip();
    }
  });
  Status status = reader.status("f");
  if (!status) {
    const Diagnostic& first = status.error().diagnostics()[0];
    return first.location.str() + ": " + first.message;
  }
  return keys + "[" + join(list, ",") + "]" + (reader.at_end() ? "" : "…");
}

TEST(JsonReader, ReadsAndSkipsFields) {
  struct {
    const char* json;
    const char* want;
  } cases[] = {
      {"{}", "[]"},
      {"null", "[]"},
      {R"({"a":["x","y"]})", "a;[x,y]"},
      {R"({ "a" : [ ] , "a" : null })", "a;a;[]"},
      {R"({"n":-1.5e3,"a":["x"]})", "n;a;[x]"},
      {R"({"s":"}]","t":{"a":[1,{"x":"\""}]},"a":["x"]})", "s;t;a;[x]"},
      {R"({"x":true,"y":null,"b":false})", "x;y;b;false[]"},
      {R"({"\u0062":true})", "b;true[]"},
      {"{}\n{}", "[]…"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(read(c.json), c.want) << c.json;
  }
}

TEST(JsonReader, ReportsThePlaceOfAnError) {
  struct {
    const char* json;
    const char* want;
  } cases[] = {
      {"", "f:1:1: expected '{'"},
      {"{\n\t\"a\": 5}", "f:2:7: expected '['"},
      {"{\"a\" [\"x\"]}", "f:1:6: expected ':'"},
      {"{\"a\": [\"x\"", "f:1:11: expected ']'"},
      {"{\"a\": [\"x\"]", "f:1:12: expected '}'"},
      {"{\"a\": [\"x\",]}", "f:1:12: expected '\"'"},
      {"{\"a\": [\"x", "f:1:9: expected the end of this string"},
      {"{\"a\\", "f:1:3: expected the end of this string"},
      {"{\"b\": 1}", "f:1:7: expected true or false"},
      {"{\"x\": }", "f:1:7: expected a value"},
      {"{\"x\": ,}", "f:1:7: expected a value"},
      {"{\"x\": [1, {", "f:1:12: expected a value"},
      {"{\"x\":", "f:1:6: expected a value"},
      {"{\"x\": 1]", "f:1:8: expected '}'"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(read(c.json), c.want) << c.json;
  }
}

TEST(JsonReader, SurvivesTruncatedAndDamagedText) {
  std::string text =
      R"({"a":["x\"\u00e9\ud83d\ude00",""],"b":true,"c":{"d":[1,null]}})";
  EXPECT_EQ(read(text), "a;b;truec;[x\"é😀,]");
  for (size_t i = 0; i < text.size(); i++) {
    EXPECT_TRUE(read(text.substr(0, i)).starts_with("f:1:")) << i;
    for (char c : {'"', '\\', '{', ']', 'u', '\0'}) {
      std::string damaged = text;
      damaged[i] = c;
      read(damaged);
    }
  }
}

TEST(JsonReader, SkipsDeeplyNestedTextWithoutRecursion) {
  std::string deep = "{\"x\":" + std::string(1000000, '[');
  EXPECT_EQ(read(deep), "f:1:1000006: expected a value");
}

}  // namespace otel
