// What instrumented code of the dev preset calls at every branch where it is
// not fuzzed; test/fuzz/driver.cc has another one.
extern "C" [[gnu::weak, gnu::no_sanitize_coverage]] void
__sanitizer_cov_trace_pc() {}
