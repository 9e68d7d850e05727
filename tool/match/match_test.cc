#include "match/match.h"

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/strings.h"
#include "rules/reader.h"

namespace otel {

// A package: import path, name, imports, and the text of its only file, p.go.
struct TestPackage {
  const char* path;
  const char* name;
  std::vector<std::string> imports;
  std::string text;
};

class MatchTest : public testing::Test {
 protected:
  MatchTest() {
    EXPECT_NE(::mkdtemp(root_.data()), nullptr);
    plan_.go_version = "go1.26.8";
    add({"app",
         "main",
         {"lib"},
         "func main() {}\nfunc init() {}\n"
         "func init() {}\n"});
    add({"lib",
         "lib",
         {"fmt"},
         "type S struct {\n\tA, b int\n\t*Embedded\n}\ntype Embedded struct{}\n"
         "type N int\nfunc Get(n int) {}\nfunc (s *S) Get() error { return nil "
         "}\n//go:nosplit\nfunc raw() {}\n"});
    add({"hooks",
         "hooks",
         {},
         "import \"otel.example/pkg/api\"\nfunc enter(ctx api.CallContext) {}\n"
         "func Exit(ctx api.CallContext) {}\nfunc bad(n int) {}\n"});
    add({"otel.example/pkg/api", "api", {}, "type CallContext interface{}\n"});
  }
  ~MatchTest() override { remove_tree(root_); }

  void add(const TestPackage& package) {
    std::string file =
        write(std::string(package.path) + "/p.go",
              fmt::format("package {}\n{}", package.name, package.text));
    PlanPackage out;
    out.import_path = package.path;
    out.name = package.name;
    out.directory = path_dir(file);
    out.files = {file};
    out.file_names = {"p.go"};
    out.imports = package.imports;
    out.module = 0;
    plan_.packages.push_back(std::move(out));
  }

  std::string write(std::string_view name, std::string_view text) {
    std::string path = path_join(root_, name);
    EXPECT_TRUE(make_directories(std::string(path_dir(path))));
    EXPECT_TRUE(write_file_atomic(path, text));
    return path;
  }

  // Matches rules, given as JSON objects without their braces.
  Result<MatchTable> match(const std::vector<std::string>& rules) {
    plan_.modules = {{.path = "m"}};
    plan_.index();
    std::string text;
    for (const std::string& rule : rules) {
      text += fmt::format("{}{{{}}}", text.empty() ? "" : ",\n", rule);
    }
    Result<std::vector<Rule>> read = read_rules(
        "[" + text + "]",
        RuleSource{.display_path = "r.json", .directory = root_, .set = "r"});
    if (!read) {
      return std::unexpected(std::move(read).error());
    }
    rules_ = std::move(*read);
    std::vector<ChosenRule> chosen = choose_rules(rules_, plan_);
    for (ChosenRule& rule : chosen) {
      rule.hook_path = rule.packages.empty() ? "" : rule.rule->path;
    }
    return match_rules(chosen, plan_, root_);
  }

  // Returns the error, with DIR for the directory of the packages.
  std::string error(const std::vector<std::string>& rules) {
    Result<MatchTable> table = match(rules);
    std::string out = table ? "none" : table.error().render();
    replace_all(root_, "DIR", out);
    return out;
  }

  // Returns the edits of one package, in a short form.
  static std::string edits(const MatchTable& table, std::string_view path) {
    std::string out;
    for (const PackageEdits& package : table.work) {
      if (package.import_path != path) {
        continue;
      }
      for (const FunctionEdits& function : package.functions) {
        out += fmt::format("{}.{}", function.receiver, function.name);
        for (const Injection& injection : function.injections) {
          out += fmt::format(" {}", injection.rule.substr(0, 3));
        }
        out += "; ";
      }
      for (const AddedField& field : package.structs) {
        out += fmt::format("{}.{} {}; ", field.type, field.field_name,
                           field.field_type);
      }
      for (const AddedFile& file : package.files) {
        out += fmt::format("{}{}; ", file.replace ? "=" : "+",
                           path_base(file.path));
      }
      out += fmt::format("{} bindings", package.bindings.size());
    }
    return out;
  }

