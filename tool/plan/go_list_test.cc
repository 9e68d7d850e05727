#include "plan/go_list.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/test_environment.h"

namespace otel {

static std::string field(std::string_view name, std::string_view value) {
  return value.empty() ? "" : fmt::format(" {}={}", name, value);
}

static std::string field(std::string_view name,
                         const std::vector<std::string>& values) {
  return field(name, std::string_view(join(values, ",")));
}

static std::string dump(const ListedModule& module) {
  std::string out = field("module", module.path);
  out += field("version", module.version);
  out += field("module_dir", module.directory);
  out += field("go_mod", module.go_mod);
  out += field("go", module.go_version);
  out += module.main ? " main_module" : "";
  if (module.replacement) {
    out +=
        fmt::format(" => {} {} {}", module.replacement->path,
                    module.replacement->version, module.replacement->directory);
  }
  return out;
}

// Returns the package as one line, without empty fields.
static std::string dump(const ListedPackage& package) {
  std::string out = package.import_path;
  out += field("for_test", package.for_test);
  out += field("for_main", package.for_main);
  out += field("name", package.name);
  out += field("dir", package.directory);
  out += package.standard ? " standard" : "";
  out += package.dependency_only ? " dependency" : "";
  out += field("go", package.go_files);
  out += field("cgo", package.cgo_files);
  out += field("test", package.test_go_files);
  out += field("xtest", package.external_test_go_files);
  out += field("imports", package.imports);
  out += field("test_imports", package.test_imports);
  out += field("xtest_imports", package.external_test_imports);
  for (const auto& [from, to] : package.import_map) {
    out += fmt::format(" {}->{}", from, to);
  }
  out += package.module ? dump(*package.module) : "";
  return out + field("error", package.error);
}

// Each case is a shortened output of go list for one package.
TEST(GoList, ParsesTheOutputOfGo) {
  struct {
    const char* json;
    const char* want;
  } cases[] = {
      {R"({
	"Dir": "/go/src/net",
	"ImportPath": "net",
	"Name": "net",
	"Goroot": true,
	"Standard": true,
	"DepOnly": true,
	"GoFiles": ["addrselect.go", "net.go"],
	"CgoFiles": ["cgo_linux.go"],
	"Imports": ["errors", "vendor/golang.org/x/net/dns/dnsmessage"],
	"ImportMap": {
		"golang.org/x/net/dns/dnsmessage": "vendor/golang.org/x/net/dns/dnsmessage"
	}
})",
       "net name=net dir=/go/src/net standard dependency go=addrselect.go,"
       "net.go cgo=cgo_linux.go imports=errors,"
       "vendor/golang.org/x/net/dns/dnsmessage golang.org/x/net/dns/dnsmessage"
       "->vendor/golang.org/x/net/dns/dnsmessage"},
      {R"({
	"Dir": "/mod/example.com/fork@v1.3.0/log",
	"ImportPath": "example.com/lib/log",
	"Name": "log",
	"Module": {
		"Path": "example.com/lib",
		"Version": "v1.2.0+incompatible",
		"Replace": {
			"Path": "example.com/fork",
			"Version": "v1.3.0",
			"Time": "2024-01-02T03:04:05Z",
			"Dir": "/mod/example.com/fork@v1.3.0",
			"GoMod": "/mod/cache/fork.mod",
			"GoVersion": "1.20"
		},
		"Indirect": true,
		"Dir": "/mod/example.com/fork@v1.3.0",
		"GoMod": "/mod/cache/fork.mod",
		"GoVersion": "1.20"
	},
	"DepOnly": true,
	"GoFiles": ["log.go"]
})",
       "example.com/lib/log name=log dir=/mod/example.com/fork@v1.3.0/log "
       "dependency go=log.go module=example.com/lib "
       "version=v1.2.0+incompatible module_dir=/mod/example.com/fork@v1.3.0 "
       "go_mod=/mod/cache/fork.mod go=1.20 => example.com/fork v1.3.0 "
       "/mod/example.com/fork@v1.3.0"},
      {R"({
	"Dir": "/m",
	"ImportPath": "m/p [m/p.test]",
	"Name": "p",
	"ForTest": "m/p",
	"Module": {"Path": "m", "Main": true, "Dir": "/m", "GoMod": "/m/go.mod"},
	"Match": ["./..."],
	"GoFiles": ["p.go", "p_test.go"],
	"TestGoFiles": ["p_test.go"],
	"XTestGoFiles": ["x_test.go"],
	"Imports": ["testing"],
	"TestImports": ["testing"],
	"XTestImports": ["m/p [m/p.test]", "testing"]
})",
       "m/p for_test=m/p name=p dir=/m go=p.go,p_test.go test=p_test.go "
       "xtest=x_test.go imports=testing test_imports=testing "
       "xtest_imports=m/p [m/p.test],testing module=m module_dir=/m "
       "go_mod=/m/go.mod main_module"},
      {R"({"ImportPath": "m/lib [m/cmd/app]", "Name": "lib"})",
       "m/lib for_main=m/cmd/app name=lib"},
      {R"({
	"ImportPath": "nowhere.example/x",
	"DepOnly": true,
	"Incomplete": true,
	"Error": {
		"ImportStack": ["m"],
		"Pos": "main.go:3:8",
		"Err": "no required module provides package nowhere.example/x; to add it:\n\tgo get nowhere.example/x"
	}
})",
       "nowhere.example/x dependency error=main.go:3:8: no required module "
       "provides package nowhere.example/x; to add it:\n\tgo get "
       "nowhere.example/x"},
      {R"({"ImportPath": "x", "Error": {"ImportStack": null, "Pos": "", "Err": "e"}})",
       "x error=e"},
  };
  for (const auto& c : cases) {
    Result<std::vector<ListedPackage>> packages = parse_go_list(c.json);
    ASSERT_TRUE(packages) << packages.error().render();
    ASSERT_EQ(packages->size(), 1u);
    EXPECT_EQ(dump((*packages)[0]), c.want);
  }
}

