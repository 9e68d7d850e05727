target_sources(otel_core PRIVATE
  tool/edits/archive_mark.cc
  tool/edits/binding_symbol.cc
  tool/edits/edits_record.cc
  tool/edits/hook_uses.cc
  tool/edits/plan_file.cc
  tool/edits/stale_plan.cc
  tool/edits/target.cc
  tool/edits/user_names.cc)

target_sources(otel_test PRIVATE
  tool/edits/archive_mark_test.cc
  tool/edits/hook_uses_test.cc
  tool/edits/plan_file_test.cc
  tool/edits/stale_plan_test.cc
  tool/edits/target_test.cc
  tool/edits/user_names_test.cc)
