target_sources(otel_core PRIVATE
  tool/args/go_command.cc
  tool/args/go_command_line.cc
  tool/args/go_flag_value.cc
  tool/args/go_flags.cc
  tool/args/go_settings.cc
  tool/args/go_test_arguments.cc
  tool/args/help.cc
  tool/args/per_package_flag.cc
  tool/args/tool_options.cc)

target_sources(otel_test PRIVATE
  tool/args/go_command_test.cc
  tool/args/go_flags_test.cc
  tool/args/go_settings_test.cc
  tool/args/per_package_flag_test.cc
  tool/args/tool_options_test.cc)

# Runs the corpus and changed copies of it; see test/fuzz/args_fuzz.cc.
add_executable(args_fuzz test/fuzz/args_fuzz.cc)
target_link_libraries(args_fuzz PRIVATE otel_core)
add_test(NAME args_fuzz COMMAND args_fuzz -runs=2000
  ${CMAKE_SOURCE_DIR}/test/fuzz/corpus/args)
