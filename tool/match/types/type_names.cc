// See type_names.h.
#include "match/types/type_names.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

std::string TypeName::form() const {
  return import_path.empty() ? name
                             : fmt::format("\"{}\".{}", import_path, name);
}

std::string TypeName::display() const {
  return package_name.empty() ? name : fmt::format("{}.{}", package_name, name);
}

bool TypeName::hidden() const {
  if (import_path.empty()) {
    return false;
  }
  return !is_exported(name) || package_name == "main" ||
         import_path.ends_with("#C") || import_path.starts_with("vendor/");
}

// Every letter beyond ASCII counts as upper case. At worst the compiler reports
// a name that is not exported.
bool is_exported(std::string_view name) {
  unsigned char c = static_cast<unsigned char>(name[0]);
  return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool declares_type(const PackageSource& package, std::string_view name) {
  return package.names().types.contains(name);
}

bool declares(const PackageSource& package, std::string_view name) {
  const PackageNames& names = package.names();
  if (names.types.contains(name) || names.values.contains(name)) {
    return true;
  }
  auto found = names.functions.find(name);
  return found != names.functions.end() &&
         std::any_of(found->second.begin(), found->second.end(),
                     [](const DeclaredFunction& function) {
                       return !function.func->has_receiver;
                     });
}

// Returns the resolved path of an import. It differs from the path in the
// source for vendored packages of the standard library and of a vendored
// module.
static std::string resolved_path(const ImportDecl& import,
                                 const TypeScope& scope) {
  std::string_view quoted = scope.file->text(import.path);
  std::string path(quoted.substr(1, quoted.size() - 2));
  for (const std::pair<std::string, std::string>& entry :
       scope.package->package->import_map) {
    if (entry.first == path) {
      return entry.second;
    }
  }
  return path;
}

static bool is_major_version(std::string_view element) {
  return element.size() > 1 && element[0] == 'v' &&
         element.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// Returns the customary name of an unknown package: the last element of its
// path, without a version ("/v2", ".v3") and without a leading "go-".
static std::string customary_name(std::string_view path) {
  std::string_view base = path_base(path);
  if (is_major_version(base) && path.find('/') != std::string_view::npos) {
    base = path_base(path_dir(path));
  }
  size_t dot = base.rfind('.');
  if (dot != std::string_view::npos && is_major_version(base.substr(dot + 1))) {
    base = base.substr(0, dot);
  }
  if (base.starts_with("go-")) {
    base.remove_prefix(3);
  }
  return std::string(base);
}

static TypeName predeclared(std::string_view name) {
  TypeName out;
  out.name = name == "byte" ? "uint8" : name == "rune" ? "int32" : name;
  if (name == "any") {
    out.name = kAnyForm;
  }
  return out;
}

static bool is_predeclared(std::string_view name) {
  static constexpr std::string_view kNames[] = {
      "any",    "bool",    "byte",    "comparable", "complex64", "complex128",
      "error",  "float32", "float64", "int",        "int8",      "int16",
      "int32",  "int64",   "rune",    "string",     "uint",      "uint8",
      "uint16", "uint32",  "uint64",  "uintptr"};
  for (std::string_view known : kNames) {
    if (name == known) {
      return true;
    }
  }
  return false;
}

// Returns the type that a dot import declares, if there is one.
static std::optional<TypeName> find_dot_import(std::string_view name,
                                               const TypeScope& scope) {
  if (!is_exported(name)) {
    return std::nullopt;
  }
  for (const ImportDecl& import : scope.file->imports) {
    if (scope.file->text(import.name) != ".") {
      continue;
    }
    std::string path = resolved_path(import, scope);
    const PackageSource* package = scope.lookup->package(path);
    if (package != nullptr && declares_type(*package, name)) {
      return TypeName{path, package->package->name, std::string(name), package};
    }
  }
  return std::nullopt;
}

TypeName resolve_name(std::string_view name, const TypeScope& scope) {
  const PlanPackage& package = *scope.package->package;
  TypeName local{package.import_path, package.name, std::string(name),
                 scope.package};
  if (declares_type(*scope.package, name)) {
    return local;
  }
  if (std::optional<TypeName> found = find_dot_import(name, scope)) {
    return std::move(*found);
  }
  // A name without a declaration belongs to this package. A file that does not
  // parse, or one that cgo writes, may declare it.
  return is_predeclared(name) ? predeclared(name) : local;
}

Result<TypeName> resolve_qualified(std::string_view qualifier,
                                   std::string_view name,
                                   const TypeScope& scope) {
  if (qualifier == "C" && scope.file->imports_c) {
    return TypeName{scope.package->package->import_path + "#C", "C",
                    std::string(name), nullptr};
  }
  std::optional<std::string> guess;
  for (const ImportDecl& import : scope.file->imports) {
    std::string path = resolved_path(import, scope);
    std::string_view given = scope.file->text(import.name);
    std::string known =
        path == "unsafe" ? "unsafe" : scope.lookup->package_name(path);
    if (given == qualifier || (given.empty() && known == qualifier)) {
      return TypeName{path, known.empty() ? std::string(qualifier) : known,
                      std::string(name), nullptr};
    }
    if (given.empty() && known.empty() && customary_name(path) == qualifier) {
      guess = path;
    }
  }
  if (!guess) {
    return fail(fmt::format("{}.{}: the file imports no package {}", qualifier,
                            name, qualifier));
  }
  return TypeName{*guess, std::string(qualifier), std::string(name), nullptr};
}

std::optional<AliasDecl> find_alias(const TypeName& name,
                                    const TypeScope& scope) {
  if (name.import_path.empty() || name.import_path == "unsafe") {
    return std::nullopt;
  }
  const PackageSource* package = name.package != nullptr
                                     ? name.package
                                     : scope.lookup->package(name.import_path);
  if (package == nullptr) {
    return std::nullopt;
  }
  auto found = package->names().types.find(name.name);
  if (found != package->names().types.end() && found->second.decl->alias) {
    return AliasDecl{package, &package->files[found->second.file],
                     found->second.decl};
  }
  return std::nullopt;
}

}  // namespace otel
