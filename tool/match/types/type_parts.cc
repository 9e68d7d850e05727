// The forms of arrays, maps, channels and functions.
#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>

#include "match/types/type_former.h"
#include "syntax/type_tokens.h"

namespace otel {

// Returns an integer in decimal: "0x10", "1_6" and "16" are the same length.
static std::string decimal_integer(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c != '_'; });
  int base = 10;
  size_t skip = 0;
  if (digits.size() > 1 && digits[0] == '0') {
    char c = static_cast<char>(digits[1] | 0x20);
    base = c == 'x' ? 16 : c == 'b' ? 2 : 8;
    skip = c == 'x' || c == 'b' || c == 'o' ? 2 : 1;
  }
  uint64_t value = 0;
  const char* end = digits.data() + digits.size();
  std::from_chars_result read =
      std::from_chars(digits.data() + skip, end, value, base);
  bool good = read.ec == std::errc() && read.ptr == end;
  return good ? fmt::format("{}", value) : digits;
}

// Returns the form of a name in the length of an array, which is a constant,
// function, type or package.
std::string TypeFormer::value_form(uint32_t token) {
  std::string_view name = text(token);
  if (kind(token - 1) == TokenKind::kPeriod) {
    return std::string(name);
  }
  if (kind(token + 1) == TokenKind::kPeriod) {
    Result<TypeName> qualified =
        resolve_qualified(name, text(token + 2), scope_);
    return qualified ? fmt::format("\"{}\"", qualified->import_path)
                     : std::string(name);
  }
  if (declares(*scope_.package, name)) {
    return fmt::format("\"{}\".{}", scope_.package->package->import_path, name);
  }
  return resolve_name(name, scope_).form();
}

// Returns the form of an array length. It has the names of constants and not
// their values, which only a type checker can compute.
std::string TypeFormer::length_form(Span tokens) {
  std::string out;
  for (uint32_t at = tokens.begin; at < tokens.end; at++) {
    switch (kind(at)) {
      case TokenKind::kInt:
        out += decimal_integer(text(at));
        break;
      case TokenKind::kIdent:
        out += value_form(at);
        break;
      default:
        out += text(at);
    }
  }
  return out;
}

Result<TypeForm> TypeFormer::array_form(Span tokens) {
  uint32_t close = matching_bracket(*scope_.file, tokens.begin);
  Span length{tokens.begin + 1, close};
  TypeForm out;
  add_mark(out, fmt::format("[{}]", length_form(length)));
  out.display = fmt::format("[{}]", type_text(*scope_.file, length));
  TRY_ASSIGN(TypeForm element, form(Span{close + 1, tokens.end}));
  add(out, element);
  return out;
}

Result<TypeForm> TypeFormer::map_form(Span tokens) {
  uint32_t open = tokens.begin + 1;
  if (open >= tokens.end || kind(open) != TokenKind::kLBrack) {
    return no_type(tokens.begin);
  }
  uint32_t close = matching_bracket(*scope_.file, open);
  TypeForm out;
  add(out, "map[");
  TRY_ASSIGN(TypeForm key, form(Span{open + 1, close}));
  add(out, key);
  add(out, "]");
  TRY_ASSIGN(TypeForm value, form(Span{close + 1, tokens.end}));
  add(out, value);
  return out;
}

// The form has parentheses around the element, because the forms of "chan<-
// (chan T)" and "chan (<-chan T)" must differ.
Result<TypeForm> TypeFormer::channel_form(Span tokens) {
  uint32_t at = tokens.begin + 1;
  std::string_view direction = "chan";
  if (kind(tokens.begin) == TokenKind::kArrow) {
    direction = "<-chan";
    at++;
  } else if (at < tokens.end && kind(at) == TokenKind::kArrow) {
    direction = "chan<-";
    at++;
  }
  if (at > tokens.end) {
    return no_type(tokens.begin);
  }
  TypeForm out;
  add(out, direction);
  TRY_ASSIGN(TypeForm element, form(Span{at, tokens.end}));
  add_mark(out, "(");
  out.display += " ";
  add(out, element);
  add_mark(out, ")");
  return out;
}

Status TypeFormer::add_parameters(Span inside, TypeForm& out) {
  add(out, "(");
  bool first = true;
  for (const TypeTokens& parameter : split_parameters(*scope_.file, inside)) {
    add(out, first ? "" : ",");
    add(out, parameter.variadic ? "..." : "");
    TRY_ASSIGN(TypeForm type, form(parameter.type));
    add(out, type);
    first = false;
  }
  add(out, ")");
  return {};
}

// The form always has parentheses around the results: "func()(int)".
Result<TypeForm> TypeFormer::signature_form(Span tokens) {
  if (tokens.empty() || kind(tokens.begin) != TokenKind::kLParen) {
    return fail("a parameter list is missing");
  }
  TypeForm out;
  uint32_t close = matching_bracket(*scope_.file, tokens.begin);
  TRY(add_parameters(Span{tokens.begin + 1, close}, out));
  Span results{close + 1, tokens.end};
  if (results.empty()) {
    return out;
  }
  bool list = kind(results.begin) == TokenKind::kLParen &&
              matching_bracket(*scope_.file, results.begin) + 1 == results.end;
  if (list) {
    results = Span{results.begin + 1, results.end - 1};
  }
  std::vector<TypeTokens> types = split_parameters(*scope_.file, results);
  if (types.size() == 1) {
    // The display is "func() int".
    TRY_ASSIGN(TypeForm type, form(types[0].type));
    out.display += " ";
    add_mark(out, "(");
    add(out, type);
    add_mark(out, ")");
  } else if (types.size() > 1) {
    out.display += " ";
    TRY(add_parameters(results, out));
  }
  return out;
}

}  // namespace otel
