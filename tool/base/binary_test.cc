#include "base/binary.h"

#include <gtest/gtest.h>

namespace otel {

enum class BinaryColour : uint8_t { kRed, kBlue };

struct BinaryPoint {
  int x = 0;
  bool marked = false;
  bool operator==(const BinaryPoint&) const = default;
};

struct BinaryShape {
  std::string name;
  std::vector<BinaryPoint> points;
  std::vector<bool> flags;
  std::vector<std::string> words;
  int64_t time = 0;
  BinaryColour colour = BinaryColour::kRed;
  bool operator==(const BinaryShape&) const = default;
};

static void each_field(RecordOf<BinaryPoint> auto& point, auto& io) {
  io(point.x, point.marked);
}

static void each_field(RecordOf<BinaryShape> auto& shape, auto& io) {
  io(shape.name, shape.points, shape.flags, shape.words, shape.time,
     shape.colour);
}

static const BinaryShape kShape = {.name = std::string("a\0b\n", 4),
                                   .points = {{1, true}, {-2, false}},
                                   .flags = {true, false, true},
                                   .words = {"", "x"},
                                   .time = -1,
                                   .colour = BinaryColour::kBlue};

TEST(Binary, ReadsWhatItWrote) {
  EXPECT_EQ(from_bytes<BinaryShape>(to_bytes(kShape)), kShape);
  EXPECT_EQ(from_bytes<BinaryShape>(to_bytes(BinaryShape())), BinaryShape());
}

TEST(Binary, HasNumbersLittleEndianAndSizesBeforeTexts) {
  EXPECT_EQ(to_bytes(BinaryPoint{0x01020304, true}), "\x04\x03\x02\x01\x01");
  EXPECT_EQ(to_bytes(std::string("ab")), std::string("\x02\0\0\0ab", 6));
}

TEST(Binary, RefusesMissingAndExtraBytes) {
  std::string bytes = to_bytes(kShape);
  for (size_t size = 0; size < bytes.size(); size++) {
    EXPECT_FALSE(from_bytes<BinaryShape>(bytes.substr(0, size))) << size;
  }
  EXPECT_FALSE(from_bytes<BinaryShape>(bytes + "x"));
}

// The memory that a damaged count asks for is bounded by the bytes there are.
TEST(Binary, RefusesCountsThatAreTooLarge) {
  std::string bytes = to_bytes(std::vector<std::string>{"a", "b"});
  bytes[3] = '\x7f';
  EXPECT_FALSE(from_bytes<std::vector<std::string>>(bytes));
}

// Values in a record that is read into are replaced.
TEST(Binary, ReplacesLists) {
  std::string bytes = to_bytes(kShape);
  BinaryShape shape = kShape;
  BinaryReader reader(bytes);
  reader(shape);
  EXPECT_EQ(shape, kShape);
}

}  // namespace otel
