target_sources(otel_core PRIVATE
  tool/build/build.cc
  tool/build/build_flags.cc
  tool/build/builtin_sets.cc
  tool/build/early_hooks.cc
  tool/build/exec_flag.cc
  tool/build/load_build.cc
  tool/build/module_mode.cc
  tool/build/package_patterns.cc
  tool/build/plan_contents.cc
  tool/build/prepare.cc
  tool/build/summary.cc
  tool/build/vendor_build.cc
  tool/build/watch_build.cc)
