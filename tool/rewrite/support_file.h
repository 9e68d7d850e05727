// The generated file that each package with trampolines has once: the types and
// functions that all its trampolines use.
//
// It is the first file of the package, and all variables are in it: to the
// compiler a package variable whose value calls a target depends on the
// variables of its hooks, and would be initialised after what is declared
// before them, be that declared without a value (cmd/compile/internal/types2,
// initorder.go).
#pragma once

#include <string>
#include <string_view>

namespace otel {

// What the trampolines of the package put into the file: Trampoline::variables
// and Trampoline::linknames, one after the other.
struct SupportDeclarations {
  std::string variables;
  std::string linknames;
};

// The file of a package with typed trampolines (trampoline.h): the CallContext
// interface, its base, and the variables of package api's functions.
std::string support_file(std::string_view package_name, std::string_view prefix,
                         const SupportDeclarations& declarations);

// The file of a package with reflect trampolines (reflect_trampoline.h).
std::string reflect_support_file(std::string_view package_name,
                                 std::string_view prefix,
                                 const SupportDeclarations& declarations);

}  // namespace otel
