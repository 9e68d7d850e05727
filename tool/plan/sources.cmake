target_sources(otel_core PRIVATE
  tool/plan/build_plan.cc
  tool/plan/go_environment.cc
  tool/plan/go_list.cc
  tool/plan/go_mod.cc
  tool/plan/import_graph.cc
  tool/plan/load_plan.cc
  tool/plan/overlay_files.cc)

target_sources(otel_test PRIVATE
  tool/plan/build_plan_test.cc
  tool/plan/go_environment_test.cc
  tool/plan/go_list_test.cc
  tool/plan/go_mod_test.cc
  tool/plan/import_graph_test.cc
  tool/plan/load_plan_test.cc
  tool/plan/overlay_files_test.cc)

# Measures how fast the output of go list is read.
add_executable(go_list_bench EXCLUDE_FROM_ALL test/bench/go_list_bench.cc)
target_link_libraries(go_list_bench PRIVATE otel_core)
