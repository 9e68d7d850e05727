// See target_signature.h.
#include "rewrite/target_signature.h"

#include <algorithm>

#include <fmt/format.h>

#include "edits/target.h"

namespace otel {

bool TargetSignature::is_generic() const {
  auto generic = [](const Slot& slot) { return slot.generic; };
  return std::any_of(params.begin(), params.end(), generic) ||
         std::any_of(results.begin(), results.end(), generic);
}

// Every type parameter name in scope in the signature.
static std::vector<std::string_view> type_parameter_names(
    const SourceFile& file, const FuncDecl& func) {
  std::vector<std::string_view> names;
  for (Span name : func.receiver_type_params) {
    names.push_back(file.text(name));
  }
  for (const TypeParam& param : func.type_params) {
    names.push_back(file.text(param.name));
  }
  return names;
}

static std::string_view identifier_at(const SourceFile& file, uint32_t token) {
  const Token& t = file.tokens[token];
  return file.source.substr(t.offset, t.extra);
}

// Whether a type mentions one of the names. A field, a method or another
// package's type of that name counts too: being inferred is right for these as
// well, only slower, unless a hook takes the value by its type.
static bool mentions(const SourceFile& file, Span type_tokens,
                     const std::vector<std::string_view>& names) {
  for (uint32_t i = type_tokens.begin; i < type_tokens.end; i++) {
    if (file.tokens[i].kind == TokenKind::kIdent &&
        std::find(names.begin(), names.end(), identifier_at(file, i)) !=
            names.end()) {
      return true;
    }
  }
  return false;
}

// Names slots and plans the insertions for it.
class SlotNamer {
 public:
  SlotNamer(const SourceFile& file, const FuncDecl& func, EditList& edits)
      : file_(file), func_(func), edits_(edits) {}

  // The slot of one parameter. `wanted`: it must have a usable name.
  Slot slot(const Param& param, std::string_view fallback, bool wanted) {
    Slot out;
    out.name = file_.text(param.name);
    std::string type = type_text(file_, param.type_tokens);
    out.type = param.variadic ? "[]" + type : type;
    if (wanted && (out.name.empty() || out.name == "_")) {
      bool blank = out.name == "_";
      out.name = unused_name(fallback);
      if (blank) {
        edits_.replace(param.name, out.name);
      } else {
        edits_.insert(type_start(param), prefix_ + out.name + " ");
        prefix_ = "";
      }
    }
    return out;
  }

  // Text to put before the next inserted name (the parenthesis of a lone
  // result).
  void set_prefix(std::string prefix) { prefix_ = std::move(prefix); }

 private:
  uint32_t type_start(const Param& param) const {
    return param.variadic ? file_.tokens[param.type_tokens.begin - 1].offset
                          : param.type.begin;
  }

  // `base`, or `base_`, `base__`… where the function has that text already.
  std::string unused_name(std::string_view base) const {
    std::string name(base);
    while (file_.text(func_.decl).find(name) != std::string_view::npos) {
      name += "_";
    }
    return name;
  }

  const SourceFile& file_;
  const FuncDecl& func_;
  EditList& edits_;
  std::string prefix_;
};

static void read_results(const SourceFile& file, const FuncDecl& func,
                         bool wanted, SlotNamer& namer, EditList& edits,
                         TargetSignature& signature) {
  bool lone =
      !func.results.empty() && file.source[func.results_list.begin] != '(';
  // `func f() (int)` has a list; `func f() (<-chan int)` too, but a lone
  // parenthesised type cannot be told apart and is a list as well.
  if (lone && wanted) {
    namer.set_prefix("(");
  }
  for (size_t i = 0; i < func.results.size(); i++) {
    signature.results.push_back(
        namer.slot(func.results[i], fmt::format("retVal{}", i), wanted));
  }
  if (lone && wanted) {
    edits.insert(func.results_list.end, ")");
  }
}

TargetSignature read_signature(const SourceFile& file, const FuncDecl& func,
                               std::string_view import_path, bool name_params,
                               bool name_results, EditList& edits) {
  TargetSignature signature;
  signature.name = file.text(func.name);
  signature.import_path = import_path;
  signature.display =
      target_name(import_path, receiver_key(file, func), signature.name);
  SlotNamer namer(file, func, edits);
  if (func.has_receiver) {
    signature.params.push_back(namer.slot(func.receiver, "recv", name_params));
  }
  for (size_t i = 0; i < func.params.size(); i++) {
    signature.params.push_back(
        namer.slot(func.params[i], fmt::format("param{}", i), name_params));
  }
  read_results(file, func, name_results, namer, edits, signature);
  std::vector<std::string_view> names = type_parameter_names(file, func);
  size_t at = 0;
  if (func.has_receiver) {
    signature.params[at++].generic =
        mentions(file, func.receiver.type_tokens, names);
  }
  for (const Param& param : func.params) {
    signature.params[at++].generic = mentions(file, param.type_tokens, names);
  }
  for (size_t i = 0; i < func.results.size(); i++) {
    signature.results[i].generic =
        mentions(file, func.results[i].type_tokens, names);
  }
  return signature;
}

}  // namespace otel
