// See edits_record.h.
#include "edits/edits_record.h"

#include "base/binary.h"

namespace otel {

static void write_call(BinaryWriter& w, const HookCall& call) {
  w.flag(call.present);
  w.text(call.symbol);
  w.text(call.name);
  w.flag(call.context_only);
  w.u32(static_cast<uint32_t>(call.takes_any.size()));
  for (bool takes_any : call.takes_any) {
    w.flag(takes_any);
  }
  w.flag(call.escapes);
  w.flag(call.reads_params);
  w.flag(call.writes_params);
  w.flag(call.reads_results);
  w.flag(call.writes_results);
  w.flag(call.skips);
}

static HookCall read_call(BinaryReader& r) {
  HookCall call;
  call.present = r.flag();
  call.symbol = r.text();
  call.name = r.text();
  call.context_only = r.flag();
  r.list(call.takes_any, [&] { return r.flag(); });
  call.escapes = r.flag();
  call.reads_params = r.flag();
  call.writes_params = r.flag();
  call.reads_results = r.flag();
  call.writes_results = r.flag();
  call.skips = r.flag();
  return call;
}

static void write_injection(BinaryWriter& w, const Injection& injection) {
  w.text(injection.id);
  w.text(injection.rule);
  write_call(w, injection.enter);
  write_call(w, injection.exit);
  w.flag(injection.raw);
  w.text(injection.raw_enter);
  w.text(injection.raw_exit);
}

static Injection read_injection(BinaryReader& r) {
  Injection injection;
  injection.id = r.text();
  injection.rule = r.text();
  injection.enter = read_call(r);
  injection.exit = read_call(r);
  injection.raw = r.flag();
  injection.raw_enter = r.text();
  injection.raw_exit = r.text();
  return injection;
}

static void write_function(BinaryWriter& w, const FunctionEdits& function) {
  w.text(function.receiver);
  w.text(function.name);
  w.list(function.injections,
         [&](const Injection& injection) { write_injection(w, injection); });
}

static FunctionEdits read_function(BinaryReader& r) {
  FunctionEdits function;
  function.receiver = r.text();
  function.name = r.text();
  r.list(function.injections, [&] { return read_injection(r); });
  return function;
}

static void write_struct(BinaryWriter& w, const AddedField& s) {
  w.text(s.type);
  w.text(s.field_name);
  w.text(s.field_type);
  w.text(s.rule);
}

static AddedField read_struct(BinaryReader& r) {
  AddedField s;
  s.type = r.text();
  s.field_name = r.text();
  s.field_type = r.text();
  s.rule = r.text();
  return s;
}

static void write_file_work(BinaryWriter& w, const AddedFile& file) {
  w.text(file.path);
  w.flag(file.replace);
  w.u64(file.content_hash);
  w.text(file.rule);
}

static AddedFile read_file_work(BinaryReader& r) {
  AddedFile file;
  file.path = r.text();
  file.replace = r.flag();
  file.content_hash = r.u64();
  file.rule = r.text();
  return file;
}

std::string encode_edits(const PackageEdits& work) {
  BinaryWriter w;
  w.text(work.import_path);
  w.text(work.symbol_path);
  w.list(work.functions, [&](const FunctionEdits& f) { write_function(w, f); });
  w.list(work.structs, [&](const AddedField& s) { write_struct(w, s); });
  w.list(work.files, [&](const AddedFile& f) { write_file_work(w, f); });
  w.flag(work.holds_hooks);
  w.list(work.bindings, [&](const HookBinding& b) {
    w.text(b.symbol);
    w.text(b.function);
    w.flag(b.on_exit);
    w.flag(b.after_enter);
    w.u32(b.uses);
  });
  w.list(work.binds, [&](const std::string& symbol) { w.text(symbol); });
  w.list(work.overlaid, [&](const OverlaidFile& file) {
    w.text(file.path);
    w.text(file.actual);
  });
  w.flag(work.skip_coverage);
  w.text(work.generated_directory);
  w.list(work.sources, [&](const SourceCheck& source) {
    w.text(source.name);
    w.text(source.path);
    w.u64(source.hash);
  });
  return w.take();
}

static HookBinding read_binding(BinaryReader& r) {
  HookBinding binding;
  binding.symbol = r.text();
  binding.function = r.text();
  binding.on_exit = r.flag();
  binding.after_enter = r.flag();
  binding.uses = r.u32();
  return binding;
}

static SourceCheck read_source(BinaryReader& r) {
  SourceCheck source;
  source.name = r.text();
  source.path = r.text();
  source.hash = r.u64();
  return source;
}

Result<PackageEdits> decode_edits(std::string_view bytes) {
  BinaryReader r(bytes);
  PackageEdits work;
  work.import_path = r.text();
  work.symbol_path = r.text();
  r.list(work.functions, [&] { return read_function(r); });
  r.list(work.structs, [&] { return read_struct(r); });
  r.list(work.files, [&] { return read_file_work(r); });
  work.holds_hooks = r.flag();
  r.list(work.bindings, [&] { return read_binding(r); });
  r.list(work.binds, [&] { return r.text(); });
  r.list(work.overlaid, [&] {
    std::string path = r.text();
    return OverlaidFile{std::move(path), r.text()};
  });
  work.skip_coverage = r.flag();
  work.generated_directory = r.text();
  r.list(work.sources, [&] { return read_source(r); });
  if (r.failed() || !r.at_end()) {
    return fail("the plan file is damaged", "run the build again");
  }
  return work;
}

}  // namespace otel
