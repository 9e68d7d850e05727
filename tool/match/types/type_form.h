// The form of a type is one spelling for all ways of writing it, so that types
// of different files can be compared. Two types are identical by the rules of
// the compiler if and only if their forms are equal, with one exception: the
// forms of constants in array lengths are their names and not their values.
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

// TypeLookup gives type_form the packages of the build. Import paths are
// resolved, as in PlanPackage::import_path.
struct TypeLookup {
  // Returns the name in the package clause, or "" for an unknown package.
  std::function<std::string(std::string_view import_path)> package_name;
  // Returns the files of a package, or nullptr for an unknown one. It is called
  // only if a name of the package may be an alias, and for dot imports.
  std::function<const PackageSource*(std::string_view import_path)> package;
};

struct TypeForm {
  // The form.
  std::string text;
  // The type in messages, with package names: "*http.Request".
  std::string display;
  // Whether it depends on a type parameter.
  bool generic = false;
  // A name in the type that code of other packages cannot write ("main.Server",
  // "http.connReader"); "" if there is none.
  std::string hidden;
};

// The form of interface{}.
inline constexpr std::string_view kAnyForm = "interface {}";

enum class Aliases {
  // The form has the names of aliases. This is cheap, because no package is
  // loaded. Types with equal forms are identical.
  kKeep,
  // The form has the types for which aliases stand.
  kFollow,
};

// TypeScope says what the names in a type mean.
struct TypeScope {
  const PackageSource* package = nullptr;
  const SourceFile* file = nullptr;
  const TypeLookup* lookup = nullptr;
  Aliases aliases = Aliases::kKeep;
  // Type parameters with the forms that replace them.
  std::vector<std::pair<std::string, TypeForm>> bindings;
};

// Returns the scope of a function's signature. The type parameters of its
// receiver and its own are $0, $1 and so on. The result keeps pointers to the
// arguments, which must outlive it.
TypeScope signature_scope(const PackageSource& package, const SourceFile& file,
                          const FuncDecl& func, const TypeLookup& lookup,
                          Aliases aliases);

// Returns the form of the type with these tokens. Fails if they are not a type,
// name a package that the file does not import, or are nested too deeply.
Result<TypeForm> type_form(Span type_tokens, const TypeScope& scope);

}  // namespace otel
