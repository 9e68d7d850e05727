target_sources(otel_core PRIVATE
  tool/report/summary.cc)
