# Fuzz targets; scripts/fuzz runs them. With clang: -fsanitize=fuzzer in place
# of driver.cc.
function(add_fuzz_target name)
  add_executable(${name} EXCLUDE_FROM_ALL
    test/fuzz/${name}.cc test/fuzz/driver.cc ${ARGN})
  target_link_libraries(${name} PRIVATE otel_core)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_options(${name} PRIVATE ${OTEL_NO_THROW})
  add_dependencies(fuzz_targets ${name})
endfunction()

add_custom_target(fuzz_targets)
add_fuzz_target(args_fuzz test/fuzz/no_seeds.cc)
add_fuzz_target(plan_fuzz)
add_fuzz_target(rules_fuzz test/fuzz/no_seeds.cc)
add_fuzz_target(syntax_fuzz test/fuzz/no_seeds.cc)

# The tests and the tool of the dev preset have no use for coverage.
if(OTEL_SANITIZE)
  target_sources(otel_core PRIVATE test/fuzz/no_coverage.cc)
  target_compile_options(otel_core PRIVATE -fsanitize-coverage=trace-pc)
endif()
