// One spelling for each type, so that types of different files can be compared
// as the compiler would: two types are identical if, and (but for constants as
// array lengths, which are compared by name) only if their forms are equal.
//
//   any, interface{}                             interface {}
//   []byte, []uint8, ([]uint8)                   []uint8
//   *Request in net/http, *http.Request,
//   *h.Request with import h "net/http"          *"net/http".Request
//   func(a, b int, _ ...T) (err error)           func(int,int,..."p".T)(error)
//   K in func (m *Map[K, V])                     $0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "match/package_sources.h"
#include "syntax/source_file.h"

namespace otel {

// What type_form asks of the build. Import paths are resolved ones (after
// vendoring), as PlanPackage::import_path has them.
struct TypeLookup {
  // The name in the package clause, "" if the package is not known.
  std::function<std::string(std::string_view import_path)> package_name;
  // Its files, nullptr if they are not known. Asked for only where a name of
  // the package may be an alias, and for dot imports.
  std::function<const PackageSource*(std::string_view import_path)> package;
};

struct TypeForm {
  // The form.
  std::string text;
  // The type for people, with package names: "*http.Request".
  std::string display;
  // It depends on a type parameter.
  bool generic = false;
  // A name in it that code of other packages cannot write ("main.Server",
  // "http.connReader"); "" if there is none.
  std::string hidden;
};

// The form of interface{}.
inline constexpr std::string_view kAnyForm = "interface {}";

enum class Aliases {
  // An alias is a name like any other: cheap, as no package is loaded. Equal
  // forms are still identical types.
  kKeep,
  // An alias is what it stands for.
  kFollow,
};

// Where the names in a type come from.
struct TypeScope {
  const PackageSource* package = nullptr;
  const SourceFile* file = nullptr;
  const TypeLookup* lookup = nullptr;
  Aliases aliases = Aliases::kKeep;
  // Type parameters, and what to put for them.
  std::vector<std::pair<std::string, TypeForm>> bindings;
};

// The scope of a function's signature: its receiver's and its own type
// parameters are $0, $1, … All pointers must outlive the result.
TypeScope signature_scope(const PackageSource& package, const SourceFile& file,
                          const FuncDecl& func, const TypeLookup& lookup,
                          Aliases aliases);

// The form of the type whose tokens are given. Errors: something that is no
// type, a package that the file does not import, nesting beyond reason.
Result<TypeForm> type_form(Span type_tokens, const TypeScope& scope);

}  // namespace otel
