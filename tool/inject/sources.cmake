target_sources(otel_core PRIVATE
  tool/inject/build_files.cc
  tool/inject/cache_salt.cc
  tool/inject/cover_scope.cc
  tool/inject/embedded.cc
  tool/inject/exporters.cc
  tool/inject/fetch_modules.cc
  tool/inject/generated_names.cc
  tool/inject/hook_modules.cc
  tool/inject/importers.cc
  tool/inject/mod_copy.cc
  tool/inject/module_workspace.cc
  tool/inject/modules_txt.cc
  tool/inject/overlay.cc
  tool/inject/run_go.cc
  tool/inject/sdk_versions.cc
  tool/inject/stage_files.cc
  tool/inject/user_workspace.cc
  tool/inject/vendor_copy.cc
  tool/inject/vendor_gaps.cc
  tool/inject/workspace_copy.cc)

target_sources(otel_test PRIVATE
  tool/inject/build_texts_test.cc
  tool/inject/cache_salt_test.cc
  tool/inject/cover_scope_test.cc
  tool/inject/exporters_test.cc
  tool/inject/generated_names_test.cc
  tool/inject/module_workspace_test.cc
  tool/inject/modules_txt_test.cc
  tool/inject/sdk_versions_test.cc
  tool/inject/vendor_gaps_test.cc
  tool/inject/workspace_copy_test.cc)
