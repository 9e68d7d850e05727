// The encoding of the tool's own binary files. Numbers are little endian, like
// the machines that the tool runs on.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

static_assert(std::endian::native == std::endian::little);

// BinaryWriter appends values to a byte string. A text and a list are preceded
// by their length, a u32.
class BinaryWriter {
 public:
  void u32(uint32_t value) { raw(&value, sizeof value); }
  void u64(uint64_t value) { raw(&value, sizeof value); }
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
  void raw(const void* data, size_t size) {
    bytes_.append(static_cast<const char*>(data), size);
  }
  std::string bytes_;
};

// BinaryReader removes values from the front of a byte string, which must
// outlive it. A read past the end returns zero or "" and sets failed().
class BinaryReader {
 public:
  explicit BinaryReader(std::string_view bytes) : bytes_(bytes) {}

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
  template <typename T>
  T number() {
    T value = 0;
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

}  // namespace otel
