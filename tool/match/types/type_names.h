// Which type a name in a file means.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "match/types/type_form.h"

namespace otel {

// A declared type of some package, or a predeclared one.
struct TypeName {
  // Resolved; "" for predeclared types. What cgo makes of "C" differs from
  // package to package, so it is "import/path#C".
  std::string import_path;
  // For people; "" for predeclared types.
  std::string package_name;
  std::string name;
  // The package's files if they are at hand; may be null.
  const PackageSource* package = nullptr;

  // "\"net/http\".Request"; "int".
  std::string form() const;
  // "http.Request"; "int".
  std::string display() const;
  // True if code of another package cannot write it.
  bool hidden() const;
};

// `name`, written without a package. Not for type parameters.
TypeName resolve_name(std::string_view name, const TypeScope& scope);

// `qualifier.name`.
Result<TypeName> resolve_qualified(std::string_view qualifier,
                                   std::string_view name,
                                   const TypeScope& scope);

// An alias declaration and the file it stands in.
struct AliasDecl {
  const PackageSource* package = nullptr;
  const SourceFile* file = nullptr;
  const TypeDecl* decl = nullptr;
};

// The declaration of a name that is an alias; nullopt if it is not one.
std::optional<AliasDecl> find_alias(const TypeName& name,
                                    const TypeScope& scope);

// True if some file of the package declares the name at its top level.
bool declares(const PackageSource& package, std::string_view name);

bool is_exported(std::string_view name);

}  // namespace otel
