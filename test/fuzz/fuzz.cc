// libFuzzer's entry point. It passes each input to the target's fuzz_one, and
// limits the processor time and the memory that one input may take: superlinear
// work is a bug like a crash. libFuzzer's own limit of time is one of the
// clock, which fails on a busy machine, and its limit of memory is that of the
// process.
#include "test/fuzz/fuzz.h"

#include <malloc.h>
#include <sanitizer/allocator_interface.h>
#include <signal.h>
#include <sys/time.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "base/error.h"

namespace otel {

static constexpr unsigned kSecondsPerInput = 10;

// The lexer makes 8 bytes of each token and a declaration some 300 of every ten
// bytes of source; vectors double when they grow, and targets print what they
// get. A regular expression may take 8 MB (RE2::Options).
static constexpr ptrdiff_t kMemoryPerByte = 2048;
static constexpr ptrdiff_t kMemoryBase = 32 << 20;

// Bytes that the current input has allocated, now and at most. Negative if it
// frees what was allocated before it.
static ptrdiff_t allocated = 0;
static ptrdiff_t most_allocated = 0;

static void on_malloc(const volatile void*, size_t size) {
  allocated += static_cast<ptrdiff_t>(size);
  most_allocated = std::max(most_allocated, allocated);
}

static void on_free(const volatile void* memory) {
  if (memory != nullptr) {
    allocated -= static_cast<ptrdiff_t>(__sanitizer_get_allocated_size(memory));
  }
}

// libFuzzer writes the input to a file when the process aborts.
static void out_of_time(int) {
  std::abort();
}

// Of processor time. 0 ends the limit.
static void limit_time(unsigned seconds) {
  itimerval timer{.it_interval = {}, .it_value = {.tv_sec = seconds}};
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

}  // namespace otel

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  CHECK(__sanitizer_install_malloc_and_free_hooks(otel::on_malloc,
                                                  otel::on_free) != 0);
  ::signal(SIGPROF, otel::out_of_time);
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::unique_ptr<char[]> copy(new char[size]);
  if (size > 0) {
    std::memcpy(copy.get(), data, size);
  }
  otel::allocated = otel::most_allocated = 0;
  otel::limit_time(otel::kSecondsPerInput);
  otel::fuzz_one(std::string_view(copy.get(), size));
  otel::limit_time(0);
  CHECK(otel::most_allocated <=
        otel::kMemoryBase +
            otel::kMemoryPerByte * static_cast<ptrdiff_t>(size));
  return 0;
}
