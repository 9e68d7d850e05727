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

#include "rewrite/trampoline_names.h"

namespace otel {

// Code for one injection into one function.
struct Trampoline {
  // Declarations for the end of the file.
  std::string declarations;
  // Variables and "//go:linkname …" lines for the package's generated file
  // (support_file.h).
  std::string variables;
  std::string linknames;
  // What comes first in the function's body.
  std::string entry;
};

// All slots that needs_of (injection_needs.h) asks for must have names.
Trampoline make_trampoline(const TrampolineInput& input);

}  // namespace otel
