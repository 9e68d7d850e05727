// See edits_record.h.
#include "edits/edits_record.h"

#include "base/binary.h"

namespace otel {

static void each_field(RecordOf<HookUses> auto& uses, auto& io) {
  io(uses.escapes, uses.reads_params, uses.writes_params, uses.reads_results,
     uses.writes_results, uses.skips, uses.data);
}

static void each_field(RecordOf<HookCall> auto& call, auto& io) {
  io(call.present, call.symbol, call.name, call.context_only, call.takes_any,
     call.uses);
}

static void each_field(RecordOf<Injection> auto& injection, auto& io) {
  io(injection.id, injection.rule, injection.enter, injection.exit,
     injection.raw, injection.raw_enter, injection.raw_exit);
}

static void each_field(RecordOf<FunctionEdits> auto& function, auto& io) {
  io(function.receiver, function.name, function.injections);
}

static void each_field(RecordOf<AddedField> auto& field, auto& io) {
  io(field.type, field.field_name, field.field_type, field.rule);
}

static void each_field(RecordOf<AddedFile> auto& file, auto& io) {
  io(file.path, file.replace, file.content_hash, file.rule);
}

static void each_field(RecordOf<HookBinding> auto& binding, auto& io) {
  io(binding.symbol, binding.function, binding.on_exit, binding.after_enter,
     binding.uses);
}

static void each_field(RecordOf<SourceCheck> auto& source, auto& io) {
  io(source.name, source.path, source.hash);
}

static void each_field(RecordOf<OverlaidFile> auto& file, auto& io) {
  io(file.path, file.actual);
}

static void each_field(RecordOf<PackageEdits> auto& edits, auto& io) {
  io(edits.import_path, edits.symbol_path, edits.functions, edits.structs,
     edits.files, edits.holds_hooks, edits.bindings, edits.binds,
     edits.overlaid, edits.skip_coverage, edits.generated_directory,
     edits.sources);
}

std::string encode_edits(const PackageEdits& edits) {
  return to_bytes(edits);
}

Result<PackageEdits> decode_edits(std::string_view bytes) {
  std::optional<PackageEdits> edits = from_bytes<PackageEdits>(bytes);
  if (!edits) {
    return fail("the plan file is damaged", "run the build again");
  }
  return std::move(*edits);
}

}  // namespace otel
