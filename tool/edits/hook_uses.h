// What a hook does with its CallContext, as far as its text proves it. The
// trampoline keeps a context on the target's stack only if no hook lets it
// escape, so to be wrong here is to corrupt memory: whatever is not plainly a
// method call counts as an escape.
//
//   func onEnter(ctx api.CallContext) {
//   	ctx.SetData(time.Now())                 data
//   	if ctx.GetParam(0) == nil { … }         reads_params
//   	record(ctx)                             escapes
//   	go func() { ctx.GetData() }()           escapes
//   }
#pragma once

namespace otel {

struct FuncDecl;
struct SourceFile;

struct HookUses {
  // The context may outlive the call, or be used in ways we did not see. All
  // others are then true as well.
  bool escapes = false;
  // GetParam; SetParam; GetReturnVal; SetReturnVal.
  bool reads_params = false;
  bool writes_params = false;
  bool reads_results = false;
  bool writes_results = false;
  // SetSkipCall or IsSkipCall.
  bool skips = false;
  // SetData, GetData and those with a key.
  bool data = false;

  bool operator==(const HookUses&) const = default;
};

// Everything: what a hook whose text is not known is taken to do.
inline constexpr HookUses kAllHookUses{true, true, true, true,
                                       true, true, true};

// `hook` is a function of `file` whose first parameter is a CallContext.
HookUses find_hook_uses(const SourceFile& file, const FuncDecl& hook);

}  // namespace otel
