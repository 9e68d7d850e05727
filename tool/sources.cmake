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

# Unit tests: one executable; x_test.cc is next to x.cc. Without GoogleTest the
# target is there, and cannot be built.
enable_testing()
add_executable(otel_test)
if(GTest_FOUND)
  target_link_libraries(otel_test PRIVATE GTest::gtest GTest::gtest_main)
  include(GoogleTest)
  gtest_discover_tests(otel_test DISCOVERY_TIMEOUT 60)
else()
  set_target_properties(otel_test PROPERTIES EXCLUDE_FROM_ALL ON)
endif()
target_link_libraries(otel_test PRIVATE otel_core)
# Tests are not optimized, which halves the time to compile them. The code that
# they test is.
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

# tool/pack packs pkg/ into one file, which the tool carries. CMake looks for new
# and deleted files at the start of each build. The list of files is an input,
# so that a deleted file causes packing as well.
set(OTEL_EMBED_FILE ${CMAKE_BINARY_DIR}/embed/embed.bin)
file(GLOB_RECURSE OTEL_PACKED CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/pkg/* ${CMAKE_SOURCE_DIR}/tool/pack/*)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/packed_files.txt
  CONTENT "${OTEL_PACKED}" @ONLY)
add_custom_command(
  OUTPUT ${OTEL_EMBED_FILE}
  COMMAND ${CMAKE_COMMAND} -E env GOWORK=off GOFLAGS= ${GO_PROGRAM} run .
    -pkg ${CMAKE_SOURCE_DIR}/pkg -out ${CMAKE_BINARY_DIR}/embed
  DEPENDS ${OTEL_PACKED} ${CMAKE_BINARY_DIR}/packed_files.txt
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/tool/pack
  COMMENT "Packing pkg/"
  VERBATIM)
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