TEST(GoList, ParsesSeveralPackages) {
  EXPECT_EQ(parse_go_list("")->size(), 0u);
  EXPECT_EQ(parse_go_list("{}\n{}\n{}\n")->size(), 3u);
  Result<std::vector<ListedPackage>> broken = parse_go_list("{}\nwarning: x");
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().render(),
            "otel: error: output of go list:2:1: expected '{'\n");
}

TEST(GoList, RunsGo) {
  if (!find_program("go", test_environment())) {
    GTEST_SKIP() << "no go command";
  }
  char name[] = "/tmp/otel_go_list_XXXXXX";
  std::string root = mkdtemp(name);
  ASSERT_TRUE(write_file_atomic(root + "/go.mod", "module m\n\ngo 1.21\n"));
  ASSERT_TRUE(write_file_atomic(root + "/m.go",
                                "package main\n\nimport _ \"errors\"\n"
                                "import _ \"m/none\"\n\nfunc main() {}\n"));
  ASSERT_TRUE(write_file_atomic(root + "/m_race.go",
                                "//go:build race\n\npackage main\n"));
  ListRequest request{
      .program = "go",
      .directory = root,
      .flags = {"-tags=race"},
      .packages = {"."},
      .environment = test_environment().with({"GOFLAGS=", "GOWORK=off"})};
  Result<GoListOutput> output = run_go_list(request);
  ASSERT_TRUE(output) << output.error().render();
  EXPECT_EQ(output->exit_code, 0);
  ASSERT_GT(output->packages.size(), 3u);
  const ListedPackage& last = output->packages.back();
  EXPECT_EQ(last.import_path, "m");
  EXPECT_EQ(join(last.go_files, " "), "m.go m_race.go");
  EXPECT_FALSE(last.dependency_only);
  EXPECT_EQ(last.module->go_version, "1.21");
  auto missing = std::find_if(
      output->packages.begin(), output->packages.end(),
      [](const ListedPackage& package) { return !package.error.empty(); });
  ASSERT_NE(missing, output->packages.end());
  EXPECT_EQ(missing->import_path, "m/none");
  EXPECT_TRUE(missing->error.starts_with("m.go:4:8: package m/none"))
      << missing->error;
  request.flags = {"-zzz"};
  output = run_go_list(request);
  ASSERT_TRUE(output);
  EXPECT_EQ(output->exit_code, 2);
  EXPECT_NE(output->stderr_text.find("-zzz"), std::string::npos);
  EXPECT_FALSE(run_go_list(
      {.program = root + "/no-go", .environment = test_environment()}));
  run_captured({{"rm", "-r", root}, "", test_environment()});
}

}  // namespace otel
