#include "inject/module_workspace.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

static std::string rebuilt(std::string_view line) {
  std::vector<std::string> words;
  for (std::string_view word : split(line, ' ')) {
    words.emplace_back(word);
  }
  Result<GoCommand> command = parse_go_command(words);
  EXPECT_TRUE(command) << line;
  return join(go_command_line(without_versions(*command), {}, {}, {}), " ");
}

TEST(VersionedModule, WithoutVersions) {
  EXPECT_EQ(rebuilt("go install -v a.b/c@latest a.b/d/...@latest"),
            "go install -v a.b/c a.b/d/...");
  EXPECT_EQ(rebuilt("go install -mod=mod -race a.b/c@v1"),
            "go install -race a.b/c");
  EXPECT_EQ(rebuilt("go -C d run -mod mod a.b/c@v1 x@v1 -mod=y"),
            "go run -C d a.b/c x@v1 -mod=y");
}

TEST(VersionedModule, GoWork) {
  VersionedModule module{.alias = "/own/versions/0123/link/c@v1.2.3"};
  EXPECT_EQ(go_work_of(module), "/own/versions/0123/go.work");
}

TEST(VersionedModule, EnvironmentOfItsWorkspace) {
  VersionedModule module{.alias = "/own/versions/0123/link/c@v1.2.3"};
  auto goflags = [&](const std::string& value) {
    Environment out = workspace_environment(
        module, Environment({"GOFLAGS=" + value, "GOWORK=off"}));
    EXPECT_EQ(out.get("GOWORK"), "/own/versions/0123/go.work");
    return out.get("GOFLAGS");
  };
  EXPECT_EQ(goflags("-mod=mod -race"), "-race");
  EXPECT_EQ(goflags("'-tags=a b' --mod=vendor"), "'-tags=a b'");
  EXPECT_EQ(goflags("-tags=a"), "-tags=a");
  EXPECT_EQ(goflags("'-mod=mod"), "'-mod=mod");
}

}  // namespace otel
