# Every source of the tool. Each stage lists its own in tool/<stage>/sources.cmake:
#   target_sources(otel_core PRIVATE …)  target_sources(otel_test PRIVATE …)
# in the order in which stages may include one another (scripts/check-includes).
add_library(otel_core STATIC)
target_link_libraries(otel_core PUBLIC otel_settings
  ${YAML_CPP_STATIC} ${RE2_LIBRARY} ${XXHASH_LIBRARY} pthread)
target_compile_options(otel_core PRIVATE ${OTEL_NO_THROW})
# What nearly every file includes; halves the time of a build.
target_precompile_headers(otel_core PRIVATE
  <algorithm> <expected> <string> <string_view> <unordered_map> <vector>
  <fmt/format.h>)

# Unit tests: one executable; x_test.cc lies beside x.cc.
enable_testing()
include(GoogleTest)
add_executable(otel_test)
target_link_libraries(otel_test PRIVATE otel_core GTest::gtest GTest::gtest_main)
# What is tested is optimized: without, fuzzers take eight times as long over
# their corpus. The tests are not, and compile in half the time.
target_compile_options(otel_test PRIVATE -O0)
target_precompile_headers(otel_test PRIVATE
  <string> <string_view> <vector> <fmt/format.h> <gtest/gtest.h>)

foreach(stage base syntax edits args plan rules match cache inject build
        rewrite shim)
  if(EXISTS ${CMAKE_SOURCE_DIR}/tool/${stage}/sources.cmake)
    include(tool/${stage}/sources.cmake)
  endif()
endforeach()

include(test/fuzz/sources.cmake)

# pkg/, packed: scripts/build does that before cmake runs.
set(OTEL_EMBED_FILE "${CMAKE_SOURCE_DIR}/build/embed/embed.bin"
    CACHE FILEPATH "What tool/pack made of pkg/")
target_sources(otel_core PRIVATE tool/inject/embed.S)
set_source_files_properties(tool/inject/embed.S PROPERTIES
  COMPILE_DEFINITIONS "OTEL_EMBED_FILE=\"${OTEL_EMBED_FILE}\""
  OBJECT_DEPENDS "${OTEL_EMBED_FILE}")

# The tool itself.
add_executable(otel tool/main.cc)
target_link_libraries(otel PRIVATE otel_core)
target_compile_definitions(otel PRIVATE OTEL_VERSION="${PROJECT_VERSION}")
target_compile_options(otel PRIVATE
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions -fno-rtti>)
gtest_discover_tests(otel_test DISCOVERY_TIMEOUT 60)
