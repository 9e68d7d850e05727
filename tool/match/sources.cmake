target_sources(otel_core PRIVATE
  tool/match/add_injection.cc
  tool/match/call_values.cc
  tool/match/chosen_rules.cc
  tool/match/function_text.cc
  tool/match/hook_calls.cc
  tool/match/match.cc
  tool/match/match_files.cc
  tool/match/match_functions.cc
  tool/match/match_structs.cc
  tool/match/no_match.cc
  tool/match/package_sources.cc
  tool/match/signature.cc
  tool/match/types/type_form.cc
  tool/match/types/type_members.cc
  tool/match/types/type_names.cc
  tool/match/types/type_parts.cc
  tool/match/unhookable.cc)

target_sources(otel_test PRIVATE
  tool/match/chosen_rules_test.cc
  tool/match/match_test.cc
  tool/match/package_sources_test.cc
  tool/match/signature_test.cc
  tool/match/types/type_form_test.cc
  tool/match/unhookable_test.cc)

# A tool of test/oracle/type_forms.
add_executable(type_forms_dump test/oracle/type_forms/dump/dump.cc)
target_link_libraries(type_forms_dump PRIVATE otel_core)
target_compile_options(type_forms_dump PRIVATE ${OTEL_NO_THROW})
