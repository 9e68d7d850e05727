// See go_test_arguments.h.
#include "args/go_test_arguments.h"

#include <utility>

#include "args/go_flag_value.h"
#include "args/go_flags.h"

namespace otel {

// Reads the words of `go test`, which mixes its own flags with those of the
// test binary. The meaning of a word depends on the words before it.
class TestArguments {
 public:
  TestArguments(const std::vector<std::string>& words, GoCommand& command)
      : words_(words), command_(command) {}

  Status parse() {
    while (at_ < words_.size() && command_.verb == GoVerb::kTest) {
      TRY(step());
    }
    return {};
  }

 private:
  Status step() {
    const std::string& text = words_[at_];
    bool after_flag = std::exchange(after_unknown_flag_, false);
    std::optional<GoFlagWord> word = split_go_flag(text);
    if (text == "--") {
      take_remaining();
    } else if (word && !word->value &&
               (word->name == "h" || word->name == "help" ||
                word->name == "?")) {
      command_.verb = GoVerb::kOther;
    } else if (!word) {
      take_argument(after_flag);
    } else {
      in_packages_ = false;
      return take_flag_word(*word);
    }
    return {};
  }

  // Passes all remaining words to the test binary.
  void take_remaining() {
    command_.rest.insert(command_.rest.end(),
                         words_.begin() + static_cast<ptrdiff_t>(at_),
                         words_.end());
    at_ = words_.size();
  }

  // Reads a word that is not a flag. It is a package; after the packages, it is
  // the value of an unknown flag, or else the first of the test binary's own
  // arguments.
  void take_argument(bool after_flag) {
    if (!packages_over_ || in_packages_) {
      in_packages_ = true;
      packages_over_ = true;
      command_.packages.push_back(words_[at_++]);
    } else if (after_flag) {
      command_.rest.push_back(words_[at_++]);
    } else {
      take_remaining();
    }
  }

  Status take_flag_word(const GoFlagWord& word) {
    const GoFlagInfo* info = find_go_flag(word.name, GoVerbs::kTest);
    if (info != nullptr) {
      return take_known(word, *info);
    }
    // The next word may be the flag's value, so no packages can follow.
    packages_over_ = true;
    if (word.name == "args" && !word.value) {
      take_remaining();
    } else {
      command_.rest.push_back(words_[at_++]);
      after_unknown_flag_ = !word.value;
    }
    return {};
  }

  Status take_known(const GoFlagWord& word, const GoFlagInfo& info) {
    size_t start = at_;
    TRY_ASSIGN(GoFlag flag, take_go_flag(words_, at_, word, info));
    if (!command_.rest.empty()) {
      flag.rest_index = static_cast<int>(command_.rest.size());
      flag.rest_words = static_cast<int>(at_ - start);
      command_.rest.insert(command_.rest.end(),
                           words_.begin() + static_cast<ptrdiff_t>(start),
                           words_.begin() + static_cast<ptrdiff_t>(at_));
    }
    command_.flags.push_back(std::move(flag));
    return {};
  }

  const std::vector<std::string>& words_;
  GoCommand& command_;
  size_t at_ = 0;
  // The last word was a package.
  bool in_packages_ = false;
  // There was a package or an unknown flag.
  bool packages_over_ = false;
  // The last word was an unknown flag without "=".
  bool after_unknown_flag_ = false;
};

Status parse_test_arguments(const std::vector<std::string>& words,
                            GoCommand& command) {
  return TestArguments(words, command).parse();
}

}  // namespace otel
