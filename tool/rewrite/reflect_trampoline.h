// Trampolines for packages that give bool, int, string or uintptr a meaning of
// their own, be it by a declaration or by the name of an import. There the
// methods of a CallContext cannot be written down, so the code of such a
// package never names its context's type: it hands pointers to the variables
// of the call to functions of package api (pkg/api/takes_any.go) and passes on
// the context that it is given. All that is spelled is interface{},
// unsafe.Pointer and the target's own types.
//
//   type string int
//   func f(s string) (r string) { return s }
//
// becomes (names shortened)
//
//   func f(s string) (r string) {
//     if otelCtx_f, otelSkip_f := OtelOnEnterTrampoline_f(&s, &r);
//        otelSkip_f != otelNil {
//       OtelOnExitTrampoline_f(otelCtx_f, &r); return r
//     } else { defer OtelOnExitTrampoline_f(otelCtx_f, &r); }; return s }
//
//   func OtelOnEnterTrampoline_f(p0 *string, r0 *string) (
//       c otelCallContext, skip otelPointer) {
//     …
//     c = otelBoxedEnter("main", "f", "main.f", []interface{}{p0},
//                        []interface{}{r0})
//     defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "main.f")
//     otelHookEnter_f(c, *p0)
//     skip = otelBoxedEntered(c)
//     return
//   }
#pragma once

#include "rewrite/trampoline.h"

namespace otel {

// As make_trampoline. All slots that the signature has must have names.
Trampoline make_reflect_trampoline(const TrampolineInput& input);

}  // namespace otel
