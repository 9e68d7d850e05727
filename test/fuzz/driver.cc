// A main for fuzz targets where there is no libFuzzer (g++ has none): runs the
// kept corpus, each file of it cut off at many places, then mutations. What it
// has is speed, ASan and UBSan (preset dev), a dictionary of the inputs' own
// bytes (pieces of one are put into another), and where the target was compiled
// with -fsanitize-coverage=trace-pc, its coverage: an input that goes where
// none has gone before joins the corpus.
//
//   syntax_fuzz [-runs n] [-seconds n] [-seed n] [-keep directory]
//               [-write directory] [corpus-directory...]
//
// -keep puts the inputs that joined into a directory, which is also read at the
// start; -write keeps every mutation as a file, for comparisons with other
// programs. An input that takes more than ten seconds, or more memory than
// kMemoryPerByte for each of its bytes, is a failure like a crash. The input
// that it happened on is left in ./crash-input.
#include <fmt/format.h>
#include <malloc.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <bitset>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/strings.h"
#include "test/fuzz/mutator.h"
#include "test/fuzz/seeds.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" [[gnu::weak]] void __sanitizer_set_death_callback(void (*)());

namespace otel {

// An input may take this much memory at once. The lexer makes 8 bytes of each
// token and a declaration some 300 of every ten bytes of source; vectors double
// when they grow, and tests print what they get.
// A regular expression may take 8 MB (RE2::Options).
static constexpr ptrdiff_t kMemoryPerByte = 2048;
static constexpr ptrdiff_t kMemoryBase = 32 << 20;
static constexpr unsigned kSecondsPerInput = 10;

static std::string current;

// Where the target has been: hashes of pairs of places, one after the other.
static std::bitset<1 << 16> reached;
static bool recording = false;
static bool reached_more = false;

// Bytes that the target has allocated with new, now and at most. Less than none
// if it frees what was there before.
static ptrdiff_t allocated = 0;
static ptrdiff_t most_allocated = 0;

static ptrdiff_t size_of(void* memory) {
  return static_cast<ptrdiff_t>(::malloc_usable_size(memory));
}

static void save_current() {
  FILE* file = std::fopen("crash-input", "wb");
  if (file != nullptr) {
    std::fwrite(current.data(), 1, current.size(), file);
    std::fclose(file);
    std::fputs("the input is in ./crash-input\n", stderr);
  }
}

static void save_and_die(int signal_number) {
  save_current();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

// Of the processor's time: others may use the machine. 0 ends the limit.
static void limit_time(unsigned seconds) {
  itimerval timer{.it_interval = {}, .it_value = {.tv_sec = seconds}};
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

// True if the input reached a place that none before it has.
static bool run_one(std::string input) {
  current = std::move(input);
  allocated = most_allocated = 0;
  reached_more = false;
  limit_time(kSecondsPerInput);
  recording = true;
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(current.data()),
                         current.size());
  recording = false;
  limit_time(0);
  CHECK(most_allocated <= kMemoryBase + kMemoryPerByte * std::ssize(current));
  return reached_more;
}

static std::vector<std::string> read_corpus(const std::string& directory) {
  std::vector<std::string> corpus;
  Result<std::vector<std::string>> names = list_directory(directory);
  if (!names) {
    std::fputs(names.error().render().c_str(), stderr);
    std::exit(2);
  }
  for (const std::string& name : *names) {
    Result<std::string> input = read_file(path_join(directory, name));
    if (input) {
      corpus.push_back(std::move(*input));
    }
  }
  return corpus;
}

struct Options {
  // Whichever comes first; 0 is no limit, and neither means no mutations.
  size_t runs = 0;
  size_t seconds = 0;
  uint64_t seed = 1;
  std::string keep;
  std::string write;
  std::vector<std::string> corpus;
};

static Options parse_options(int argc, char** argv) {
  Options options;
  options.corpus = seeds();
  auto add = [&](const std::string& directory) {
    for (std::string& input : read_corpus(directory)) {
      options.corpus.push_back(std::move(input));
    }
  };
  for (int i = 1; i < argc; i++) {
    std::string arg = argv[i];
    std::string value = i + 1 < argc ? argv[i + 1] : "";
    if (!arg.starts_with('-')) {
      add(arg);
      continue;
    }
    i++;
    if (arg == "-runs") {
      options.runs = std::strtoull(value.c_str(), nullptr, 10);
    } else if (arg == "-seconds") {
      options.seconds = std::strtoull(value.c_str(), nullptr, 10);
    } else if (arg == "-seed") {
      options.seed = std::strtoull(value.c_str(), nullptr, 10);
    } else if (arg == "-write") {
      options.write = value;
    } else if (arg == "-keep") {
      options.keep = value;
      CHECK(make_directories(value));
      add(value);
    } else {
      fmt::print(stderr, "unknown option {}\n", arg);
      std::exit(2);
    }
  }
  return options;
}

using Clock = std::chrono::steady_clock;

static bool ends(const Options& options, size_t runs, Clock::time_point start) {
  bool limited = options.runs > 0 || options.seconds > 0;
  return !limited || (options.runs > 0 && runs >= options.runs) ||
         (options.seconds > 0 &&
          Clock::now() - start >= std::chrono::seconds(options.seconds));
}

// The corpus, and each of its files cut off at every byte, or at so many that
// this takes a few seconds.
static void run_corpus(const std::vector<std::string>& corpus) {
  size_t bytes = 0;
  for (const std::string& input : corpus) {
    bytes += input.size();
  }
  for (const std::string& input : corpus) {
    run_one(input);
    for (size_t i = 0; i < input.size(); i += 1 + bytes / 4096) {
      run_one(input.substr(0, i));
    }
  }
  fmt::print("{} inputs of the corpus\n", corpus.size());
}

static void write_input(const std::string& directory, const std::string& name,
                        const std::string& input) {
  if (!directory.empty()) {
    CHECK(write_file_atomic(path_join(directory, name), input));
  }
}

static int fuzz(Options options) {
  if (options.corpus.empty()) {
    std::fputs("no corpus: name a directory with at least one file\n", stderr);
    return 2;
  }
  run_corpus(options.corpus);
  Mutator mutator(std::move(options.corpus), options.seed);
  Clock::time_point start = Clock::now();
  size_t runs = 0;
  size_t joined = 0;
  for (; !ends(options, runs, start); runs++) {
    std::string input = mutator.next();
    write_input(options.write, fmt::format("{:06}.src", runs), input);
    if (run_one(input)) {
      write_input(options.keep, hex64(hash64(input)), input);
      mutator.add(std::move(input));
      joined++;
    }
  }
  fmt::print("{} mutations, {} of them joined, {} places reached\n", runs,
             joined, reached.count());
  return 0;
}

}  // namespace otel

int main(int argc, char** argv) {
  if (__sanitizer_set_death_callback != nullptr) {
    __sanitizer_set_death_callback(otel::save_current);
  }
  signal(SIGABRT, otel::save_and_die);
  signal(SIGPROF, otel::save_and_die);
  return otel::fuzz(otel::parse_options(argc, argv));
}

// Called by instrumented code at every branch.
extern "C" [[gnu::no_sanitize_coverage]] void __sanitizer_cov_trace_pc() {
  static uintptr_t previous = 0;
  if (!otel::recording) {
    return;
  }
  uintptr_t place = reinterpret_cast<uintptr_t>(__builtin_return_address(0));
  uintptr_t pair = (place ^ (previous << 7)) * 0x9E3779B97F4A7C15u >> 48;
  previous = place;
  if (!otel::reached[pair]) {
    otel::reached[pair] = true;
    otel::reached_more = true;
  }
}

void* operator new(size_t size) {
  void* memory = std::malloc(size);
  CHECK(memory != nullptr);
  otel::allocated += otel::size_of(memory);
  otel::most_allocated = std::max(otel::most_allocated, otel::allocated);
  return memory;
}

void operator delete(void* memory) noexcept {
  otel::allocated -= memory == nullptr ? 0 : otel::size_of(memory);
  std::free(memory);
}

void operator delete(void* memory, size_t) noexcept {
  operator delete(memory);
}
