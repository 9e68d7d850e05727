target_sources(otel_core PRIVATE
  tool/exec/embedded.cc
  tool/exec/hook_modules.cc
  tool/exec/mod_copy.cc)
