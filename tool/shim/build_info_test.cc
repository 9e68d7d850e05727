#include "shim/build_info.h"

#include <gtest/gtest.h>

#include "syntax/go_string.h"

namespace otel {

using std::string_literals::operator""s;

// The literal that go writes for a program with these lines after its path (the
// marks are those of cmd/go/internal/modload).
static std::string literal_of(const std::string& lines) {
  return go_quote("0w\xaf\f\x92t\b\x02\x41\xe1\xc1\a\xe6\xd6\x18\xe6path\tp\n" +
                  lines +
                  "\xf9\x32\x43\x31\x86\x18 r\0\x82\x42\x10\x41\x16\xd8\xf2"s);
}

static BuildInfo info_of(const std::string& lines) {
  std::optional<BuildInfo> info = BuildInfo::parse(literal_of(lines));
  EXPECT_TRUE(info);
  return *info;
}

static const std::string kLines =
    "mod\tex.com/app\t(devel)\t\n"
    "dep\tex.com/lib\tv1.0.0\th1:x=\n"
    "build\t-gcflags=-N\nbuild\t-ldflags=\"-s -w\"\nbuild\tCGO_ENABLED=1\n";

TEST(BuildInfo, StaysAsItIsWithoutAnEdit) {
  EXPECT_EQ(info_of(kLines).literal(), literal_of(kLines));
  EXPECT_EQ(info_of("").literal(), literal_of(""));
  EXPECT_FALSE(BuildInfo::parse("path"));
}

TEST(BuildInfo, HasSettings) {
  BuildInfo info = info_of(kLines);
  EXPECT_EQ(info.setting("-gcflags"), "-N");
  EXPECT_EQ(info.setting("-ldflags"), "-s -w");
  EXPECT_EQ(info.setting("CGO_ENABLED"), "1");
  EXPECT_EQ(info.setting("-tags"), std::nullopt);
  EXPECT_EQ(info.setting("gcflags"), std::nullopt);
}

// Values as the text of a program's build information has them.
TEST(BuildInfo, ValuesAreQuotedAsGoDoes) {
  struct {
    std::string value;
    std::string want;
  } rows[] = {
      {"-N", "-N"},
      {"-s -w", R"("-s -w")"},
      {"a\tb", R"("a\tb")"},
      {"a\nb\r", R"("a\nb\r")"},
      {"\"", R"("\"")"},
      {"`", R"("`")"},
      {R"(a\b)", R"(a\b)"},
      {R"(a \b)", R"("a \\b")"},
      {"-X=main.v=ö", "-X=main.v=ö"},
      {"-X main.v=ö€\u200b", R"("-X main.v=ö€\u200b")"},
      // Without a space, Go does not quote what cannot be printed.
      {"a\x01\x7f\xff\u200b", "a\x01\x7f\xff\u200b"},
      {"a \x01\x7f\xff", R"("a \x01\x7f\xff")"},
      {"=", "="},
  };
  for (const auto& row : rows) {
    BuildInfo info = info_of("build\t-ldflags=x\nbuild\tGOOS=linux\n");
    info.change_setting("-ldflags", row.value);
    EXPECT_EQ(info.literal(), literal_of("build\t-ldflags=" + row.want +
                                         "\nbuild\tGOOS=linux\n"));
    EXPECT_EQ(info.setting("-ldflags"), row.value);
  }
}

TEST(BuildInfo, EmptySettingsAreRemoved) {
  BuildInfo info = info_of(kLines);
  info.change_setting("-gcflags", "");
  info.change_setting("-ldflags", "");
  info.change_setting("-tags", "x");
  EXPECT_EQ(info.literal(), literal_of("mod\tex.com/app\t(devel)\t\n"
                                       "dep\tex.com/lib\tv1.0.0\th1:x=\n"
                                       "build\tCGO_ENABLED=1\n"));
}

TEST(BuildInfo, MainModuleGetsItsVersion) {
  BuildInfo info = info_of(
      "mod\tex.com/app\t(devel)\t\ndep\tex.com/app/v2\tv2"
      "\th1:x=\n");
  info.set_main_version("ex.com/other", "v1.0.0", "h1:o=");
  info.set_main_version("ex.com/app", "v1.2.3", "h1:y=");
  info.set_main_version("ex.com/app", "v1.2.4", "h1:z=");
  EXPECT_EQ(info.literal(), literal_of("mod\tex.com/app\tv1.2.3\th1:y=\n"
                                       "dep\tex.com/app/v2\tv2\th1:x=\n"));
}

TEST(BuildInfo, IsALineOfImportcfg) {
  auto edit = [](BuildInfo& info) { info.change_setting("-gcflags", ""); };
  std::string packages = "packagefile a=/b/a.a\n";
  EXPECT_EQ(
      edit_build_info(
          packages + "modinfo \"path\\tp\\nbuild\\t-gcflags=x\\n\"\n", edit),
      packages + "modinfo \"path\\tp\\n\"\n");
  for (const std::string& text :
       {std::string(""), packages, packages + "modinfo x\n",
        std::string("modinfo \"a\\n\"")}) {
    EXPECT_EQ(edit_build_info(text, edit), text);
  }
}

}  // namespace otel
