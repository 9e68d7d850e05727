// See function_text.h.
#include "match/function_text.h"

#include <fmt/format.h>

#include "base/file.h"
#include "edits/target.h"

namespace otel {

const SourceFile& file_of(const FunctionRef& function) {
  return function.source->files[function.file];
}

std::string declared_at(const FunctionRef& function) {
  Position at = physical_position(file_of(function), function.func->name.begin);
  return fmt::format("{}:{}:{}", function.source->paths[function.file], at.line,
                     at.column);
}

std::string function_title(const FunctionRef& function) {
  const SourceFile& file = file_of(function);
  std::string receiver = receiver_key(file, *function.func);
  std::string_view name = file.text(function.func->name);
  return receiver.empty()            ? std::string(name)
         : receiver.starts_with('*') ? fmt::format("({}).{}", receiver, name)
                                     : fmt::format("{}.{}", receiver, name);
}

// Returns a declaration on one line, with the spaces of the source and without
// comments.
static std::string declaration(const SourceFile& file, uint32_t begin,
                               uint32_t end) {
  std::string out;
  for (uint32_t at = begin; at < end; at++) {
    TokenKind kind = file.tokens[at].kind;
    bool closes = kind == TokenKind::kRParen;
    if (closes && out.ends_with(',')) {
      out.pop_back();
    }
    bool gap = at > begin && token_end(file, at - 1) < file.tokens[at].offset;
    if (gap && !closes && !out.ends_with('(')) {
      out += ' ';
    }
    out += is_automatic(file, at) ? ";" : token_text(file, at);
  }
  return out;
}

std::string function_place(const FunctionRef& function,
                           const std::string& directory) {
  const SourceFile& file = file_of(function);
  std::string path = function.source->paths[function.file];
  const PlanPackage& package = *function.source->package;
  if (package.standard) {
    path = fmt::format("{}/{}", package.import_path, path_base(path));
  } else if (!directory.empty() && path_within(path, directory)) {
    path = path.substr(directory.size() + 1);
  }
  const FuncDecl& func = *function.func;
  uint32_t begin = token_at(file, func.decl.begin);
  uint32_t end =
      func.results_list.empty() ? func.params_list.end : func.results_list.end;
  return fmt::format("{}:{}: {}", path,
                     physical_position(file, func.decl.begin).line,
                     declaration(file, begin, token_at(file, end)));
}

}  // namespace otel
