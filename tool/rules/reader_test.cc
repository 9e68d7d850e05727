#include "rules/reader.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

// BadFile is a rule file and the whole text of its errors. DIR stands for the
// directory of the rule file, which contains hooks/x.go.
struct BadFile {
  std::string text;
  const char* want;
};

class Reader : public testing::Test {
 protected:
  Reader() {
    directory_ = path_clean(testing::TempDir()) + "/otel_reader_XXXXXX";
    CHECK(::mkdtemp(directory_.data()) != nullptr);
    CHECK(make_directories(directory_ + "/hooks"));
    CHECK(write_file_atomic(directory_ + "/hooks/x.go", ""));
  }
  ~Reader() override {
    for (const char* name : {"/hooks/x.go", "/hooks", ""}) {
      std::remove((directory_ + name).c_str());
    }
  }

  Result<std::vector<Rule>> read(std::string_view text) {
    return read_rules(text, RuleSource{.display_path = "r.json",
                                       .directory = directory_,
                                       .set = "r.json",
                                       .builtin = false});
  }

  void expect_errors(const std::vector<BadFile>& cases) {
    for (const BadFile& c : cases) {
      Result<std::vector<Rule>> rules = read(c.text);
      ASSERT_FALSE(rules) << c.text;
      std::string got = rules.error().render();
      size_t at = got.find(directory_);
      if (at != std::string::npos) {
        got.replace(at, directory_.size(), "DIR");
      }
      EXPECT_EQ(got, c.want) << c.text;
    }
  }

  std::string directory_;
};

TEST_F(Reader, NotJson) {
  expect_errors({
      {R"()",
       R"(otel: error: r.json: the file is empty
  (a rule file is a list of rules: [ { … }, { … } ])
)"},
      {R"(  # nothing
)",
       R"(otel: error: r.json: the file is empty
  (a rule file is a list of rules: [ { … }, { … } ])
)"},
      {R"({)",
       R"(otel: error: r.json:1:2: not JSON or YAML: expected "," or "}"
  (look for a missing comma, quote or bracket before it)
)"},
      {R"([{"ImportPath": "a" "Function": "f"}])",
       R"(otel: error: r.json:1:21: not JSON or YAML: expected "," or "}"
  (look for a missing comma, quote or bracket before it)
)"},
      {R"([{"ImportPath": "a}])",
       R"(otel: error: r.json:1:21: not JSON or YAML: the file ends inside a string
  (look for a missing quote)
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q"})",
       R"(otel: error: r.json:1:60: not JSON or YAML: expected "," or "]"
  (look for a missing comma, quote or bracket before it; in YAML, a version range must be quoted)
)"},
      {R"([{"ImportPath":"p",
  // note
"Function":"F"}])",
       R"(otel: error: r.json:2:3: not JSON or YAML: expected "," or "}"
  (look for a missing comma, quote or bracket before it)
)"},
      {R"([{"ImportPath":"p","Function" "F"}])",
       R"(otel: error: r.json:1:31: not JSON or YAML: expected "," or "}"
  (look for a missing comma, quote or bracket before it)
)"},
      {R"([{"OnEnter":"a\q"}])",
       R"(otel: error: r.json:1:17: not JSON or YAML: unknown escape in a string
  (write "\\" for a backslash)
)"},
      {R"([{"OnEnter":"\ud83d\ude00"}])",
       R"(otel: error: r.json:1:20: not JSON or YAML: bad \u escape in a string
  (write the character itself, in UTF-8)
)"},
      {std::string(600, '['),
       R"(otel: error: r.json:1:601: not JSON or YAML: nested too deeply
  (a rule file is a list of flat objects)
)"},
  });
}

