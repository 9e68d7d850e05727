target_sources(otel_core PRIVATE
  tool/plan/build_plan.cc
  tool/plan/go_environment.cc
  tool/plan/go_mod.cc
  tool/plan/load_plan.cc)
