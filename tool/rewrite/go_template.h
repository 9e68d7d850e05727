// Templates of generated Go: Go text with named holes.
//
//   fill("var @Call_$id = $value\n", "otel", {{"id", "f1"}, {"value", "0"}})
//
// gives "var otelCall_f1 = 0\n". Go itself uses neither @ nor $.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace otel {

// The text for one hole.
struct Hole {
  std::string_view name;
  std::string_view text;
};

// Returns the template with `prefix` (name_prefix.h) in place of each @, and
// the text of a hole in place of each $name. A name consists of letters. Texts
// are not searched for holes: they may contain a user's types. A name without a
// text is a broken invariant.
std::string fill(std::string_view text, std::string_view prefix,
                 std::initializer_list<Hole> holes = {});

// Returns a whole generated file: the comment that marks it as generated, the
// package clause, an import of unsafe as @Unsafe, and `body`.
std::string generated_file(std::string_view package_name,
                           std::string_view prefix, std::string_view body);

}  // namespace otel