TEST_F(Reader, NotAListOfObjects) {
  expect_errors({
      {R"({"ImportPath": "a"})",
       R"(otel: error: r.json:1:1: a rule file must be a list of rules, not an object
  (put the rule into brackets: [ { … } ])
)"},
      {R"("x")",
       R"(otel: error: r.json:1:1: a rule file must be a list of rules, not a string
  (for example [ { "ImportPath": "net/http", … } ])
)"},
      {R"(null)",
       R"(otel: error: r.json:1:1: a rule file must be a list of rules, not null
  (for example [ { "ImportPath": "net/http", … } ])
)"},
      {R"([1, "x", null, [], true])",
       R"(otel: error: r.json:1:2: a rule must be an object, not a number
  (for example { "ImportPath": "net/http", … })
otel: error: r.json:1:5: a rule must be an object, not a string
  (for example { "ImportPath": "net/http", … })
otel: error: r.json:1:10: a rule must be an object, not null
  (for example { "ImportPath": "net/http", … })
otel: error: r.json:1:16: a rule must be an object, not a list
  (for example { "ImportPath": "net/http", … })
otel: error: r.json:1:20: a rule must be an object, not a boolean
  (for example { "ImportPath": "net/http", … })
)"},
      {R"([{["a"]: "b"}])",
       R"(otel: error: r.json:1:3: the name of a field must be a string, not a list
)"},
      {R"([] x)",
       R"(otel: error: r.json:1:4: there is more than one document in the file
  (a rule file is one list of rules)
)"},
      {R"([]
---
[]
)",
       R"(otel: error: r.json:3:1: there is more than one document in the file
  (a rule file is one list of rules)
)"},
  });
}

TEST_F(Reader, YamlIsPlain) {
  expect_errors({
      {R"(- ReceiverType: *Transport
)",
       R"(otel: error: r.json:1:17: YAML aliases are not supported in rule files
  (write the value out, or quote it if it is meant as text: "*Server")
)"},
      {R"(- ImportPath: *
)",
       R"(otel: error: r.json:1:16: YAML aliases are not supported in rule files
  (write the value out, or quote it if it is meant as text: "*Server")
)"},
      {R"(- ImportPath: **
)",
       R"(otel: error: r.json:1:15: YAML aliases are not supported in rule files
  (write the value out, or quote it if it is meant as text: "*Server")
)"},
      {R"(- &a {ImportPath: x}
- *a
)",
       R"(otel: error: r.json:1:3: YAML anchors are not supported in rule files
  (write the value out, or quote it if it is meant as text: "*Server")
)"},
      {R"(- Order: !!int "3"
)",
       R"(otel: error: r.json:1:10: the YAML tag tag:yaml.org,2002:int is not supported in rule files
  (write the value out, or quote it if it is meant as text: "*Server")
)"},
      {R"(- Version: [1.0,2.0)
)",
       R"(otel: error: r.json:2:1: not JSON or YAML: expected "," or "]"
  (look for a missing comma, quote or bracket before it; in YAML, a version range must be quoted)
)"},
  });
}

