target_sources(otel_core PRIVATE
  tool/syntax/declarations_hash.cc
  tool/syntax/dump.cc
  tool/syntax/go_string.cc
  tool/syntax/lexer.cc
  tool/syntax/lexer_parts.cc
  tool/syntax/line_directive.cc
  tool/syntax/number.cc
  tool/syntax/parser.cc
  tool/syntax/parser_decls.cc
  tool/syntax/parser_entry.cc
  tool/syntax/parser_exprs.cc
  tool/syntax/parser_params.cc
  tool/syntax/parser_primary.cc
  tool/syntax/parser_structs.cc
  tool/syntax/parser_types.cc
  tool/syntax/quoted.cc
  tool/syntax/rune.cc
  tool/syntax/source_file.cc
  tool/syntax/text_check.cc
  tool/syntax/token.cc
  tool/syntax/type_text.cc
  tool/syntax/type_tokens.cc)

target_sources(otel_test PRIVATE
  tool/syntax/go_string_test.cc
  tool/syntax/lexer_test.cc
  tool/syntax/parser_test.cc
  tool/syntax/text_check_test.cc
  tool/syntax/type_text_test.cc)

# A tool of test/oracle/run.
add_executable(otel_dump EXCLUDE_FROM_ALL test/oracle/otel_dump/main.cc)
target_link_libraries(otel_dump PRIVATE otel_core)
target_include_directories(otel_dump PRIVATE ${CMAKE_SOURCE_DIR})

# A tool of test/bench/run-syntax.
add_executable(syntax_bench EXCLUDE_FROM_ALL test/bench/syntax_bench.cc)
target_link_libraries(syntax_bench PRIVATE otel_core)
