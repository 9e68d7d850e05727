target_sources(otel_core PRIVATE
  tool/match/active_rules.cc
  tool/match/hook_uses.cc
  tool/match/match.cc
  tool/match/match_files.cc
  tool/match/match_functions.cc
  tool/match/match_structs.cc
  tool/match/package_sources.cc
  tool/match/signature.cc
  tool/match/target.cc
  tool/match/type_form.cc
  tool/match/type_names.cc
  tool/match/type_tokens.cc)

target_sources(otel_test PRIVATE
  tool/match/hook_uses_test.cc
  tool/match/signature_test.cc
  tool/match/type_form_test.cc)