TEST_F(Reader, Types) {
  expect_errors({
      {R"([{"ImportPath":"p","Function":42,"OnEnter":true,"Path":null,"Order":"1","UseRaw":"yes","Dependencies":"a"}])",
       R"(otel: error: r.json:1:31: field "Function" must be a string, not a number
  (for example "Function": "RoundTrip")
otel: error: r.json:1:44: field "OnEnter" must be a string, not a boolean
  (for example "OnEnter": "onEnterRoundTrip")
otel: error: r.json:1:56: field "Path" must be a string, not null
  (give it a value, or omit the field)
otel: error: r.json:1:69: field "Order" must be a whole number, not a string
  (for example "Order": 10)
otel: error: r.json:1:82: field "UseRaw" must be true or false, not a string
  (for example "UseRaw": true)
otel: error: r.json:1:103: field "Dependencies" must be a list of strings, not a string
  (for example "Dependencies": ["net/http"])
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","Order":1.5}])",
       R"(otel: error: r.json:1:68: field "Order" must be a whole number, not 1.5
  (for example "Order": 10)
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","Order":99999999999}])",
       R"(otel: error: r.json:1:68: field "Order" must be a whole number, not 99999999999
  (for example "Order": 10)
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","Dependencies":["a",1,"",null]}])",
       R"(otel: error: r.json:1:80: each item of "Dependencies" must be a string, not a number
  (for example "Dependencies": ["net/http"])
otel: error: r.json:1:82: each item of "Dependencies" must be a string, not an empty one
  (for example "Dependencies": ["net/http"])
otel: error: r.json:1:85: each item of "Dependencies" must be a string, not null
  (for example "Dependencies": ["net/http"])
)"},
      {R"([{"ImportPath":["p"],"Function":{},"OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: field "ImportPath" must be a string, not a list
  (for example "ImportPath": "net/http")
otel: error: r.json:1:33: field "Function" must be a string, not an object
  (for example "Function": "RoundTrip")
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"","Path":"","ReceiverType":""}])",
       R"(otel: error: r.json:1:45: field "OnEnter" is empty
  (omit it, or give it a value, for example "onEnterRoundTrip")
otel: error: r.json:1:55: field "Path" is empty
  (omit it, or give it a value, for example "./hooks")
otel: error: r.json:1:73: field "ReceiverType" is empty
  (omit it, or give it a value, for example "*Transport")
)"},
  });
}

TEST_F(Reader, Fields) {
  expect_errors({
      {R"([{"ImportPath":"p","Functoin":"F","OnEntr":"a","Colour":1}])",
       R"(otel: error: r.json:1:20: unknown field "Functoin"
  (did you mean "Function"?)
otel: error: r.json:1:35: unknown field "OnEntr"
  (did you mean "OnEnter"?)
otel: error: r.json:1:48: unknown field "Colour"
  (the fields are ImportPath, Version, GoVersion, Dependencies, Order, Path, Function, ReceiverType, OnEnter, OnExit, UseRaw, StructType, FieldName, FieldType, FileName, Replace)
)"},
      {R"([{"ImportPath":"p",
"importpath":"q","StructName":"T","structtype":"U","FieldName":"f"}])",
       R"(otel: error: r.json:2:1: field "ImportPath" is given twice
  (first at r.json:1:3; field names are not case-sensitive)
otel: error: r.json:2:35: field "StructType" is given twice
  (first at r.json:2:18; field names are not case-sensitive)
otel: error: r.json:1:2: field "FieldType" is missing
  (for example "FieldType": "interface{}")
)"},
  });
}

TEST_F(Reader, Missing) {
  expect_errors({
      {R"([{"Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:2: field "ImportPath" is missing
  (for example "ImportPath": "net/http")
)"},
      {R"([{"ImportPath":"p","Function":"F","Path":"q"}])",
       R"(otel: error: r.json:1:2: "OnEnter" and "OnExit" are both missing
  (name the hook to call, for example "OnEnter": "onEnterRoundTrip")
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a"}])",
       R"(otel: error: r.json:1:2: field "Path" is missing
  (for example "Path": "./hooks")
)"},
      {R"([{"ImportPath":"p","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:2: field "Function" is missing
  (for example "Function": "RoundTrip")
)"},
      {R"([{"ImportPath":"p","ReceiverType":"T"}])",
       R"(otel: error: r.json:1:2: field "Function" is missing
  (for example "Function": "RoundTrip")
otel: error: r.json:1:2: "OnEnter" and "OnExit" are both missing
  (name the hook to call, for example "OnEnter": "onEnterRoundTrip")
otel: error: r.json:1:2: field "Path" is missing
  (for example "Path": "./hooks")
)"},
      {R"([{"ImportPath":"p","StructType":"T"}])",
       R"(otel: error: r.json:1:2: field "FieldName" is missing
  (for example "FieldName": "otelSpan")
otel: error: r.json:1:2: field "FieldType" is missing
  (for example "FieldType": "interface{}")
)"},
      {R"([{"ImportPath":"p","FieldName":"f","FieldType":"int"}])",
       R"(otel: error: r.json:1:2: field "StructType" is missing
  (for example "StructType": "Request")
)"},
      {R"([{"ImportPath":"p","FileName":"a.go"}])",
       R"(otel: error: r.json:1:2: field "Path" is missing
  (for example "Path": "./hooks")
)"},
      {R"([{"ImportPath":"p","Replace":true,"Path":"q"}])",
       R"(otel: error: r.json:1:2: field "FileName" is missing
  (for example "FileName": "extra.go")
)"},
      {R"([{"ImportPath":"p"}])",
       R"(otel: error: r.json:1:2: the rule does not say what to change
  (expected Function with OnEnter or OnExit, StructType with FieldName and FieldType, or FileName with Path)
)"},
      {R"([{}])",
       R"(otel: error: r.json:1:2: the rule does not say what to change
  (expected Function with OnEnter or OnExit, StructType with FieldName and FieldType, or FileName with Path)
)"},
  });
}

