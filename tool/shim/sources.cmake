target_sources(otel_core PRIVATE
  tool/shim/archive_mark.cc
  tool/shim/cover_command.cc
  tool/shim/own_names.cc
  tool/shim/proof.cc
  tool/shim/stale_plan.cc
  tool/shim/toolexec.cc
  tool/shim/vet_command.cc)

target_sources(otel_test PRIVATE
  tool/shim/archive_mark_test.cc
  tool/shim/own_names_test.cc
  tool/shim/proof_test.cc)
