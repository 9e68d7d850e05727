// One entry of a parameter list. A name at its start may be the name of the
// parameter or the beginning of its type.
#include "syntax/parser_impl.h"

namespace otel {

void Parser::entry_type(ParamEntry& entry) {
  entry.type_begin = at_;
  type();
  entry.type_end = at_;
}

ParamEntry Parser::entry(ListKind list) {
  ParamEntry entry;
  bool type_params = list == ListKind::kTypeParams;
  if (is(TokenKind::kIdent)) {
    entry.name = expect(TokenKind::kIdent);
    entry_after_name(entry, list);
    return entry;
  }
  if (is(TokenKind::kEllipsis)) {
    entry.dots = at_;
    next();
    entry_type(entry);
    return entry;
  }
  entry.type_begin = at_;
  if (type_params && is(TokenKind::kTilde)) {
    term();
  } else if (try_type().kind == ExprKind::kNone) {
    error_expected("a parameter");
  }
  if (type_params) {
    more_terms();
  }
  entry.type_end = at_;
  return entry;
}

// Reports whether a token after a name starts the type of the parameter. "["
// and "~" are not here because they may also do something else.
static bool begins_type_after_name(TokenKind kind) {
  switch (kind) {
    case TokenKind::kIdent:
    case TokenKind::kMul:
    case TokenKind::kArrow:
    case TokenKind::kFunc:
    case TokenKind::kChan:
    case TokenKind::kMap:
    case TokenKind::kStruct:
    case TokenKind::kInterface:
    case TokenKind::kLParen:
      return true;
    default:
      return false;
  }
}

// Takes the rest of an entry after its first name, which may turn out to be the
// beginning of its type.
void Parser::entry_after_name(ParamEntry& entry, ListKind list) {
  bool type_params = list == ListKind::kTypeParams;
  if (begins_type_after_name(kind())) {
    entry_type(entry);
  } else if (is(TokenKind::kLBrack)) {
    array_or_instance(entry);
  } else if (is(TokenKind::kEllipsis)) {
    entry.dots = at_;
    next();
    return entry_type(entry);
  } else if (is(TokenKind::kPeriod)) {
    entry.type_begin = at_ = entry.name;
    entry.name = kNoToken;
    type_name();
    entry.type_end = at_;
  } else if (type_params && is(TokenKind::kTilde)) {
    entry.type_begin = at_;
    term();
    entry.type_end = at_;
  } else if (type_params && is(TokenKind::kOr)) {
    entry.type_begin = entry.name;
    entry.name = kNoToken;
  }
  if (type_params && entry.has_type() && is(TokenKind::kOr)) {
    more_terms();
    entry.type_end = at_;
  }
}

// Takes the rest of an entry from the "[" after its name on: `name []E` and
// `name [n]E` are a name and a type, `Name[T]` and `Name[T, U]` are a type.
void Parser::array_or_instance(ParamEntry& entry) {
  uint32_t open = expect(TokenKind::kLBrack);
  size_t arguments = 0;
  uint32_t trailing_comma = kNoToken;
  while (!is(TokenKind::kRBrack) && !is(TokenKind::kEof)) {
    expr();
    arguments++;
    trailing_comma = kNoToken;
    if (!is(TokenKind::kComma)) {
      break;
    }
    trailing_comma = at_;
    next();
  }
  expect(TokenKind::kRBrack);
  bool is_array = arguments == 0;
  if (is_array) {
    type();
  } else if (arguments == 1) {
    is_array = try_type().kind != ExprKind::kNone;
  }
  if (is_array && trailing_comma != kNoToken) {
    syntax_error_at(trailing_comma, "comma in an array length, expected ']'");
  }
  entry.type_begin = is_array ? open : entry.name;
  entry.type_end = at_;
  if (!is_array) {
    entry.name = kNoToken;
  }
}

}  // namespace otel
