#include "cache/work_sum.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(WorkSum, Holds) {
  std::string directory = testing::TempDir() + "/otel-work-sums.XXXXXX";
  ASSERT_NE(::mkdtemp(directory.data()), nullptr);
  std::string work = directory + "/go.work";
  auto holds = [&](const char* kept, const char* present) {
    EXPECT_TRUE(write_file_atomic(work + ".sum.written", kept));
    EXPECT_TRUE(write_file_atomic(work + ".sum", present));
    return work_sums_hold(work);
  };
  EXPECT_TRUE(holds("", ""));
  EXPECT_TRUE(holds("a v1 h1:x\nb v1 h1:y\n", "a v1 h1:x\nb v1 h1:y\n"));
  // go sorts the lines when it adds one.
  EXPECT_TRUE(holds("b v1 h1:y\na v1 h1:x\n", "a v1 h1:x\nb v1 h1:y\nc\n"));
  EXPECT_FALSE(holds("a v1 h1:x\nb v1 h1:y\n", "a v1 h1:x\nb v1 h"));
  EXPECT_FALSE(holds("a v1 h1:x\n", ""));
  EXPECT_FALSE(holds("a v1 h1:x\n", "a v1 h1:z\n"));
  EXPECT_TRUE(work_sums_hold(directory + "/go.mod"));
  remove_tree(directory);
  EXPECT_FALSE(work_sums_hold(work));
}

}  // namespace otel
