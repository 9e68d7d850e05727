// A main for fuzz targets where there is no libFuzzer (g++ has none): runs the
// kept corpus, then mutations of it. No coverage guides it; what it has is
// speed, ASan and UBSan (preset dev), and a dictionary of the input's own
// bytes: pieces of one file are put into another.
//
//   syntax_fuzz [-runs n] [-seed n] [-write directory] corpus-directory...
//
// -write keeps every mutation as a file, for comparisons with other programs.
// The input that a crash happened on is left in ./crash-input.
#include <fmt/format.h>
#include <signal.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "base/file.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" [[gnu::weak]] void __sanitizer_set_death_callback(void (*)());

namespace otel {

static constexpr size_t kMaxInput = 1 << 16;

static std::string current;

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

static void run_one(std::string input) {
  current = std::move(input);
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(current.data()),
                         current.size());
}

// Makes new inputs from old ones.
class Mutator {
 public:
  Mutator(std::vector<std::string> corpus, uint64_t seed)
      : corpus_(std::move(corpus)), random_(seed) {}

  std::string next() {
    std::string input = corpus_[below(corpus_.size())];
    // Half of them keep what is text text, so that more of them mean something.
    bool gently = below(2) == 0;
    for (size_t i = 1 + below(4); i > 0; i--) {
      gently ? change_word(input) : mutate(input);
    }
    input.resize(std::min(input.size(), kMaxInput));
    return input;
  }

 private:
  size_t below(size_t limit) { return limit == 0 ? 0 : random_() % limit; }

  // A piece of some file of the corpus. Short ones are likely tokens.
  std::string piece() {
    const std::string& from = corpus_[below(corpus_.size())];
    size_t begin = below(from.size());
    return from.substr(begin, 1 + below(below(4) == 0 ? 200 : 8));
  }

  // The run of letters, or of one sort of anything else, around an offset.
  static std::string_view word_at(std::string_view text, size_t at) {
    size_t begin = at;
    size_t end = at + 1;
    bool letters = is_letter(text[at]);
    while (begin > 0 && letters && is_letter(text[begin - 1])) {
      begin--;
    }
    while (end < text.size() && letters && is_letter(text[end])) {
      end++;
    }
    return text.substr(begin, end - begin);
  }

  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
  }

  static bool is_bracket(std::string_view word) {
    return word.find_first_of("()[]{}") != std::string_view::npos;
  }

  // Replaces, repeats, inserts or removes one word; never a bracket.
  void change_word(std::string& input) {
    const std::string& from = corpus_[below(corpus_.size())];
    if (input.empty() || from.empty()) {
      return;
    }
    std::string_view old = word_at(input, below(input.size()));
    std::string other(word_at(from, below(from.size())));
    if (is_bracket(old) || is_bracket(other)) {
      return;
    }
    size_t at = static_cast<size_t>(old.data() - input.data());
    switch (below(4)) {
      case 0:
        input.replace(at, old.size(), other);
        break;
      case 1:
        input.insert(at, " " + other + " ");
        break;
      case 2:
        input.insert(at, std::string(old) + " ");
        break;
      default:
        input.erase(at, old.size());
    }
  }

  void mutate(std::string& input) {
    size_t at = below(input.size() + 1);
    size_t count = std::min(1 + below(8), input.size() - at);
    switch (below(6)) {
      case 0:
        input.insert(at, piece());
        break;
      case 1:
        input.replace(at, count, piece());
        break;
      case 2:
        input.erase(at, count);
        break;
      case 3:
        input.insert(at, input.substr(at, count));
        break;
      case 4:
        input.insert(at, 1, " \t\n\r()[]{}<-*~|,;.'\"`/"[below(23)]);
        break;
      default:
        if (at < input.size()) {
          input[at] = static_cast<char>(random_());
        }
    }
  }

  std::vector<std::string> corpus_;
  std::mt19937_64 random_;
};

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
  size_t runs = 0;
  uint64_t seed = 1;
  std::string write;
  std::vector<std::string> corpus;
};

static Options parse_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i++) {
    std::string arg = argv[i];
    const char* value = i + 1 < argc ? argv[i + 1] : "";
    if (arg == "-runs") {
      options.runs = std::strtoull(value, nullptr, 10);
      i++;
    } else if (arg == "-seed") {
      options.seed = std::strtoull(value, nullptr, 10);
      i++;
    } else if (arg == "-write") {
      options.write = value;
      i++;
    } else {
      for (std::string& input : read_corpus(arg)) {
        options.corpus.push_back(std::move(input));
      }
    }
  }
  return options;
}

static int fuzz(Options options) {
  if (options.corpus.empty()) {
    std::fputs("no corpus: name a directory with at least one file\n", stderr);
    return 2;
  }
  for (const std::string& input : options.corpus) {
    run_one(input);
  }
  fmt::print("{} inputs of the corpus\n", options.corpus.size());
  Mutator mutator(std::move(options.corpus), options.seed);
  for (size_t i = 0; i < options.runs; i++) {
    std::string input = mutator.next();
    if (!options.write.empty()) {
      std::string path = fmt::format("{}/{:06}.src", options.write, i);
      CHECK(write_file_atomic(path, input));
    }
    run_one(std::move(input));
  }
  fmt::print("{} mutations\n", options.runs);
  return 0;
}

}  // namespace otel

int main(int argc, char** argv) {
  if (__sanitizer_set_death_callback != nullptr) {
    __sanitizer_set_death_callback(otel::save_current);
  }
  signal(SIGABRT, otel::save_and_die);
  return otel::fuzz(otel::parse_options(argc, argv));
}
