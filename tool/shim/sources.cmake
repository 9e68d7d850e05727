target_sources(otel_core PRIVATE
  tool/shim/build_info.cc
  tool/shim/check_compile.cc
  tool/shim/check_hook_uses.cc
  tool/shim/check_link.cc
  tool/shim/check_marks.cc
  tool/shim/check_sources.cc
  tool/shim/check_toolchain.cc
  tool/shim/compile_command.cc
  tool/shim/compile_input.cc
  tool/shim/cover_command.cc
  tool/shim/end_stale_build.cc
  tool/shim/importcfg.cc
  tool/shim/link_command.cc
  tool/shim/restore_user_names.cc
  tool/shim/rewrite_command.cc
  tool/shim/run_program.cc
  tool/shim/tool_command.cc
  tool/shim/toolexec.cc
  tool/shim/vet_command.cc)

target_sources(otel_test PRIVATE
  tool/shim/build_info_test.cc
  tool/shim/check_build_test.cc
  tool/shim/cover_command_test.cc
  tool/shim/importcfg_test.cc
  tool/shim/restore_user_names_test.cc
  tool/shim/tool_command_test.cc
  tool/shim/vet_command_test.cc)
