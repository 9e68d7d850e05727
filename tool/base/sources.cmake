target_sources(otel_core PRIVATE
  tool/base/decimal.cc
  tool/base/environment.cc
  tool/base/error.cc
  tool/base/file.cc
  tool/base/fmt.cc
  tool/base/go_version.cc
  tool/base/json_reader.cc
  tool/base/path.cc
  tool/base/process.cc
  tool/base/semver.cc
  tool/base/strings.cc)

target_sources(otel_test PRIVATE
  tool/base/binary_test.cc
  tool/base/environment_test.cc
  tool/base/error_test.cc
  tool/base/file_test.cc
  tool/base/json_reader_test.cc
  tool/base/path_test.cc
  tool/base/process_test.cc
  tool/base/strings_test.cc
  tool/base/versions_test.cc)

# The code of {fmt} throws.
set_source_files_properties(tool/base/fmt.cc PROPERTIES
  COMPILE_OPTIONS "-fexceptions;-frtti" SKIP_PRECOMPILE_HEADERS ON)
