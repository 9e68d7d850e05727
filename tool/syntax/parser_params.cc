// Lists of parameters, results, receivers and type parameters. The difficulty
// is that `a, b` are two types in `(a, b)` and two names in `(a, b int)`: which
// they are is unknown before the end of the list.
#include "syntax/parser_impl.h"

namespace otel {

static TokenKind closing_of(ListKind list) {
  return list == ListKind::kTypeParams ? TokenKind::kRBrack
                                       : TokenKind::kRParen;
}

size_t Parser::parameters(ListKind list) {
  bool type_params = list == ListKind::kTypeParams;
  expect(type_params ? TokenKind::kLBrack : TokenKind::kLParen);
  if (type_params && is(TokenKind::kRBrack)) {
    syntax_error("empty list of type parameters", "remove the brackets");
  }
  size_t base = entry_list(list, {});
  expect(closing_of(list));
  return base;
}

// Takes a list in parentheses, a lone type, or nothing.
size_t Parser::results() {
  if (is(TokenKind::kLParen)) {
    return parameters(ListKind::kResults);
  }
  size_t base = entries_.size();
  ParamEntry lone;
  lone.type_begin = at_;
  if (try_type().kind != ExprKind::kNone) {
    lone.type_end = at_;
    entries_.push_back(lone);
  }
  return base;
}

size_t Parser::entry_list(ListKind list, ParamEntry first) {
  size_t base = entries_.size();
  TokenKind closing = closing_of(list);
  bool given = first.has_name();
  while (given || (!is(closing) && !is(TokenKind::kEof))) {
    ParamEntry next_entry = given ? first : entry(list);
    if (given && !first.has_type()) {
      entry_after_name(next_entry, list);
    }
    given = false;
    entries_.push_back(next_entry);
    if (!at_comma(closing, "the parameter list")) {
      break;
    }
    next();
  }
  if (entries_.size() > base && !failed_) {
    distribute_types(base, list);
    check_variadic(base, list);
  }
  return base;
}

void Parser::distribute_types(size_t base, ListKind list) {
  for (size_t i = base; i < entries_.size(); i++) {
    if (entries_[i].has_name() && entries_[i].has_type()) {
      return all_are_named(base, list);
    }
  }
  if (list == ListKind::kTypeParams) {
    return syntax_error("expected a type parameter's name and its constraint",
                        "write [T any] for a type parameter of any type");
  }
  all_are_types(base);
}

void Parser::all_are_types(size_t base) {
  for (size_t i = base; i < entries_.size(); i++) {
    ParamEntry& entry = entries_[i];
    if (entry.has_name()) {
      entry.type_begin = entry.name;
      entry.type_end = entry.name + 1;
      entry.name = kNoToken;
    }
  }
}

// Gives every entry a type, from right to left: a name without a type has the
// type of the next entry.
void Parser::all_are_named(size_t base, ListKind list) {
  const char* what = list == ListKind::kTypeParams
                         ? "type parameter without a name or a constraint"
                         : "parameter without a name or a type among parameters"
                           " that have both";
  for (size_t i = entries_.size(); i-- > base;) {
    ParamEntry& entry = entries_[i];
    if (!entry.has_name()) {
      return syntax_error_at(entry.type_begin, what);
    }
    if (entry.has_type()) {
      continue;
    }
    if (i + 1 == entries_.size()) {
      return syntax_error_at(entry.name, what);
    }
    entry.type_begin = entries_[i + 1].type_begin;
    entry.type_end = entries_[i + 1].type_end;
    entry.dots = entries_[i + 1].dots;
  }
}

void Parser::check_variadic(size_t base, ListKind list) {
  for (size_t i = base; i < entries_.size(); i++) {
    if (entries_[i].dots == kNoToken) {
      continue;
    }
    if (list != ListKind::kParams) {
      return syntax_error_at(entries_[i].dots,
                             "'...' outside the parameters of a function");
    }
    if (i + 1 < entries_.size()) {
      return syntax_error_at(
          entries_[i].dots,
          "'...' before the last parameter, or on two of them");
    }
  }
}

std::vector<Param> Parser::take_params(size_t base) {
  std::vector<Param> params;
  if (failed_) {
    return params;
  }
  params.reserve(entries_.size() - base);
  for (size_t i = base; i < entries_.size(); i++) {
    const ParamEntry& entry = entries_[i];
    Param param;
    if (entry.has_name()) {
      param.name = span(entry.name, entry.name + 1);
    }
    param.type = span(entry.type_begin, entry.type_end);
    param.type_tokens = {entry.type_begin, entry.type_end};
    param.variadic = entry.dots != kNoToken;
    params.push_back(param);
  }
  drop_entries(base);
  return params;
}

std::vector<TypeParam> Parser::take_type_params(size_t base) {
  std::vector<TypeParam> params;
  if (failed_) {
    return params;
  }
  params.reserve(entries_.size() - base);
  for (size_t i = base; i < entries_.size(); i++) {
    const ParamEntry& entry = entries_[i];
    TypeParam param;
    param.name = span(entry.name, entry.name + 1);
    param.constraint = span(entry.type_begin, entry.type_end);
    param.constraint_tokens = {entry.type_begin, entry.type_end};
    params.push_back(param);
  }
  drop_entries(base);
  return params;
}

}  // namespace otel
