// A JSON reader that goes through the text once and stores values directly in
// the caller's structs.
//
// It exists for speed: `go list` prints a megabyte for a program of a thousand
// packages, and every build without a cached plan reads it. nlohmann/json,
// which the tool uses elsewhere, needs 14 to 18 ms only to tokenise that output
// (SAX interface, 1,018 packages, 0.95 MB). This reader needs 2.4 ms, structs
// included, as measured by test/bench/go_list_bench.cc.
//
//   JsonReader reader(text);
//   reader.object([&](std::string_view key) {
//     if (key == "Dir") { dir = reader.string(); } else { reader.skip(); }
//   });
//   TRY(reader.status());
//
// After a syntax error every function reads nothing, every loop ends, and
// status() returns the error with its place.
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

  // Reports whether only white space is left or there was a syntax error.
  bool at_end();

  // Calls field(key) for each member of an object; `field` must read the value.
  // The key is valid until the next read. null reads as an empty object.
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

  // Calls element() for each element of an array; `element` must read the
  // element. null reads as an empty array.
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

  // Reads a string and returns it without escapes; "" after a syntax error.
  std::string string();
  // Reads an array of strings and appends them to `out`.
  void strings(std::vector<std::string>& out);
  // Reads true or false.
  bool boolean();
  // Reads a value of any kind and discards it.
  void skip();

  // Returns the first syntax error, if any, with its line and column. `source`
  // is the name of the text in the message.
  Status status(std::string_view source) const;

 private:
  bool take(char c);
  bool take_null();
  bool take_word(std::string_view word);
  bool expect(char c);
  void skip_space();
  // Reads a string and returns the text between the quotes as it stands in the
  // source. `escaped` is set if it contains escapes.
  std::string_view raw_string(bool& escaped);
  std::string_view read_key();
  // Records a syntax error at the current place, if it is the first.
  void syntax_error(std::string expected);

  std::string_view text_;
  size_t at_ = 0;
  // Holds the last key if it had escapes.
  std::string key_;
  // What was expected at `error_at_`; "" if there was no syntax error.
  std::string expected_;
  size_t error_at_ = 0;
};

}  // namespace otel
