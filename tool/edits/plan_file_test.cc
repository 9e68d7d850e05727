#include "edits/plan_file.h"

#include <gtest/gtest.h>

#include "edits/edits_record.h"

namespace otel {

static PlannedPackage package(const std::string& path, const std::string& salt,
                              const std::vector<std::string>& needs = {}) {
  PlannedPackage out{.salt = salt, .needs = needs};
  out.work.import_path = path;
  return out;
}

static std::string sample() {
  PlanContents contents{.tool_directory = "/go/tool", .go_version = "go1.26.8"};
  contents.packages = {package("target", "1", {"hooks"}), package("app", ""),
                       package("hooks", "2"), package("pk.test", ""),
                       package("pk.test", "3")};
  contents.packages[0].work.structs = {{"T", "f", "int", "rule#1"}};
  contents.programs = {{.import_path = "app",
                        .packages = {"target", "app", "hooks", "unknown"},
                        .hooks = {"hooks"}}};
  return encode_plan(contents);
}

TEST(PlanFile, HasPackages) {
  std::string bytes = sample();
  PlanFile plan = PlanFile::open(bytes).value();
  EXPECT_EQ(plan.tool_directory(), "/go/tool");
  EXPECT_EQ(plan.go_version(), "go1.26.8");
  std::optional<PlanFile::Package> target = plan.find("target");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->salt, "1");
  EXPECT_EQ(target->proof, proof_of("1", {}));
  EXPECT_EQ(decode_edits(target->work).value().structs.size(), 1u);
  ASSERT_EQ(plan.needs_of(target->index).size(), 1u);
  EXPECT_EQ(plan.path_of(plan.needs_of(target->index)[0]), "hooks");
  EXPECT_EQ(plan.find("app")->proof, 0u);
  EXPECT_EQ(plan.find("app")->work, "");
  EXPECT_FALSE(plan.find("zebra"));
}

// What go makes for the test of "pk" does not hide the package of that path.
TEST(PlanFile, PrefersThePackageOfThePlan) {
  std::string bytes = sample();
  EXPECT_EQ(PlanFile::open(bytes).value().find("pk.test")->salt, "3");
}

TEST(PlanFile, HasPrograms) {
  std::string bytes = sample();
  PlanFile plan = PlanFile::open(bytes).value();
  std::optional<PlanFile::Program> program = plan.find_program("app");
  ASSERT_TRUE(program);
  EXPECT_EQ(program->packages.size(), 3u);
  EXPECT_TRUE(program->packages.contains(plan.find("target")->index));
  EXPECT_FALSE(program->hooks.contains(plan.find("target")->index));
  EXPECT_TRUE(program->hooks.contains(plan.find("hooks")->index));
  EXPECT_EQ(program->unhooked.size(), 0u);
  EXPECT_FALSE(plan.find_program("target"));
}

TEST(PlanFile, RefusesWhatIsDamaged) {
  std::string bytes = sample();
  EXPECT_EQ(PlanFile::open("").error().render(),
            "otel: error: the plan file is damaged\n  (run the build again)\n");
  EXPECT_EQ(decode_edits("").error().render(),
            "otel: error: the plan file is damaged\n  (run the build again)\n");
  EXPECT_FALSE(PlanFile::open(std::string_view(bytes).substr(0, 40)));
  for (size_t i : {size_t{0}, size_t{9}, size_t{17}, bytes.size() - 1}) {
    std::string damaged = bytes;
    damaged[i] ^= 1;
    EXPECT_FALSE(PlanFile::open(damaged)) << i;
  }
}

TEST(PlanFile, ProvesWorkAndDeclarations) {
  std::vector<SourceCheck> sources = {{"a.go", "/x/a.go", 1}};
  uint64_t proof = proof_of("1", sources);
  EXPECT_NE(proof, proof_of("2", sources));
  EXPECT_NE(proof, proof_of("1", {}));
  // Where a file lies is no part of it.
  EXPECT_EQ(proof, proof_of("1", {{"a.go", "/y/a.go", 1}}));
  EXPECT_NE(proof, proof_of("1", {{"a.go", "/x/a.go", 2}}));
}

}  // namespace otel
