#include "args/per_package_flag.h"

#include <cstdlib>
#include <map>

#include <gtest/gtest.h>
#include <re2/re2.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

// Most of these cases are those of the test of cmd/internal/pkgpattern.
TEST(PerPackageFlag, MatchPackagePattern) {
  struct {
    const char* pattern;
    std::vector<const char*> yes;
    std::vector<const char*> no;
  } cases[] = {
      {"...", {"", "a", "a/b", "vendor"}, {"vendor/a", "a/vendor/b"}},
      {"net", {"net"}, {"net/http", "inet"}},
      {"net/...", {"net", "net/http", "net/a/b"}, {"inet", "netx", "not/http"}},
      {"n...t", {"net", "nt", "nest/t"}, {"net/", "anet"}},
      {"a/.../b", {"a//b", "a/x/b", "a/x/y/b"}, {"a/b", "a/vendor/b"}},
      {"...a...a", {"aa", "xaya", "aaa"}, {"a", "xa"}},
      {".../x", {"a/x", "/x"}, {"x", "a/vendor/x"}},
      {"./...", {".", "./a"}, {"a", "./vendor/a"}},
      {"./vendor/...", {"./vendor", "./vendor/a"}, {"./vendor/a/vendor/b"}},
      {"a/vendor/...", {"a/vendor", "a/vendor/b"}, {"a/b", "a"}},
      {"vendor/a/...", {"vendor/a", "vendor/a/b"}, {"a"}},
      {"vendor/...", {}, {"vendor/a", "vendor", "a"}},
      {"a...b/vendor/c", {"axb/vendor/c"}, {"ax/vendor/b/vendor/c"}},
      {"x/vendor", {"x/vendor"}, {"x/vendor/a"}},
      {"x/vendor...", {"x/vendor", "x/vendory"}, {"x/vendor/a"}},
  };
  for (const auto& c : cases) {
    for (const char* name : c.yes) {
      EXPECT_TRUE(match_package_pattern(c.pattern, name))
          << c.pattern << " " << name;
    }
    for (const char* name : c.no) {
      EXPECT_FALSE(match_package_pattern(c.pattern, name))
          << c.pattern << " " << name;
    }
  }
}

TEST(PerPackageFlag, RejectsValuesThatGoRejects) {
  for (const char* value : {"N", "=-N", "'a'=-N", "\"a=-N", "a='-N", "-N 'x"}) {
    EXPECT_FALSE(check_per_package_flag(value)) << value;
  }
  for (const char* value : {"", " ", "-N", "a=", "all=-N -l", "a=b=c", "a= "}) {
    EXPECT_TRUE(check_per_package_flag(value)) << value;
  }
}

// Returns a package of a made-up build in /m.
static FlagPackage package(std::string_view name) {
  static const FlagPackage kPackages[] = {
      {"m/cmd/app", "/m/cmd/app", true, false, true, false},
      {"m", "/m", false, false, true, false},
      {"m/lib", "/m/lib", false, false, true, false},
      {"m/lib/sub", "/m/lib/sub", false, false, true, false},
      {"dep/x", "/cache/dep/x", false, false, false, true},
      {"net/http", "/go/src/net/http", false, true, false, false},
      {"cmd/vet", "/go/src/cmd/vet", false, true, false, false},
  };
  for (const FlagPackage& candidate : kPackages) {
    if (candidate.import_path == name) {
      return candidate;
    }
  }
  ADD_FAILURE() << name;
  return {};
}

TEST(PerPackageFlag, LastMatchCounts) {
  struct {
    std::vector<std::string> values;
    const char* package;
    const char* want;
  } cases[] = {
      {{}, "m/cmd/app", ""},
      {{"-N -l"}, "m/cmd/app", "-N -l"},
      {{"-N -l"}, "m/lib", ""},
      {{"-N", ""}, "m/cmd/app", ""},
      {{"all=-N", "-l"}, "m/cmd/app", "-l"},
      {{"all=-N", "-l"}, "m/lib", "-N"},
      {{"-l", "all=-N"}, "m/cmd/app", "-N"},
      {{"all=-N", "net/http="}, "net/http", ""},
      {{" std = -N "}, "net/http", " -N"},
      {{"std=-N"}, "m/lib", ""},
      {{"cmd=-N"}, "cmd/vet", "-N"},
      {{"cmd=-N"}, "m/cmd/app", ""},
      {{"work=-N"}, "m/lib", "-N"},
      {{"work=-N"}, "dep/x", ""},
      {{"tool=-N"}, "dep/x", "-N"},
      {{"net/...='-d=x y' -l"}, "net/http", "'-d=x y' -l"},
      {{"m/...=-N"}, "m", "-N"},
      {{"./...=-N"}, "m", "-N"},
      {{"./...=-N"}, "m/lib/sub", "-N"},
      {{"./...=-N"}, "dep/x", ""},
      {{"./lib=-N"}, "m/lib", "-N"},
      {{"./lib=-N"}, "m/lib/sub", ""},
      {{"./li...=-N"}, "m/lib/sub", "-N"},
      {{".=-N"}, "m", "-N"},
      {{".=-N"}, "m/lib", ""},
      {{"../m/lib/...=-N"}, "m/lib/sub", "-N"},
      {{"../...=-N"}, "dep/x", "-N"},
  };
  for (const auto& c : cases) {
    PerPackageFlag flag(c.values, "/m");
    EXPECT_EQ(flag.value_for(package(c.package)), c.want)
        << c.package << " " << (c.values.empty() ? "" : c.values.back());
  }
}