  std::string root_ = path_clean(testing::TempDir()) + "/otel_match_XXXXXX";
  BuildPlan plan_;
  std::vector<Rule> rules_;
};

static const char kHooks[] =
    R"("OnEnter":"enter","OnExit":"Exit","Path":"hooks")";

static std::string function(std::string_view package, std::string_view name,
                            std::string_view more = kHooks) {
  return fmt::format("\"ImportPath\":\"{}\",\"Function\":\"{}\",{}", package,
                     name, more);
}

TEST_F(MatchTest, FunctionsGetTheHooksOfTheirRules) {
  Result<MatchTable> table = match({function("lib", "Get")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), ".Get r#1; 0 bindings");
  EXPECT_EQ(edits(*table, "hooks"), "2 bindings");
  EXPECT_EQ(table->functions, 1);
  EXPECT_EQ(table->packages, 1);
  EXPECT_EQ(table->rules_used, 1);
  EXPECT_EQ(join(table->instrumented, "\n"), "lib.Get: r#1 (r.json:1:2)");
  const Injection& injection = table->work[1].functions[0].injections[0];
  EXPECT_EQ(injection.enter.name, "hooks.enter");
  EXPECT_TRUE(injection.enter.context_only);
  EXPECT_EQ(injection.id.size(), 16u);
}

TEST_F(MatchTest, TheLowestOrderIsOutermost) {
  Result<MatchTable> table = match(
      {function("lib", "Get"),
       function("lib", "Get", R"("Order":-1,"OnExit":"Exit","Path":"hooks")"),
       function("lib", "G.*", R"("OnExit":"Exit","Path":"hooks")")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), ".Get r#2 r#1 r#3; 0 bindings");
}

TEST_F(MatchTest, EqualRulesHaveDifferentIds) {
  Result<MatchTable> table =
      match({function("lib", "Get"), function("lib", "Get")});
  ASSERT_TRUE(table);
  const FunctionEdits& get = table->work[1].functions[0];
  EXPECT_NE(get.injections[0].id, get.injections[1].id);
}

TEST_F(MatchTest, AllInitFunctionsShareTheirHooks) {
  Result<MatchTable> table = match({function("main", "init")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "app"), ".init r#1; 0 bindings");
  EXPECT_EQ(table->work[0].symbol_path, "main");
}

TEST_F(MatchTest, ReceiversSelectMethods) {
  std::string method = std::string(R"("ReceiverType":"*S",)") + kHooks;
  Result<MatchTable> table = match({function("lib", "Get", method)});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), "*S.Get r#1; 0 bindings");
}

TEST_F(MatchTest, RawStatementsNeedNoHooks) {
  Result<MatchTable> table = match(
      {function("lib", "Get", R"("UseRaw":true,"OnEnter":"x := 1\n_ = x")")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), ".Get r#1; 0 bindings");
  EXPECT_EQ(table->work[0].functions[0].injections[0].raw_enter, "x:=1; _=x;");
  EXPECT_EQ(error({function("lib", "Get",
                            R"("UseRaw":true,"OnEnter":"} func g() {")")}),
            "otel: error: r.json:1:63: these are not Go statements\n"
            "  (brackets and strings must be balanced)\n");
}

TEST_F(MatchTest, MissingFunctionsAreErrors) {
  EXPECT_EQ(error({function("lib", "Gett")}),
            "otel: error: r.json:1:33: package lib has no function Gett\n"
            "  (did you mean Get?)\n");
  EXPECT_EQ(
      error({function("lib", "main",
                      std::string(R"("ReceiverType":"T",)") + kHooks)}),
      "otel: error: r.json:1:33: package lib has no method main with receiver "
      "T\n");
  EXPECT_EQ(error({function("lib", "Get",
                            std::string(R"("ReceiverType":"S",)") + kHooks)}),
            "otel: error: r.json:1:33: package lib has no method Get with "
            "receiver S\n  (Get is a function, not a method: omit "
            "ReceiverType)\n");
  add({"methods", "methods", {}, "type T int\nfunc (t *T) Do() {}\n"});
  EXPECT_EQ(error({function("methods", "Do")}),
            "otel: error: r.json:1:37: package methods has no function Do\n"
            "  (Do is a method of *T: \"ReceiverType\": \"*T\")\n");
}

