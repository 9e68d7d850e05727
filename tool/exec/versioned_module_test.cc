#include "exec/versioned_module.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

static std::string rebuilt(std::string_view line) {
  std::vector<std::string> words;
  for (std::string_view word : split(line, ' ')) {
    words.emplace_back(word);
  }
  Result<GoCommand> command = parse_go_command(words, "");
  EXPECT_TRUE(command) << line;
  return join(without_versions(*command), " ");
}

TEST(VersionedModule, WithoutVersions) {
  EXPECT_EQ(rebuilt("go install -v a.b/c@latest a.b/d/...@latest"),
            "go install -v a.b/c a.b/d/...");
  EXPECT_EQ(rebuilt("go install -mod=mod -race a.b/c@v1"),
            "go install -race a.b/c");
  EXPECT_EQ(rebuilt("go -C d run -mod mod a.b/c@v1 x@v1 -mod=y"),
            "go run -C d a.b/c x@v1 -mod=y");
}

TEST(VersionedModule, GoesToTheShim) {
  VersionedModule module{.path = "a.b/c",
                         .version = "v1.2.3",
                         .sum = "h1:x=",
                         .directory = "/cache/a.b/c@v1.2.3",
                         .alias = "/own/versions/0123/link/c@v1.2.3"};
  std::optional<VersionedModule> back =
      decode_versioned_module(encode_versioned_module(module));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->path, module.path);
  EXPECT_EQ(back->version, module.version);
  EXPECT_EQ(back->sum, module.sum);
  EXPECT_EQ(back->directory, module.directory);
  EXPECT_EQ(back->alias, module.alias);
  EXPECT_EQ(go_work_of(*back), "/own/versions/0123/go.work");
  EXPECT_FALSE(decode_versioned_module(""));
  EXPECT_FALSE(decode_versioned_module("a.b/c\nv1.2.3\n"));
}

}  // namespace otel
