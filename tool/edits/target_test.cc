#include "edits/target.h"

#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

TEST(Target, NamesArePrintedWithTheirReceivers) {
  EXPECT_EQ(target_name("a/b", "", "F"), "a/b.F");
  EXPECT_EQ(target_name("a/b", "T", "F"), "a/b.T.F");
  EXPECT_EQ(target_name("a/b", "*T", "F"), "a/b.(*T).F");
}

// Returns the reason why the only function of a file cannot have hooks.
static std::string reason(const std::string& function) {
  // The parsed file points into it.
  std::string source = "package p\n\n" + function + "\n";
  Result<SourceFile> file = parse_file(source, "p.go");
  EXPECT_TRUE(file) << function;
  return refusal_reason(*file, file->funcs[0]);
}

TEST(Target, FunctionsThatCannotHaveHooksHaveAReason) {
  EXPECT_EQ(reason("func F() {}"), "");
  EXPECT_EQ(reason("//go:noinline\nfunc F() {}"), "");
  EXPECT_EQ(reason("func F()"),
            "it has no body (it is written in assembly or linked by name)");
  EXPECT_EQ(reason("func _() {}"), "a blank function is never called");
  EXPECT_EQ(reason("//go:nosplit\nfunc F() {}"),
            "//go:nosplit forbids the call that a hook needs");
}

}  // namespace otel
