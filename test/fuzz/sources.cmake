# Fuzz targets, which need Clang's libFuzzer: the fuzz preset sets OTEL_FUZZ.
# scripts/fuzz builds and runs them. A target is one file, TARGET_fuzz.cc, which
# defines fuzz_one (test/fuzz/fuzz.h).
if(NOT OTEL_FUZZ)
  return()
endif()

target_compile_options(otel_core PRIVATE -fsanitize=fuzzer-no-link)
# std::stable_sort of libstdc++ 12 calls a deprecated function.
target_compile_options(otel_settings INTERFACE -Wno-deprecated-declarations)

function(add_fuzz_target name)
  add_executable(${name} EXCLUDE_FROM_ALL
    test/fuzz/${name}.cc test/fuzz/fuzz.cc ${ARGN})
  target_link_libraries(${name} PRIVATE otel_core)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_options(${name} PRIVATE
    ${OTEL_NO_THROW} -fsanitize=fuzzer-no-link)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endfunction()

add_fuzz_target(args_fuzz)
add_fuzz_target(plan_fuzz)
add_fuzz_target(rules_fuzz)
add_fuzz_target(syntax_fuzz)

# Writes inputs for plan_fuzz to start from.
add_executable(plan_samples EXCLUDE_FROM_ALL test/fuzz/plan_samples.cc)
target_link_libraries(plan_samples PRIVATE otel_core)
target_compile_options(plan_samples PRIVATE ${OTEL_NO_THROW})
