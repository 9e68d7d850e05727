// The trampolines: the Go code between a target function and its hooks.
//
// For `func (t *Transport) RoundTrip(req *Request) (*Response, error)` with an
// enter and an exit hook, the end of the file gets (shortened):
//
//   type OtelCallContextImpl_RoundTrip91363a2b struct {
//     base otelCallContextBase
//     p0 *Transport; p1 *Request; r0 *Response; r1 error
//   }
//   func (c *OtelCallContextImpl_…) get(i int) (v interface{})
//   func (c *OtelCallContextImpl_…) at(i int) (v interface{})
//   func (c *OtelCallContextImpl_…) set(i int, value interface{}) bool
//   type otelHookEnterType_… = func(otelCallContext, *Transport, *Request)
//   func OtelOnEnterTrampoline_…(c *OtelCallContextImpl_…, p0 *Transport,
//       p1 *Request) (ctx *OtelCallContextImpl_…, skip bool)
//   func OtelOnExitTrampoline_…(c *OtelCallContextImpl_…, r0 **Response,
//       r1 *error)
//
// the package's generated file gets
//
//   var otelCall_… = otelCallInfo{…}  // names, counts
//   var otelHookEnter_… otelPointer
//
// and the function itself, on the line of its brace (… for the names):
//
//   { if *(*otelWord)(otelPointer(&otelHookEnter_…)) != 0 {
//       if otelCtx_…, otelSkip_… :=
//           OtelOnEnterTrampoline_…(&OtelCallContextImpl_…{}, t, req);
//           otelSkip_… {
//         OtelOnExitTrampoline_…(otelCtx_…, &retVal0, &retVal1);
//         return retVal0, retVal1
//       } else {
//         defer OtelOnExitTrampoline_…(otelCtx_…, &retVal0, &retVal1) }
//     }
//
// What makes it cheap and safe:
//  - The context is typed. Parameters and results are copied into it only if a
//    hook may read them from there, and back only if a setter was called.
//  - If no hook lets its context escape (edits/hook_uses.h), the context's
//    address is hidden from escape analysis, so that `&…Impl{}` stays on the
//    target's stack. Otherwise the same text allocates it.
//  - Parameters are handed over by value; where the enter hook may set them, as
//    pointers to copies within the block, from which they are taken back. So no
//    address of a parameter is ever taken, and they stay in registers.
//  - The hook is in a variable that the hook package sets when it is
//    initialised, unless the user has switched it off. As long as it is nil a
//    call of the target costs a load and a branch; there is no import edge.
//  - A hook's panic ends in api.OtelHookPanic, deferred in the trampoline:
//    what the hook had set is dropped and the target goes on.
//  - Generic targets get generic trampolines over the parameters' types, all
//    inferred, so constraints never have to be repeated.
// Only names that Go reserves or that begin with our prefix are used, apart
// from bool, int, string and interface{}.
#pragma once

#include <string>
#include <string_view>

#include "edits/package_edits.h"
#include "rewrite/target_signature.h"

namespace otel {

// What one injection needs of its target.
struct InjectionNeeds {
  // The enter trampoline is handed the parameters.
  bool params = false;
  // The exit trampoline is handed the results.
  bool results = false;
  // The context keeps parameters, results.
  bool stores_params = false;
  bool stores_results = false;
  // The enter hook may skip the call.
  bool may_skip = false;
  // The context may live on the target's stack.
  bool on_stack = false;
};

InjectionNeeds needs_of(const Injection& injection);

// Code for one injection into one function.
struct Trampoline {
  // Declarations for the end of the file.
  std::string declarations;
  // Variables and "//go:linkname …" lines for the package's generated file.
  std::string variables;
  std::string linknames;
  // What comes first in the function's body.
  std::string entry;
};

// `prefix`: of choose_prefix. `ordinal` tells functions of one name apart
// (init): 0, 1, ….
Trampoline make_trampoline(const Injection& injection,
                           const TargetSignature& signature,
                           std::string_view prefix, int ordinal);

// The generated file that every package with trampolines gets once: the
// CallContext interface, its base, the support functions, and the `variables`
// and `linknames` of all trampolines of the package.
//
// It is the first file of the package, and all variables are in it: to the
// compiler a package variable whose value calls a target depends on the
// variables of its hooks, and would be initialised after what is declared
// before them, be that declared without a value (cmd/compile/internal/types2,
// initorder.go).
std::string support_file(std::string_view package_name, std::string_view prefix,
                         std::string_view variables,
                         std::string_view linknames);

// A Go string literal.
std::string go_quote(std::string_view text);

}  // namespace otel
