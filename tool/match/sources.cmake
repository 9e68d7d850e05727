target_sources(otel_core PRIVATE
  tool/match/active_rules.cc
  tool/match/hook_calls.cc
  tool/match/match.cc
  tool/match/match_files.cc
  tool/match/match_functions.cc
  tool/match/match_structs.cc
  tool/match/package_sources.cc
  tool/match/target.cc)
