target_sources(otel_core PRIVATE
  tool/args/go_command.cc
  tool/args/go_command_line.cc
  tool/args/go_flag_value.cc
  tool/args/go_flags.cc
  tool/args/go_settings.cc
  tool/args/go_test_arguments.cc
  tool/args/help.cc
  tool/args/per_package_flag.cc
  tool/args/tool_options.cc
  tool/args/tool_variables.cc)

target_sources(otel_test PRIVATE
  tool/args/go_command_line_test.cc
  tool/args/go_command_test.cc
  tool/args/go_flags_test.cc
  tool/args/go_settings_test.cc
  tool/args/per_package_flag_test.cc
  tool/args/tool_options_test.cc)
