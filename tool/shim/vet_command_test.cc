#include "shim/vet_command.h"

#include <gtest/gtest.h>

#include "base/test_directory.h"

namespace otel {

static const std::vector<OverlaidFile> kFiles = {
    {"/src/p/otel_importer_test.go", "/cache/importer.go"}};

// The configuration that vet gets, where go wrote this one.
static std::string vetted(const std::string& config,
                          const std::vector<OverlaidFile>& files = kFiles) {
  TestDirectory directory;
  std::vector<std::string> words = {"vet", "-atomic",
                                    directory.write("vet.cfg", config)};
  EXPECT_TRUE(name_vetted_files(files, words));
  EXPECT_EQ(directory.read("vet.cfg"), config);
  return read_file(words.back()).value();
}

TEST(VetCommand, FilesOfAnOverlayHaveTheirActualNames) {
  EXPECT_EQ(vetted(R"({"ID":"p","GoFiles":["/src/p/a.go",)"
                   R"("/src/p/otel_importer_test.go"],"NonGoFiles":[]})"),
            R"({"ID":"p","GoFiles":["/src/p/a.go","/cache/importer.go"],)"
            R"("NonGoFiles":[]})");
}

TEST(VetCommand, OtherConfigurationsStay) {
  std::string ours = R"({ "GoFiles": ["/src/p/otel_importer_test.go"] })";
  EXPECT_EQ(vetted(ours, {}), ours);
  for (const char* config :
       {R"({ "GoFiles": ["/src/p/a.go"] })", R"({ "GoFiles": null })", "{ }",
        "[]", "no JSON"}) {
    EXPECT_EQ(vetted(config), config);
  }
}

TEST(VetCommand, OtherArgumentsStay) {
  std::vector<std::string> words = {"vet", "-flags"};
  EXPECT_TRUE(name_vetted_files(kFiles, words));
  EXPECT_EQ(words.back(), "-flags");
  words.back() = "/nowhere/vet.cfg";
  EXPECT_FALSE(name_vetted_files(kFiles, words));
}

}  // namespace otel