TEST_F(MatchTest, PatternsNeedNotMatch) {
  Result<MatchTable> table =
      match({function("l*", "None"), function("lib", ".*")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(join(table->unmatched, "\n"),
            "r#1 (r.json:1:2): no package of l* has a function None");
  ASSERT_EQ(table->refusals.size(), 1u);
  EXPECT_EQ(table->refusals[0].target, "lib.raw");
  EXPECT_EQ(edits(*table, "lib"), ".Get r#2; 0 bindings");
}

TEST_F(MatchTest, AFunctionThatCannotBeInstrumentedIsAnError) {
  std::string got = error({function("lib", "raw")});
  EXPECT_TRUE(got.starts_with(
      "otel: error: r.json:1:33: lib.raw cannot be instrumented: "))
      << got;
  EXPECT_TRUE(got.ends_with("\n  (it is declared at DIR/lib/p.go:11:6)\n"))
      << got;
}

TEST_F(MatchTest, HooksMustExistAndFit) {
  EXPECT_EQ(
      error({function("lib", "Get", R"("OnEnter":"entr","Path":"hooks")")}),
      "otel: error: r.json:1:49: package hooks has no function entr\n"
      "  (did you mean enter?)\n");
  EXPECT_EQ(
      error({function("lib", "Get", R"("OnEnter":"enter","Path":"gone")")}),
      "otel: error: r.json:1:64: the hook package gone is not in the build\n");
  EXPECT_EQ(
      error({function("lib", "Get", R"("OnEnter":"unlike","Path":"hooks")")}),
      "otel: error: r.json:1:49: package hooks has no function unlike\n"
      "  (a hook is a function, not a method)\n");
  std::string got =
      error({function("lib", "Get", R"("OnEnter":"bad","Path":"hooks")")});
  EXPECT_TRUE(got.starts_with(
      "otel: error: r.json:1:49: hook \"bad\" does not fit Get\n"))
      << got;
}

static std::string field(std::string_view type, std::string_view name,
                         std::string_view field_type) {
  return fmt::format(
      R"("ImportPath":"lib","StructType":"{}","FieldName":"{}","FieldType":"{}")",
      type, name, field_type);
}

TEST_F(MatchTest, StructsGetFields) {
  Result<MatchTable> table =
      match({field("S", "x", "[]int"), field("Embedded", "x", "any")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), "S.x []int; Embedded.x any; 0 bindings");
  EXPECT_EQ(table->packages, 1);
  EXPECT_EQ(table->functions, 0);
}

TEST_F(MatchTest, WrongStructRulesAreErrors) {
  EXPECT_EQ(error({field("s", "x", "int")}),
            "otel: error: r.json:1:35: package lib has no struct s\n"
            "  (did you mean S?)\n");
  EXPECT_EQ(error({field("N", "x", "int")}),
            "otel: error: r.json:1:35: lib.N is not a struct\n"
            "  (it is declared at DIR/lib/p.go:7:6)\n");
  for (const char* name : {"A", "b", "Embedded"}) {
    EXPECT_EQ(error({field("S", name, "int")}),
              fmt::format("otel: error: r.json:1:51: lib.S already has a field "
                          "{}\n  (it is declared at DIR/lib/p.go:2:6)\n",
                          name));
  }
  for (const char* type : {"[]", "int; y int", "int }", "int = 1", "int\\n"}) {
    EXPECT_TRUE(error({field("S", "x", type)}).find("is not a Go type") !=
                std::string::npos)
        << type;
  }
  EXPECT_EQ(error({field("S", "x", "int"), field("S", "x", "any")}),
            "otel: error: r.json:2:50: r#1 (r.json:1:2) adds the same field to "
            "S\n");
}

static std::string file(std::string_view name, std::string_view more = "") {
  return fmt::format(R"("ImportPath":"lib","Path":"files","FileName":"{}"{})",
                     name, more);
}

TEST_F(MatchTest, FilesAreAddedAndReplaced) {
  write("files/new.go",
        "package lib\nimport (\n\t\"fmt\"\n\t_ \"unsafe\"\n)\n"
        "func New() { fmt.Println() }\n");
  write("files/p.go", "package lib\nfunc Other() {}\n");
  Result<MatchTable> table =
      match({file("new.go"), file("p.go", R"(,"Replace":true)"),
             // Other rules see the replacement.
             function("lib", "Other")});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), ".Other r#3; +new.go; =p.go; 0 bindings");
}

TEST_F(MatchTest, FilesMayComeFromAPackage) {
  write("hooks/extra.go", "package lib\n");
  Result<MatchTable> table =
      match({R"("ImportPath":"lib","Path":"hooks","FileName":"extra.go")"});
  ASSERT_TRUE(table) << table.error().render();
  EXPECT_EQ(edits(*table, "lib"), "+extra.go; 0 bindings");
  EXPECT_EQ(error({R"("ImportPath":"lib","Path":"gone","FileName":"a.go")"}),
            "otel: error: r.json:1:29: package gone is not in the build\n"
            "  (Path may also be a directory, relative to the rule file)\n");
}

TEST_F(MatchTest, WrongFileRulesAreErrors) {
  write("files/broken.go", "package lib\nfunc (\n");
  write("files/os.go", "package lib\n\nimport \"os\"\n");
  write("files/new.go", "package lib\n");
  EXPECT_TRUE(error({file("broken.go")})
                  .starts_with("otel: error: DIR/files/broken.go:2:"));
  EXPECT_EQ(error({file("os.go")}),
            "otel: error: DIR/files/os.go:3:8: package lib does not import os, "
            "so a file that r#1 (r.json:1:2) adds to it cannot import it\n"
            "  (move the code into a hook, which may import any package)\n");
  EXPECT_EQ(error({file("new.go", R"(,"Replace":true)")}),
            "otel: error: r.json:1:48: package lib has no file new.go to "
            "replace\n");
}

TEST_F(MatchTest, EveryErrorIsReported) {
  std::string got = error({function("lib", "None"), field("None", "x", "int"),
                           function("lib", "raw")});
  for (const char* line : {"r.json:1:", "r.json:2:", "r.json:3:"}) {
    EXPECT_NE(got.find(line), std::string::npos) << line;
  }
}

}  // namespace otel