TEST_F(Reader, Kinds) {
  expect_errors({
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","StructType":"T",
"FileName":"f.go"}])",
       R"(otel: error: r.json:1:60: fields "Function" and "StructType" cannot be in the same rule
  (a rule changes one thing: write two rules)
otel: error: r.json:2:1: fields "Function" and "FileName" cannot be in the same rule
  (a rule changes one thing: write two rules)
)"},
      {R"([{"ImportPath":"p","StructType":"T","FieldName":"f","FieldType":"int","Path":"q"}])",
       R"(otel: error: r.json:1:71: fields "StructType" and "Path" cannot be in the same rule
  (a struct rule has no hook code; omit Path)
)"},
      {R"x([{"ImportPath":"p","Function":"F","OnEnter":"a()","UseRaw":true,"Path":"q"}])x",
       R"(otel: error: r.json:1:65: fields "UseRaw" and "Path" cannot be in the same rule
  (raw statements have no hook package; omit Path)
)"},
  });
}

TEST_F(Reader, Values) {
  expect_errors({
      {R"([{"ImportPath":"p","Function":"(","ReceiverType":"*","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:31: bad pattern "(": missing ): (
  (the syntax is that of Go's regexp package)
otel: error: r.json:1:50: bad pattern "*": no argument for repetition operator: *
  (write ".*" for any name)
)"},
      {R"([{"ImportPath":"p","Function":"Round Trip","ReceiverType":"*a-b","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:31: Function "Round Trip" is not a Go identifier
  (for example "RoundTrip", or a pattern)
otel: error: r.json:1:59: ReceiverType "*a-b" is not a Go identifier
  (for example "*Transport", or a pattern)
)"},
      {R"x([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","Version":"1.0","GoVersion":"[2,1)"}])x",
       R"x(otel: error: r.json:1:70: bad version range "1.0"
  (expected [1.2.0,2.0.0), [1.2.0,) or [,2.0.0): the range includes the lower version but not the upper one)
otel: error: r.json:1:88: version range "[2,1)" is empty
  (the lower version must be less than the upper one)
)x"},
      {R"x([{"ImportPath":"a.b/c","Version":"[1.27rc1,)","Function":"F","OnEnter":"a","Path":"q"}])x",
       R"x(otel: error: r.json:1:34: Version "[1.27rc1,)" is a range of Go versions, but a.b/c has module versions
  (a module version has the form 1.2.3, 1.2 or 1.2.3-rc.1)
)x"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"hooks.a","OnExit":"func","Path":"q"}])",
       R"(otel: error: r.json:1:45: OnEnter "hooks.a" is not a Go identifier
  (give only the function name; Path says where it is)
otel: error: r.json:1:64: OnExit "func" is not a Go identifier
  (for example "onExitRoundTrip")
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":" ","UseRaw":true}])",
       R"(otel: error: r.json:1:45: OnEnter has no statements
  (write Go statements, or omit the field)
)"},
      {R"([{"ImportPath":"p","StructType":"a.T","FieldName":"_","FieldType":"int"}])",
       R"(otel: error: r.json:1:33: StructType "a.T" is not a Go identifier
  (for example "Request")
otel: error: r.json:1:51: FieldName "_" is not a Go identifier
  (for example "otelSpan")
)"},
  });
}

