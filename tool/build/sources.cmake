target_sources(otel_core PRIVATE
  tool/build/build.cc
  tool/build/build_flags.cc
  tool/build/choose_hooks.cc
  tool/build/complete_edits.cc
  tool/build/early_hooks.cc
  tool/build/exec_flag.cc
  tool/build/hooked_build.cc
  tool/build/invocation.cc
  tool/build/module_mode.cc
  tool/build/package_patterns.cc
  tool/build/plan_contents.cc
  tool/build/prepare.cc
  tool/build/request.cc
  tool/build/run_build.cc
  tool/build/summary.cc
  tool/build/user_build.cc
  tool/build/vendor_build.cc
  tool/build/watch_build.cc)

target_sources(otel_test PRIVATE
  tool/build/invocation_test.cc)
