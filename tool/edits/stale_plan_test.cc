#include "edits/stale_plan.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(StalePlan, FirstReportCounts) {
  char name[] = "/tmp/otel_stale_XXXXXX";
  std::string directory = ::mkdtemp(name);
  std::string file = path_join(directory, "stale");
  EXPECT_FALSE(take_stale_plan(file));
  StalePlan first{"a.b/c", "reason", "cause", "nethttp#1", "/tmp/go-build1"};
  EXPECT_TRUE(write_stale_plan(file, first));
  EXPECT_FALSE(write_stale_plan(file, StalePlan{.package = "d"}));
  std::optional<StalePlan> read = take_stale_plan(file);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->package, first.package);
  EXPECT_EQ(read->reason, first.reason);
  EXPECT_EQ(read->cause, first.cause);
  EXPECT_EQ(read->rules, first.rules);
  EXPECT_EQ(read->work_directory, first.work_directory);
  EXPECT_FALSE(take_stale_plan(file));
  remove_tree(directory);
}

}  // namespace otel
