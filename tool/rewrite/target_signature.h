// What a trampoline has to know of the function it is for: how its receiver,
// parameters and results are called inside the body, and their types as they
// can be repeated at the end of the same file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rewrite/edit_list.h"
#include "syntax/source_file.h"

namespace otel {

// One receiver, parameter or result.
struct Slot {
  // The variable's name in the body, once `name_slots` has been applied.
  std::string name;
  // The type in one line; a variadic `...T` is `[]T`.
  std::string type;
  // The type mentions a type parameter of the function or its receiver, or
  // what has the name of one, so it is named by inference.
  bool generic = false;
};

struct TargetSignature {
  // "RoundTrip".
  std::string name;
  // "net/http.(*Transport).RoundTrip", for messages.
  std::string display;
  std::string import_path;
  // The receiver, if any, is params[0].
  std::vector<Slot> params;
  std::vector<Slot> results;

  bool is_generic() const;
};

// Reads the signature, and plans the insertions that give names to unnamed and
// blank receivers, parameters and results where they are wanted. New names
// ("param0", "retVal0") are chosen so that nothing in the function has them.
//
//   func (T) f(int, _ string) error
//   func (recv T) f(param0 int, param1 string) (retVal0 error)
TargetSignature read_signature(const SourceFile& file, const FuncDecl& func,
                               std::string_view import_path, bool name_params,
                               bool name_results, EditList& edits);

}  // namespace otel
