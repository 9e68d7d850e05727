// Reads JSON front to back, straight into our own structs: what `go list`
// prints is a megabyte for a program of a thousand packages, and it is read on
// every build that has no cached plan. nlohmann/json, which we use elsewhere,
// tokenises it in 14 to 18 ms (SAX interface, 1,018 packages, 0.95 MB); this
// takes 2.4 ms, structs included. test/bench/go_list_bench.cc measures it.
//
//   JsonReader reader(text);
//   reader.object([&](std::string_view key) {
//     if (key == "Dir") { dir = reader.string(); } else { reader.skip(); }
//   });
//   TRY(reader.status());
//
// After a mistake in the text every function reads nothing, loops end, and
// status() says where it was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

class JsonReader {
 public:
  // The text must outlive the reader.
  explicit JsonReader(std::string_view text) : text_(text) {}

  // Only white space is left, or there was a mistake.
  bool at_end();

  // Calls field(key) for each member of an object; it must read the value.
  // The key is good until the next read. null reads as an empty object.
  template <typename F>
  void object(F field) {
    if (take_null() || !expect('{') || take('}')) {
      return;
    }
    do {
      std::string_view key = read_key();
      if (expect(':')) {
        field(key);
      }
    } while (take(','));
    expect('}');
  }

  // Calls element() for each element of an array; it must read it. null reads
  // as an empty array.
  template <typename F>
  void array(F element) {
    if (take_null() || !expect('[') || take(']')) {
      return;
    }
    do {
      element();
    } while (take(','));
    expect(']');
  }

  // A string, unescaped. "" after a mistake.
  std::string string();
  // An array of strings, appended.
  void strings(std::vector<std::string>& out);
  bool boolean();
  // Reads a value of any kind and drops it.
  void skip();

  // The first mistake with its line and column, if there was one. `source`
  // names the text.
  Status status(std::string_view source) const;

 private:
  bool take(char c);
  bool take_null();
  bool take_word(std::string_view word);
  bool expect(char c);
  void skip_space();
  // Between quotes, as it stands; `escaped` tells if there are escapes in it.
  std::string_view raw_string(bool& escaped);
  std::string_view read_key();
  void mistake(std::string expected);

  std::string_view text_;
  size_t at_ = 0;
  // Holds a key that had escapes.
  std::string key_;
  // What was expected at `mistake_at_`; "" if there was no mistake.
  std::string expected_;
  size_t mistake_at_ = 0;
};

}  // namespace otel
