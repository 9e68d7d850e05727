# Every source of the tool. Each stage lists its own in tool/<stage>/sources.cmake:
#   target_sources(otel_core PRIVATE …)  target_sources(otel_test PRIVATE …)
# in the order in which stages may include one another (scripts/check-includes).
add_library(otel_core STATIC)
target_link_libraries(otel_core PUBLIC otel_settings
  ${YAML_CPP_STATIC} ${RE2_LIBRARY} ${XXHASH_LIBRARY} pthread)
target_compile_options(otel_core PRIVATE ${OTEL_NO_THROW})

# Unit tests: one executable; x_test.cc lies beside x.cc.
enable_testing()
include(GoogleTest)
add_executable(otel_test)
target_link_libraries(otel_test PRIVATE otel_core GTest::gtest GTest::gtest_main)

foreach(stage base args plan rules syntax match rewrite exec report)
  if(EXISTS ${CMAKE_SOURCE_DIR}/tool/${stage}/sources.cmake)
    include(tool/${stage}/sources.cmake)
  endif()
endforeach()

gtest_discover_tests(otel_test DISCOVERY_TIMEOUT 60)
