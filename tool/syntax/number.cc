// Numbers of every form that Go has: 0b1, 0o7, 017, 0x_FFp-2, 1_000.5e3i. Half
// of the code reports numbers that are malformed.
#include "syntax/literals.h"

namespace otel {

static const char kNoDigits[] = "number without digits";
static const char kRadixPoint[] =
    "a binary or octal number cannot have a decimal point";
static const char kDecimalExponent[] =
    "only a decimal number can have an 'e' exponent";
static const char kHexExponent[] =
    "only a hexadecimal number can have a 'p' exponent";
static const char kNoExponentDigits[] = "exponent without digits";
static const char kNeedsExponent[] =
    "a hexadecimal number with a point needs a 'p' exponent";
static const char kBadDigit[] = "digit that is too large for the number's base";
static const char kBadSeparator[] = "'_' must separate successive digits";

static bool is_decimal(char c) {
  return c >= '0' && c <= '9';
}
static char lower(char c) {
  return static_cast<char>(c | 0x20);
}
static bool is_hex(char c) {
  return is_decimal(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

// NumberScanner scans one number.
class NumberScanner {
 public:
  NumberScanner(const char* p, const char* end) : begin_(p), p_(p), end_(end) {}

  Literal scan();

 private:
  // Returns the next byte, or NUL, which no source contains, at the end.
  char at(int ahead = 0) const { return end_ - p_ > ahead ? p_[ahead] : '\0'; }
  void prefix();
  // Takes digits and separators. Reports whether there was a digit.
  bool digits(int base);
  void exponent(Literal& number);
  void check_separators(Literal& number) const;
  // Records the error, if it is the first.
  void set_error(Literal& number, const char* message, const char* where) const;

  const char* begin_;
  const char* p_;
  const char* end_;
  // 'b', 'o' or 'x'; '0' for 017; 0 for a decimal number.
  char prefix_ = 0;
  int base_ = 10;
  bool separators_ = false;
  // The first digit that is too large for base 2 or 8.
  const char* bad_digit_ = nullptr;
};

void NumberScanner::set_error(Literal& number, const char* message,
                              const char* where) const {
  if (number.error == nullptr) {
    number.error = message;
    number.error_at = where;
  }
}

Literal NumberScanner::scan() {
  Literal number{TokenKind::kInt, nullptr};
  bool any = false;
  if (at() != '.') {
    prefix();
    any = prefix_ == '0';
    any |= digits(base_);
  }
  if (at() == '.') {
    number.kind = TokenKind::kFloat;
    if (prefix_ == 'o' || prefix_ == 'b') {
      set_error(number, kRadixPoint, p_);
    }
    p_++;
    any |= digits(base_);
  }
  if (!any) {
    set_error(number, kNoDigits, begin_);
  }
  exponent(number);
  if (at() == 'i') {
    number.kind = TokenKind::kImag;
    p_++;
  }
  if (number.kind == TokenKind::kInt && bad_digit_ != nullptr) {
    set_error(number, kBadDigit, bad_digit_);
  }
  if (separators_) {
    check_separators(number);
  }
  number.end = p_;
  return number;
}

void NumberScanner::prefix() {
  if (at() != '0') {
    return;
  }
  char letter = lower(at(1));
  if (letter == 'x' || letter == 'o' || letter == 'b') {
    prefix_ = letter;
    base_ = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
    p_ += 2;
    return;
  }
  prefix_ = '0';
  base_ = 8;
  p_++;
}

bool NumberScanner::digits(int base) {
  bool any = false;
  for (;; p_++) {
    char c = at();
    if (c == '_') {
      separators_ = true;
      continue;
    }
    if (!(base == 16 ? is_hex(c) : is_decimal(c))) {
      return any;
    }
    any = true;
    if (base < 10 && c >= '0' + base && bad_digit_ == nullptr) {
      bad_digit_ = p_;
    }
  }
}

void NumberScanner::exponent(Literal& number) {
  char letter = lower(at());
  if (letter != 'e' && letter != 'p') {
    if (prefix_ == 'x' && number.kind == TokenKind::kFloat) {
      set_error(number, kNeedsExponent, p_);
    }
    return;
  }
  if (letter == 'e' && prefix_ != 0 && prefix_ != '0') {
    set_error(number, kDecimalExponent, p_);
  }
  if (letter == 'p' && prefix_ != 'x') {
    set_error(number, kHexExponent, p_);
  }
  number.kind = TokenKind::kFloat;
  p_++;
  if (at() == '+' || at() == '-') {
    p_++;
  }
  if (!digits(10)) {
    set_error(number, kNoExponentDigits, p_);
  }
}

// "Underscores may separate digits, or the base prefix and a digit" (Go spec,
// "Integer literals").
void NumberScanner::check_separators(Literal& number) const {
  bool hex = prefix_ == 'x';
  bool has_prefix = prefix_ != 0 && prefix_ != '0';
  const char* p = has_prefix ? begin_ + 2 : begin_;
  bool after_digit = has_prefix;
  for (; p < p_; p++) {
    if (*p != '_') {
      after_digit = hex ? is_hex(*p) : is_decimal(*p);
      continue;
    }
    bool before_digit = p + 1 < p_ && (hex ? is_hex(p[1]) : is_decimal(p[1]));
    if (!after_digit || !before_digit) {
      set_error(number, kBadSeparator, p);
      return;
    }
  }
}

// Reports whether the number goes on at p in a form that the short cut in
// scan_number does not handle.
static bool goes_on(const char* p, const char* end) {
  return p < end && (is_decimal(*p) || *p == '.' || *p == '_' ||
                     (lower(*p) >= 'a' && lower(*p) <= 'z'));
}

Literal scan_number(const char* p, const char* end) {
  // Most numbers are digits only, or 0x and digits.
  const char* after = p;
  bool hex = *p == '0' && end - p > 2 && lower(p[1]) == 'x' && is_hex(p[2]);
  if (hex) {
    after += 2;
    while (after < end && is_hex(*after)) {
      after++;
    }
  } else {
    while (after < end && is_decimal(*after)) {
      after++;
    }
  }
  bool octal = !hex && *p == '0' && after - p > 1;
  if (after > p && !octal && !goes_on(after, end)) {
    return {TokenKind::kInt, after};
  }
  return NumberScanner(p, end).scan();
}

}  // namespace otel