// Makes a module whose program imports a package tree and net/url. Returns its
// directory.
static std::string make_module() {
  char name[] = "/tmp/otel_per_package_XXXXXX";
  std::string root = mkdtemp(name);
  struct {
    const char* file;
    const char* text;
  } files[] = {
      {"go.mod", "module m\ngo 1.21\n"},
      {"lib/sub/s.go", "package sub\nimport _ \"net/url\"\n"},
      {"lib/l.go", "package lib\nimport _ \"m/lib/sub\"\n"},
      {"library/l.go", "package library\nimport _ \"m/lib\"\n"},
      {"cmd/app/a.go",
       "package main\nimport _ \"m/library\"\nfunc main() {}\n"},
  };
  for (const auto& f : files) {
    std::string path = path_join(root, f.file);
    EXPECT_TRUE(make_directories(std::string(path_dir(path))));
    EXPECT_TRUE(write_file_atomic(path, f.text));
  }
  return root;
}

// Returns the -otel-test=N flags, joined by a blank, that go's dry run gives
// each package (by -p).
static std::map<std::string, std::string> flags_in_transcript(
    const std::string& transcript) {
  std::map<std::string, std::string> out;
  for (std::string_view line : split(transcript, '\n')) {
    std::string path;
    if (line.find("/compile -o ") == std::string_view::npos ||
        !RE2::PartialMatch(re2::StringPiece(line.data(), line.size()),
                           " -p (\\S+) ", &path)) {
      continue;
    }
    re2::StringPiece rest(line.data(), line.size());
    std::string& flags = out[path];
    std::string flag;
    while (RE2::FindAndConsume(&rest, "(-otel-test=\\d+)", &flag)) {
      flags += (flags.empty() ? "" : " ") + flag;
    }
  }
  return out;
}

// The oracle is `go build -n`, which prints the flags of each package.
TEST(PerPackageFlag, AgreesWithGo) {
  Result<CommandOutput> goroot =
      run_captured({{"go", "env", "GOROOT"}, "", test_environment()});
  if (!goroot) {
    GTEST_SKIP() << "no go command";
  }
  std::string std_root = std::string(trim(goroot->stdout_text)) + "/src/";
  std::string root = make_module();
  std::vector<std::vector<std::string>> sets = {
      {"all=-otel-test=1", "std=-otel-test=2", "net/...=-otel-test=3",
       "./...=-otel-test=4", "./lib/...=-otel-test=5 -otel-test=6",
       "-otel-test=7"},
      {"...=-otel-test=1", "m/lib=-otel-test=2", "./lib...=-otel-test=3",
       "internal/...=", "r...e=-otel-test=4", "work=-otel-test=5"},
      {"-otel-test=1", "m/...b=-otel-test=2", "../...=-otel-test=3",
       ".../url=-otel-test=4", "./cmd/app=-otel-test=5", "cmd=-otel-test=6",
       "m/lib/...='-otel-test=7'", ""},
  };
  for (const std::vector<std::string>& values : sets) {
    std::vector<std::string> argv = {"go", "build", "-a", "-n"};
    for (const std::string& value : values) {
      argv.push_back("-gcflags=" + value);
    }
    argv.push_back("./cmd/app");
    Result<CommandOutput> go =
        run_captured({argv, root, test_environment().with({"GOFLAGS="})});
    ASSERT_TRUE(go && go->exit_code == 0) << go->stderr_text;
    PerPackageFlag flag(values, root);
    auto transcript = flags_in_transcript(go->stderr_text);
    EXPECT_GT(transcript.size(), 20u);
    for (const auto& [compiled, want] : transcript) {
      std::string path = compiled == "main" ? "m/cmd/app" : compiled;
      bool ours = path.starts_with("m/");
      std::string directory =
          ours ? path_join(root, path.substr(2)) : std_root + path;
      std::string got = flag.value_for(
          {path, directory, compiled == "main", !ours, ours, false});
      EXPECT_EQ(join(*split_quoted(got), " "), want) << path;
    }
  }
  run_captured({{"rm", "-r", root}, "", test_environment()});
}

}  // namespace otel
