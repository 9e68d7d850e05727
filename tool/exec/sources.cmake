target_sources(otel_core PRIVATE
  tool/exec/build_directory.cc
  tool/exec/build_files.cc
  tool/exec/cache_directory.cc
  tool/exec/cache_salt.cc
  tool/exec/cache_trim.cc
  tool/exec/cover_scope.cc
  tool/exec/content_files.cc
  tool/exec/embedded.cc
  tool/exec/exporters.cc
  tool/exec/fetch_modules.cc
  tool/exec/generated_names.cc
  tool/exec/hook_modules.cc
  tool/exec/importers.cc
  tool/exec/mod_copy.cc
  tool/exec/modules_txt.cc
  tool/exec/overlay.cc
  tool/exec/sdk_versions.cc
  tool/exec/stage_files.cc
  tool/exec/vendor_copy.cc
  tool/exec/vendor_gaps.cc
  tool/exec/versioned_module.cc
  tool/exec/watch.cc
  tool/exec/workspace_copy.cc)

target_sources(otel_test PRIVATE
  tool/exec/build_directory_test.cc
  tool/exec/build_files_test.cc
  tool/exec/build_texts_test.cc
  tool/exec/cache_directory_test.cc
  tool/exec/cache_salt_test.cc
  tool/exec/cover_scope_test.cc
  tool/exec/exporters_test.cc
  tool/exec/modules_txt_test.cc
  tool/exec/generated_names_test.cc
  tool/exec/sdk_versions_test.cc
  tool/exec/versioned_module_test.cc
  tool/exec/watch_test.cc)
