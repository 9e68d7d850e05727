#include "args/go_flags.h"

#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>
#include <re2/re2.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

TEST(GoFlags, TableIsSorted) {
  EXPECT_TRUE(std::ranges::is_sorted(go_flag_table(), std::ranges::less{},
                                     &GoFlagInfo::name));
}

TEST(GoFlags, FindDependsOnTheVerb) {
  EXPECT_NE(find_go_flag("o", GoVerbs::kBuild), nullptr);
  EXPECT_EQ(find_go_flag("o", GoVerbs::kRun), nullptr);
  EXPECT_EQ(find_go_flag("test.run", GoVerbs::kTest)->name, "run");
  EXPECT_EQ(find_go_flag("test.c", GoVerbs::kTest), nullptr);
  EXPECT_EQ(find_go_flag("test.run", GoVerbs::kBuild), nullptr);
  EXPECT_EQ(find_go_flag("zzz", GoVerbs::kBuild), nullptr);
  EXPECT_EQ(find_go_flag("", GoVerbs::kBuild), nullptr);
}

TEST(GoFlags, SplitGoFlag) {
  for (const char* word : {"", "-", "--", "---x", "-=x", "--=x", "x", "x=-y"}) {
    EXPECT_FALSE(split_go_flag(word)) << word;
  }
  EXPECT_EQ(split_go_flag("--o")->name, "o");
  EXPECT_FALSE(split_go_flag("-o")->value);
  EXPECT_EQ(split_go_flag("-o=a=b")->value, "a=b");
  EXPECT_EQ(split_go_flag("-o=")->value, "");
}

// The flags that the sources of cmd/go register: the verbs of each flag, and
// whether its registration shows that it is boolean.
struct Registered {
  std::map<std::string, int> verbs;
  std::map<std::string, bool> boolean;
};

static void collect(const std::string& source, int verbs, Registered& out) {
  static const RE2 kCall(
      R"re((?:Flag|cf|flags)\.(BoolVar|Bool|\w*Var|String|Int|Func)\([^\n]*?"([\w-]+)", )re");
  std::string_view rest = source;
  re2::StringPiece input(rest.data(), rest.size());
  std::string method;
  std::string name;
  while (RE2::FindAndConsume(&input, kCall, &method, &name)) {
    out.verbs[name] |= verbs;
    out.boolean[name] |= method.starts_with("Bool");
  }
}

// Returns the text of a top-level function.
static std::string function(const std::string& source,
                            const std::string& name) {
  size_t start = source.find("func " + name + "(");
  EXPECT_NE(start, std::string::npos) << name;
  return source.substr(start, source.find("\n}\n", start) - start);
}

static Registered read_go_sources(const std::string& root) {
  Registered out;
  std::string work = *read_file(root + "/work/build.go");
  std::string base = *read_file(root + "/base/flag.go");
  for (const char* name :
       {"AddBuildFlagsNX", "AddChdirFlag", "AddModFlag", "AddModCommonFlags"}) {
    collect(function(base, name), GoVerbs::kAllVerbs, out);
  }
  collect(function(work, "AddBuildFlags"), GoVerbs::kAllVerbs, out);
  collect(function(work, "AddCoverFlags"), GoVerbs::kAllVerbs, out);
  // The function registers one flag that only `go test` has.
  out.verbs["coverprofile"] = GoVerbs::kTest;
  collect(function(work, "init"), GoVerbs::kBuild, out);
  collect(function(*read_file(root + "/run/run.go"), "init"), GoVerbs::kRun,
          out);
  collect(function(*read_file(root + "/test/testflag.go"), "init"),
          GoVerbs::kTest, out);
  std::string passed = *read_file(root + "/test/flagdefs.go");
  passed = passed.substr(0, passed.find("\n}\n"));
  re2::StringPiece input(passed);
  std::string name;
  while (RE2::FindAndConsume(&input, "\"(\\w+)\":\\s+true", &name)) {
    out.verbs[name] |= GoVerbs::kToBinary;
  }
  return out;
}

TEST(GoFlags, TableHasTheFlagsThatTheInstalledGoRegisters) {
  Result<CommandOutput> go =
      run_captured({{"go", "env", "GOROOT"}, "", test_environment()});
  if (!go || go->exit_code != 0) {
    GTEST_SKIP() << "no go command";
  }
  std::string root =
      std::string(trim(go->stdout_text)) + "/src/cmd/go/internal";
  if (!is_directory(root)) {
    GTEST_SKIP() << "Go without the sources of cmd/go";
  }
  Registered go_flags = read_go_sources(root);
  EXPECT_GT(go_flags.verbs.size(), 60u);
  for (const auto& [name, verbs] : go_flags.verbs) {
    auto entry = std::ranges::find(go_flag_table(), name, &GoFlagInfo::name);
    ASSERT_NE(entry, go_flag_table().end()) << "-" << name << " is not listed";
    EXPECT_EQ(entry->verbs, verbs) << name;
    if (go_flags.boolean.at(name)) {
      EXPECT_TRUE(entry->stands_alone()) << name;
    }
  }
  for (const GoFlagInfo& info : go_flag_table()) {
    EXPECT_TRUE(go_flags.verbs.contains(std::string(info.name)))
        << "go has no -" << info.name;
  }
}

// A flag stands alone if go accepts it as the last word, without a value.
TEST(GoFlags, KindsAgreeWithTheInstalledGo) {
  for (const GoFlagInfo& info : go_flag_table()) {
    std::string flag = "-" + std::string(info.name);
    if (info.name == "C") {
      continue;
    }
    const char* verb = (info.verbs & GoVerbs::kBuild) != 0 ? "build" : "test";
    Result<CommandOutput> go =
        run_captured({{"go", verb, "-n", "-x=false", flag},
                      "/",
                      test_environment().with({"GOFLAGS="})});
    if (!go) {
      GTEST_SKIP() << "no go command";
    }
    bool needs = go->stderr_text.find("flag needs an argument: " + flag) !=
                 std::string::npos;
    EXPECT_EQ(needs, !info.stands_alone()) << flag << "\n" << go->stderr_text;
  }
}

}  // namespace otel