TEST_F(Reader, Files) {
  expect_errors({
      {R"([{"ImportPath":"p","FileName":"a/b.go","Path":"q"},
{"ImportPath":"p","FileName":"b.s","Path":"q"},
{"ImportPath":"p","FileName":"y.go","Path":"hooks"}])",
       R"(otel: error: r.json:1:31: FileName "a/b.go" is not the name of a Go file
  (give only the name, which ends in .go; Path says where the file is)
otel: error: r.json:2:30: FileName "b.s" is not the name of a Go file
  (give only the name, which ends in .go; Path says where the file is)
otel: error: r.json:3:30: there is no file DIR/hooks/y.go
  (FileName is the name of a file in Path)
)"},
  });
}

TEST_F(Reader, Paths) {
  expect_errors({
      {R"([{"ImportPath":"p","FileName":"a.go","Path":"./none"}])",
       R"(otel: error: r.json:1:45: Path "./none" is not a directory
  (there is no DIR/none; a path is relative to the rule file)
)"},
      {R"([{"ImportPath":"p","FileName":"a.go","Path":"/none"}])",
       R"(otel: error: r.json:1:45: Path "/none" is not a directory
  (there is no /none; a path is relative to the rule file)
)"},
      {R"([{"ImportPath":"p","FileName":"a.go","Path":"a b"}])",
       R"(otel: error: r.json:1:45: bad import path "a b": invalid character ' '
  (write the path as in an import)
)"},
  });
}

