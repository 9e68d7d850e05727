#include "rules/rule_sets.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

static std::string rule(std::string_view import_path) {
  return "[{\"ImportPath\":\"" + std::string(import_path) +
         "\",\"Function\":\"F\",\"OnEnter\":\"a\",\"Path\":\"x.y/z\"}]";
}

class RuleSetsTest : public testing::Test {
 protected:
  RuleSetsTest() {
    directory_ = path_clean(testing::TempDir()) + "/otel_sets_XXXXXX";
    CHECK(::mkdtemp(directory_.data()) != nullptr);
    options_.builtin = {{"nethttp", builtin_[0]}, {"databasesql", builtin_[1]}};
    options_.main_module_directory = directory_ + "/module";
    options_.working_directory = directory_;
    CHECK(make_directories(directory_ + "/module"));
  }
  ~RuleSetsTest() override {
    for (const std::string& file : files_) {
      std::remove((directory_ + "/" + file).c_str());
    }
    std::remove((directory_ + "/module").c_str());
    std::remove(directory_.c_str());
  }

  void write(const std::string& file, std::string_view text) {
    CHECK(write_file_atomic(directory_ + "/" + file, text));
    files_.push_back(file);
  }

  // Returns "set:import path …" in order, or the text of the error.
  std::string load() {
    Result<RuleSets> sets = load_rule_sets(options_);
    std::string out;
    if (!sets) {
      out = sets.error().render();
      for (size_t at; (at = out.find(directory_)) != std::string::npos;) {
        out.replace(at, directory_.size(), "DIR");
      }
      return out;
    }
    for (const Rule& r : sets->rules) {
      out += (out.empty() ? "" : " ") + r.set + ":" + r.import_path;
    }
    return out;
  }

  std::string builtin_[2] = {rule("net/http"), rule("database/sql")};
  std::string directory_;
  std::vector<std::string> files_;
  RuleSetOptions options_;
};

TEST_F(RuleSetsTest, BuiltinSets) {
  EXPECT_EQ(load(), "nethttp:net/http databasesql:database/sql");
  options_.disabled = {"nethttp"};
  EXPECT_EQ(load(), "databasesql:database/sql");
  options_.disabled = {"databasesql#1"};
  EXPECT_EQ(load(), "nethttp:net/http");
  options_.no_default_rules = true;
  EXPECT_EQ(load(), "");
  Result<RuleSets> sets = load_rule_sets(options_);
  EXPECT_EQ(sets->watched_files,
            (std::vector<std::string>{directory_ + "/module/otel.rules.json",
                                      directory_ + "/module/otel.rules.yaml",
                                      directory_ + "/module/otel.rules.yml"}));
}

TEST_F(RuleSetsTest, FilesAreUsedInTheGivenOrder) {
  options_.no_default_rules = true;
  write("module/otel.rules.json", rule("default"));
  EXPECT_EQ(load(), "module/otel.rules.json:default");
  write("a.json", rule("a"));
  write("b.json", rule("b"));
  options_.rule_files = {"b.json", directory_ + "/a.json"};
  EXPECT_EQ(load(), "b.json:b a.json:a");
  write("c.json", rule("c"));
  options_.rule_files = {"c.json", "./a.json"};
  EXPECT_EQ(load(), "c.json:c ./a.json:a");
  options_.no_default_rules = false;
  options_.disabled = {"databasesql"};
  EXPECT_EQ(load(), "nethttp:net/http c.json:c ./a.json:a");
  Result<RuleSets> sets = load_rule_sets(options_);
  EXPECT_EQ(sets->watched_files,
            (std::vector<std::string>{directory_ + "/c.json",
                                      directory_ + "/a.json"}));
  EXPECT_TRUE(sets->rules[0].builtin);
  EXPECT_FALSE(sets->rules[1].builtin);
}

TEST_F(RuleSetsTest, YamlIsFoundToo) {
  options_.no_default_rules = true;
  write("module/otel.rules.yml", rule("y"));
  EXPECT_EQ(load(), "module/otel.rules.yml:y");
  write("module/otel.rules.json", rule("j"));
  EXPECT_EQ(load(),
            "otel: error: DIR/module/otel.rules.yml: the module has two rule "
            "files; the other is otel.rules.json\n"
            "  (keep one of them, or name both with --rules)\n");
}

TEST_F(RuleSetsTest, AllErrorsAreReported) {
  write("bad.json", "{}");
  write("a.json", rule("net/..."));
  options_.disabled = {"nethtp", "kafka", "nethttp#2", "nethttp#x"};
  options_.rule_files = {"bad.json", "none.json", "a.json", "./a.json"};
  EXPECT_EQ(
      load(),
      "otel: error: --disable: there is no rule set \"nethtp\"\n"
      "  (did you mean \"nethttp\"?)\n"
      "otel: error: --disable: there is no rule set \"kafka\"\n"
      "  (the rule sets are nethttp, databasesql)\n"
      "otel: error: --disable: there is no rule \"nethttp#2\"\n"
      "  (the rules of the set are nethttp#1 to nethttp#1)\n"
      "otel: error: --disable: there is no rule \"nethttp#x\"\n"
      "  (the rules of the set are nethttp#1 to nethttp#1)\n"
      "otel: error: bad.json:1:1: a rule file must be a list of rules, not an "
      "object\n"
      "  (put the rule into brackets: [ { … } ])\n"
      "otel: error: rule file: cannot open DIR/none.json: No such file or "
      "directory\n"
      "otel: error: a.json:1:16: bad import path \"net/...\": \"...\" is not "
      "supported\n"
      "  (did you mean \"net/**\"?)\n"
      "otel: error: ./a.json: the rule file is given twice\n");
}

TEST_F(RuleSetsTest, UserFilesAreNumbered) {
  write("a.json", rule("a"));
  write("b.json", rule("b"));
  options_.no_default_rules = true;
  options_.rule_files = {"b.json", "a.json"};
  Result<RuleSets> sets = load_rule_sets(options_);
  EXPECT_EQ(sets->rules[0].file_number, 0);
  EXPECT_EQ(sets->rules[1].file_number, 1);
}

TEST_F(RuleSetsTest, ADirectoryIsNotARuleFile) {
  CHECK(make_directories(directory_ + "/module/otel.rules.json"));
  EXPECT_EQ(load(),
            "otel: error: rule file: cannot read DIR/module/otel.rules.json: "
            "Is a directory\n");
  std::remove((directory_ + "/module/otel.rules.json").c_str());
  options_.rule_files = {"module"};
  EXPECT_EQ(load(),
            "otel: error: rule file: cannot read DIR/module: Is a directory\n");
}

}  // namespace otel
