// Makes new inputs from old ones: bytes are changed, and words, so that some of
// what comes out still means something; pieces of one input get into another.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

inline constexpr size_t kMaxInput = 1 << 16;

class Mutator {
 public:
  Mutator(std::vector<std::string> corpus, uint64_t seed)
      : corpus_(std::move(corpus)), random_(seed) {}

  void add(std::string input) { corpus_.push_back(std::move(input)); }

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

}  // namespace otel