TEST_F(Reader, ImportPaths) {
  expect_errors({
      {R"([{"ImportPath":"net/...","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "net/...": "..." is not supported
  (did you mean "net/**"?)
)"},
      {R"([{"ImportPath":"./x","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "./x": it must not be relative or absolute, or have empty elements
  (write the path as in an import)
)"},
      {R"([{"ImportPath":"/x","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "/x": it must not be relative or absolute, or have empty elements
  (write the path as in an import)
)"},
      {R"([{"ImportPath":"a//b","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "a//b": it must not be relative or absolute, or have empty elements
  (write the path as in an import)
)"},
      {R"([{"ImportPath":"a b","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "a b": invalid character ' '
  (write the path as in an import, with "*" for a part of an element and "**" for any elements)
)"},
      {R"([{"ImportPath":"a\\b","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "a\\b": invalid character '\\'
  (write the path as in an import, with "*" for a part of an element and "**" for any elements)
)"},
      {R"([{"ImportPath":"a**","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "a**": "**" must be a whole element
  (write "*" for a part of an element)
)"},
      {R"([{"ImportPath":"x/**b","Function":"F","OnEnter":"a","Path":"q"}])",
       R"(otel: error: r.json:1:16: bad import path "x/**b": "**" must be a whole element
  (write "*" for a part of an element)
)"},
      {R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q","Dependencies":["net/*","..."]}])",
       R"(otel: error: r.json:1:76: bad import path "net/*": invalid character '*'
  (write the path as in an import)
otel: error: r.json:1:84: bad import path "...": "..." is not supported
  (name one package)
)"},
  });
}

TEST_F(Reader, EveryFieldIsRead) {
  Result<std::vector<Rule>> rules = read(R"x([
  {
    "ImportPath": "net/http",
    "Version": "[1.22,)",
    "GoVersion": "[1.24,1.30)",
    "Dependencies": ["net/url", "net/http"],
    "Order": -5,
    "Path": "x.y/z",
    "Function": "Do|Get",
    "ReceiverType": "*Client",
    "OnEnter": "onEnter",
    "OnExit": "onExit"
  },
	{"importpath":"p","STRUCTNAME":"T","fieldName":"f","FieldType":"[]int"},
  {"ImportPath":"p","Path":"hooks","FileName":"x.go","Replace":true},
  {"ImportPath":"p","Function":"F","UseRaw":true,"OnExit":"println(\"\u00e9\")"}
])x");
  ASSERT_TRUE(rules) << rules.error().render();
  ASSERT_EQ(rules->size(), 4);
  const Rule& function = (*rules)[0];
  EXPECT_EQ(function.kind, RuleKind::kFunction);
  EXPECT_EQ(function.import_path, "net/http");
  EXPECT_TRUE(function.version.contains("v1.22.0"));
  EXPECT_FALSE(function.go_version.contains_go("go1.30.0"));
  EXPECT_EQ(function.dependencies,
            (std::vector<std::string>{"net/url", "net/http"}));
  EXPECT_EQ(function.order, -5);
  EXPECT_EQ(function.path, "x.y/z");
  EXPECT_EQ(function.path_directory, "");
  EXPECT_EQ(function.function, "Do|Get");
  EXPECT_EQ(function.receiver_type, "*Client");
  EXPECT_EQ(function.on_enter, "onEnter");
  EXPECT_EQ(function.on_exit, "onExit");
  EXPECT_EQ(function.display_name(), "r.json#1 (r.json:2:3)");
  EXPECT_EQ(function.field_location("Function").str(), "r.json:9:17");
  EXPECT_EQ(function.field_location("UseRaw").str(), "r.json:2:3");
  const Rule& field = (*rules)[1];
  EXPECT_EQ(field.kind, RuleKind::kStruct);
  EXPECT_EQ(field.struct_type, "T");
  EXPECT_EQ(field.field_name, "f");
  EXPECT_EQ(field.field_type, "[]int");
  const Rule& file = (*rules)[2];
  EXPECT_EQ(file.kind, RuleKind::kFile);
  EXPECT_EQ(file.file_name, "x.go");
  EXPECT_TRUE(file.replace);
  EXPECT_EQ(file.path_directory, directory_ + "/hooks");
  const Rule& raw = (*rules)[3];
  EXPECT_TRUE(raw.use_raw);
  EXPECT_EQ(raw.on_exit, "println(\"é\")");
  EXPECT_EQ(raw.index, 4);
}

TEST_F(Reader, YamlIsRead) {
  Result<std::vector<Rule>> rules = read(R"x(
# A comment.
- ImportPath: "**/http"
  Function: .*
  ReceiverType: "*T"
  OnEnter: onEnter  # another
  Path: ./hooks
- ImportPath: p
  Function: F
  UseRaw: true
  OnEnter: |
    x := 1
    _ = x
)x");
  ASSERT_TRUE(rules) << rules.error().render();
  ASSERT_EQ(rules->size(), 2);
  EXPECT_EQ((*rules)[0].location.str(), "r.json:3:3");
  EXPECT_EQ((*rules)[0].function, ".*");
  EXPECT_EQ((*rules)[0].receiver_type, "*T");
  EXPECT_EQ((*rules)[0].path_directory, directory_ + "/hooks");
  EXPECT_EQ((*rules)[1].on_enter, "x := 1\n_ = x\n");
}

TEST_F(Reader, EdgesOfJson) {
  EXPECT_TRUE(read("[]")->empty());
  EXPECT_TRUE(read("\xef\xbb\xbf[]\r\n")->empty());
  // YAML allows a comma before a closing bracket.
  const char* rule =
      R"([{"ImportPath":"p","Function":"F","OnEnter":"a","Path":"q",},])";
  EXPECT_EQ(read(rule)->size(), 1);
}

}  // namespace otel
