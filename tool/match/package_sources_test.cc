#include "match/package_sources.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

class PackageSourcesTest : public testing::Test {
 protected:
  PackageSourcesTest() {
    EXPECT_NE(::mkdtemp(root_.data()), nullptr);
    package_.import_path = "p";
    package_.directory = root_;
  }
  ~PackageSourcesTest() override { remove_tree(root_); }

  std::string write(std::string_view name, std::string_view text) {
    std::string path = path_join(root_, name);
    EXPECT_TRUE(write_file_atomic(path, text));
    return path;
  }

  void add_file(std::string_view name, std::string_view text) {
    package_.files.push_back(write(name, text));
    package_.file_names.emplace_back(name);
  }

  std::string root_ = path_clean(testing::TempDir()) + "/otel_sources_XXXXXX";
  PlanPackage package_;
  PackageSources sources_;
};

TEST_F(PackageSourcesTest, ReadsAPackageOnce) {
  add_file("a.go", "package p\nfunc F() {}\n");
  Result<const PackageSource*> first = sources_.load(package_);
  ASSERT_TRUE(first);
  write("a.go", "package p\n");
  Result<const PackageSource*> second = sources_.load(package_);
  EXPECT_EQ(*first, *second);
  ASSERT_EQ((*second)->files.size(), 1u);
  EXPECT_EQ((*second)->files[0].funcs.size(), 1u);
  EXPECT_EQ((*second)->paths[0], root_ + "/a.go");
  EXPECT_EQ((*second)->package, &package_);
}

TEST_F(PackageSourcesTest, OmitsFilesThatDoNotParse) {
  add_file("a.go", "package p\nfunc (\n");
  add_file("b.go", "package p\nvar x int\n");
  Result<const PackageSource*> source = sources_.load(package_);
  ASSERT_TRUE(source);
  ASSERT_EQ((*source)->files.size(), 1u);
  EXPECT_EQ((*source)->paths[0], root_ + "/b.go");
  ASSERT_EQ((*source)->parse_errors.size(), 1u);
  EXPECT_TRUE((*source)->parse_errors[0].render().starts_with(
      "otel: error: " + root_ + "/a.go:2:"));
}

TEST_F(PackageSourcesTest, AFileThatCannotBeReadIsAnError) {
  package_.files = {root_ + "/none.go"};
  package_.file_names = {"none.go"};
  EXPECT_FALSE(sources_.load(package_));
}

TEST_F(PackageSourcesTest, ReadsReplacedFiles) {
  add_file("a.go", "package p\nfunc A() {}\n");
  add_file("b.go", "package p\nfunc B() {}\n");
  std::string other = write("other.txt", "package p\nfunc C() {}\n");
  sources_.replace(package_, "b.go", other);
  Result<const PackageSource*> source = sources_.load(package_);
  ASSERT_TRUE(source);
  EXPECT_EQ((*source)->paths[1], other);
  EXPECT_TRUE((*source)->names().functions.contains("C"));
  EXPECT_FALSE((*source)->names().functions.contains("B"));
}

TEST_F(PackageSourcesTest, NamesHaveAllDeclarations) {
  add_file("a.go",
           "package p\nfunc init() {}\nfunc F() {}\nfunc init() {}\n"
           "type T struct{}\nconst A, B = 1, 2\n");
  add_file(
      "b.go",
      "package p\nfunc init() {}\nfunc (T) F() {}\ntype U = T\nvar C int\n");
  Result<const PackageSource*> source = sources_.load(package_);
  ASSERT_TRUE(source);
  const PackageNames& names = (*source)->names();
  std::vector<size_t> files;
  for (const DeclaredFunction& init : names.functions.at("init")) {
    files.push_back(init.file);
  }
  EXPECT_EQ(files, (std::vector<size_t>{0, 0, 1}));
  EXPECT_EQ(names.functions.at("F").size(), 2u);
  EXPECT_EQ(names.types.at("U").file, 1u);
  EXPECT_TRUE(names.types.at("U").decl->alias);
  for (const char* name : {"A", "B", "C"}) {
    EXPECT_TRUE(names.values.contains(name)) << name;
  }
  EXPECT_FALSE(names.values.contains("F"));
}

}  // namespace otel
