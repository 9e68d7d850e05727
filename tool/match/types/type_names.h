// Resolves type names in a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "match/types/type_form.h"

namespace otel {

// TypeName is a type that a package declares, or a predeclared type.
struct TypeName {
  // The resolved import path; "" for predeclared types. The types of "C" differ
  // from package to package, so their path is "import/path#C".
  std::string import_path;
  // The package name in messages; "" for predeclared types.
  std::string package_name;
  std::string name;
  // The files of the package, or null if they have not been looked up.
  const PackageSource* package = nullptr;

  // Returns the form: "\"net/http\".Request", "int".
  std::string form() const;
  // Returns the name in messages: "http.Request", "int".
  std::string display() const;
  // Reports whether code of other packages cannot write the name.
  bool hidden() const;
};

// Returns the type that `name` means without a package. It must not be a type
// parameter.
TypeName resolve_name(std::string_view name, const TypeScope& scope);

// Returns the type that `qualifier.name` means. Fails if the file imports no
// package with this name.
Result<TypeName> resolve_qualified(std::string_view qualifier,
                                   std::string_view name,
                                   const TypeScope& scope);

// AliasDecl is an alias declaration with its package and file.
struct AliasDecl {
  const PackageSource* package = nullptr;
  const SourceFile* file = nullptr;
  const TypeDecl* decl = nullptr;
};

// Returns the declaration of a name that is an alias, or nullopt.
std::optional<AliasDecl> find_alias(const TypeName& name,
                                    const TypeScope& scope);

// Reports whether a file of the package declares the name at its top level.
bool declares(const PackageSource& package, std::string_view name);

// Reports whether the name is exported, which is decided by its first letter.
bool is_exported(std::string_view name);

}  // namespace otel
