target_sources(otel_core PRIVATE
  tool/base/error.cc
  tool/base/file.cc
  tool/base/process.cc
  tool/base/strings.cc)

target_sources(otel_test PRIVATE
  tool/base/strings_test.cc)
