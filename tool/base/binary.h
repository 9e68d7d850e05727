// Binary files that only this tool reads. A record is written and read by one
// description of its fields, so the two cannot differ:
//
//   struct Point { int x; std::vector<std::string> names; };
//
//   void each_field(RecordOf<Point> auto& point, auto& io) {
//     io(point.x, point.names);
//   }
//
//   std::string bytes = to_bytes(point);
//   std::optional<Point> back = from_bytes<Point>(bytes);
//
// each_field is found by the record's type (argument-dependent lookup), so it
// is declared in the record's namespace, in any file that reads or writes the
// record. Numbers are little endian, as the machines that the tool runs on are.
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace otel {

static_assert(std::endian::native == std::endian::little);

// T is Record, or const Record while it is written.
template <typename T, typename Record>
concept RecordOf = std::same_as<std::remove_const_t<T>, Record>;

// Numbers and enumerations other than bool: stored as their bytes.
template <typename T>
concept BinaryNumber =
    !std::same_as<T, bool> && (std::integral<T> || std::is_enum_v<T>);

// Appends values to a byte string.
class BinaryWriter {
 public:
  // Appends each value: a number, a bool, a text, a vector of values, or a
  // record that has an each_field.
  template <typename... Ts>
  void operator()(const Ts&... values) {
    (put(values), ...);
  }

  void u32(uint32_t value) { put(value); }
  void u64(uint64_t value) { put(value); }
  void flag(bool value) { bytes_.push_back(value ? 1 : 0); }
  void text(std::string_view value) {
    u32(static_cast<uint32_t>(value.size()));
    bytes_ += value;
  }
  template <typename T, typename F>
  void list(const std::vector<T>& values, F write_one) {
    u32(static_cast<uint32_t>(values.size()));
    for (const T& value : values) {
      write_one(value);
    }
  }
  std::string take() { return std::move(bytes_); }

 private:
  void put(bool value) { flag(value); }
  void put(const std::string& value) { text(value); }
  void put(BinaryNumber auto value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  template <typename T>
  void put(const std::vector<T>& values) {
    list(values, [&](const T& value) { put(value); });
  }
  template <typename Record>
    requires std::is_class_v<Record>
  void put(const Record& record) {
    each_field(record, *this);
  }

  std::string bytes_;
};

// BinaryReader removes values from the front of a byte string, which must
// outlive it. A read past the end returns zero or "" and sets failed().
class BinaryReader {
 public:
  // The bytes must outlive the reader.
  explicit BinaryReader(std::string_view bytes) : bytes_(bytes) {}

  // Reads into each variable what BinaryWriter wrote for one of its type.
  template <typename... Ts>
  void operator()(Ts&... values) {
    (get(values), ...);
  }

  bool failed() const { return failed_; }
  bool at_end() const { return bytes_.empty(); }
  uint32_t u32() { return number<uint32_t>(); }
  uint64_t u64() { return number<uint64_t>(); }
  bool flag() { return number<uint8_t>() != 0; }
  std::string text() {
    uint32_t size = u32();
    if (size > bytes_.size()) {
      failed_ = true;
      bytes_ = {};
      return "";
    }
    std::string value(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return value;
  }
  // Appends a list to `values`. Each element takes at least one byte, which
  // bounds the memory that a damaged length can ask for.
  template <typename T, typename F>
  void list(std::vector<T>& values, F read_one) {
    uint32_t count = u32();
    for (uint32_t i = 0; i < count && !bytes_.empty(); i++) {
      values.push_back(read_one());
    }
    failed_ = failed_ || values.size() != count;
  }

 private:
  void get(bool& value) { value = flag(); }
  void get(std::string& value) { value = text(); }
  template <BinaryNumber T>
  void get(T& value) {
    value = number<T>();
  }
  template <typename T>
  void get(std::vector<T>& values) {
    values.clear();
    list(values, [&] {
      T value{};
      get(value);
      return value;
    });
  }
  template <typename Record>
    requires std::is_class_v<Record>
  void get(Record& record) {
    each_field(record, *this);
  }

  template <typename T>
  T number() {
    T value{};
    if (bytes_.size() < sizeof value) {
      failed_ = true;
      bytes_ = {};
      return value;
    }
    std::memcpy(&value, bytes_.data(), sizeof value);
    bytes_.remove_prefix(sizeof value);
    return value;
  }
  std::string_view bytes_;
  bool failed_ = false;
};

// The bytes of a record.
template <typename Record>
std::string to_bytes(const Record& record) {
  BinaryWriter writer;
  writer(record);
  return writer.take();
}

// The record that these bytes hold. Returns nullopt if there are too few bytes
// or too many.
template <typename Record>
std::optional<Record> from_bytes(std::string_view bytes) {
  BinaryReader reader(bytes);
  Record record{};
  reader(record);
  if (reader.failed() || !reader.at_end()) {
    return std::nullopt;
  }
  return record;
}

}  // namespace otel
