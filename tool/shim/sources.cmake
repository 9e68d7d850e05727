target_sources(otel_core PRIVATE
  tool/shim/build_info.cc
  tool/shim/cover_command.cc
  tool/shim/end_stale_build.cc
  tool/shim/proof.cc
  tool/shim/restore_user_names.cc
  tool/shim/run_program.cc
  tool/shim/toolexec.cc
  tool/shim/vet_command.cc)

target_sources(otel_test PRIVATE
  tool/shim/build_info_test.cc
  tool/shim/proof_test.cc
  tool/shim/restore_user_names_test.cc)
