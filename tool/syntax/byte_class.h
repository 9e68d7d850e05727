// Tables for the lexer, built at compile time: the class of each byte, and the
// operators by their first byte.
#pragma once

#include <array>
#include <cstdint>

#include "syntax/token.h"

namespace otel {

// ByteClass is the kind of token that a byte can start.
enum class ByteClass : uint8_t {
  kIllegal,
  kBlank,
  kNewline,
  kLetter,
  // The first byte of a character beyond ASCII.
  kUnicode,
  kDigit,
  kPeriod,
  kQuote,
  kApostrophe,
  kBackquote,
  kSlash,
  kOpenBracket,
  kCloseBracket,
  // Every other operator.
  kOperator,
};

// LongerOperator is an operator of two bytes, alone and followed by "=".
struct LongerOperator {
  char second = 0;
  TokenKind alone = TokenKind::kEof;
  TokenKind assign = TokenKind::kEof;
};

// OperatorRow holds the operators that start with one byte. kEof means that
// there is no such operator.
struct OperatorRow {
  // The byte alone, and followed by "=".
  TokenKind alone = TokenKind::kEof;
  TokenKind assign = TokenKind::kEof;
  // Operators with another second byte than "=". Only "<" and "&" have two.
  LongerOperator longer = {};
  LongerOperator other = {};
};

using ByteClassTable = std::array<ByteClass, 256>;
using OperatorTable = std::array<OperatorRow, 128>;

consteval OperatorTable operator_table() {
  using enum TokenKind;
  OperatorTable table{};
  table['+'] = {kAdd, kAddAssign, {'+', kInc}};
  table['-'] = {kSub, kSubAssign, {'-', kDec}};
  table['*'] = {kMul, kMulAssign};
  table['/'] = {kQuo, kQuoAssign};
  table['%'] = {kRem, kRemAssign};
  table['&'] = {kAnd, kAndAssign, {'&', kLAnd}, {'^', kAndNot, kAndNotAssign}};
  table['|'] = {kOr, kOrAssign, {'|', kLOr}};
  table['^'] = {kXor, kXorAssign};
  table['<'] = {kLss, kLeq, {'<', kShl, kShlAssign}, {'-', kArrow}};
  table['>'] = {kGtr, kGeq, {'>', kShr, kShrAssign}};
  table['='] = {kAssign, kEql};
  table['!'] = {kNot, kNeq};
  table[':'] = {kColon, kDefine};
  table['~'] = {kTilde};
  table[','] = {kComma};
  table[';'] = {kSemicolon};
  table['.'] = {kPeriod};
  table['('] = {kLParen};
  table['['] = {kLBrack};
  table['{'] = {kLBrace};
  table[')'] = {kRParen};
  table[']'] = {kRBrack};
  table['}'] = {kRBrace};
  return table;
}

inline constexpr OperatorTable kOperators = operator_table();

consteval ByteClassTable byte_class_table() {
  ByteClassTable table{};
  for (int c = 0; c < 256; c++) {
    ByteClass& entry = table[static_cast<size_t>(c)];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (letter) {
      entry = ByteClass::kLetter;
    } else if (c >= '0' && c <= '9') {
      entry = ByteClass::kDigit;
    } else if (c >= 0x80) {
      entry = ByteClass::kUnicode;
    } else if (kOperators[static_cast<size_t>(c)].alone != TokenKind::kEof) {
      entry = ByteClass::kOperator;
    }
  }
  table[' '] = table['\t'] = table['\r'] = ByteClass::kBlank;
  table['\n'] = ByteClass::kNewline;
  table['.'] = ByteClass::kPeriod;
  table['"'] = ByteClass::kQuote;
  table['\''] = ByteClass::kApostrophe;
  table['`'] = ByteClass::kBackquote;
  table['/'] = ByteClass::kSlash;
  table['('] = table['['] = table['{'] = ByteClass::kOpenBracket;
  table[')'] = table[']'] = table['}'] = ByteClass::kCloseBracket;
  return table;
}

inline constexpr ByteClassTable kByteClasses = byte_class_table();

// The bytes that can be the second byte of an operator are true.
consteval std::array<bool, 256> second_byte_table() {
  std::array<bool, 256> table{};
  table['='] = table['.'] = true;
  for (const OperatorRow& row : kOperators) {
    table[static_cast<uint8_t>(row.longer.second)] = true;
    table[static_cast<uint8_t>(row.other.second)] = true;
  }
  return table;
}

inline constexpr std::array<bool, 256> kSecondBytes = second_byte_table();

// Reports whether the byte is an ASCII letter, a digit or "_".
inline bool is_word_byte(char c) {
  ByteClass byte_class = kByteClasses[static_cast<uint8_t>(c)];
  return byte_class == ByteClass::kLetter || byte_class == ByteClass::kDigit;
}

}  // namespace otel
