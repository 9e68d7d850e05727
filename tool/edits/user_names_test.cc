#include "edits/user_names.h"

#include <gtest/gtest.h>

namespace otel {

TEST(VersionedModule, RoundTrip) {
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
  EXPECT_FALSE(decode_versioned_module(""));
  EXPECT_FALSE(decode_versioned_module("a.b/c\nv1.2.3\n"));
}

TEST(UserNames, RoundTrip) {
  UserNames names{.gcflags = "-N",
                  .ldflags = "-X main.a=b\nc",
                  .versioned_module = "a.b/c"};
  Result<UserNames> back = decode_user_names(encode_user_names(names));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->gcflags, names.gcflags);
  EXPECT_EQ(back->ldflags, names.ldflags);
  EXPECT_EQ(back->versioned_module, names.versioned_module);
  std::string bytes = encode_user_names(names);
  EXPECT_EQ(
      decode_user_names(bytes.substr(0, bytes.size() - 1)).error().render(),
      "otel: error: the file of names is damaged\n");
  EXPECT_FALSE(decode_user_names(bytes + "x"));
}

}  // namespace otel
