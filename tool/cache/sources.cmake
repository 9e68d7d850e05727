target_sources(otel_core PRIVATE
  tool/cache/build_directory.cc
  tool/cache/cache_directory.cc
  tool/cache/cache_trim.cc
  tool/cache/content_files.cc
  tool/cache/plan_cache.cc
  tool/cache/watch_list.cc
  tool/cache/work_sum.cc)

target_sources(otel_test PRIVATE
  tool/cache/build_directory_test.cc
  tool/cache/cache_directory_test.cc
  tool/cache/cache_trim_test.cc
  tool/cache/content_files_test.cc
  tool/cache/watch_list_test.cc
  tool/cache/work_sum_test.cc)
