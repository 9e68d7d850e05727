target_sources(otel_core PRIVATE
  tool/rules/names.cc
  tool/rules/pattern.cc
  tool/rules/raw_rule.cc
  tool/rules/reader.cc
  tool/rules/rule.cc
  tool/rules/rule_check.cc
  tool/rules/rule_sets.cc
  tool/rules/value_check.cc
  tool/rules/version_range.cc
  tool/rules/yaml_node.cc
  tool/rules/yaml_node_throws.cc)

target_sources(otel_test PRIVATE
  tool/rules/names_test.cc
  tool/rules/pattern_test.cc
  tool/rules/reader_test.cc
  tool/rules/rule_sets_test.cc
  tool/rules/version_range_test.cc
  tool/rules/yaml_node_test.cc)

set_source_files_properties(tool/rules/yaml_node_throws.cc PROPERTIES
  COMPILE_OPTIONS "-fexceptions;-frtti" SKIP_PRECOMPILE_HEADERS ON)
