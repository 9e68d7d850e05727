// See edit_targets.h.
#include "rewrite/edit_targets.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "edits/target.h"

namespace otel {

using TargetsByName = std::unordered_map<std::string, std::vector<EditTarget>>;

static std::string key_of(std::string_view receiver, std::string_view name) {
  return fmt::format("{}.{}", receiver, name);
}

static TargetsByName declared_functions(const std::vector<SourceFile>& files) {
  TargetsByName out;
  for (size_t i = 0; i < files.size(); i++) {
    for (const FuncDecl& decl : files[i].funcs) {
      out[key_of(receiver_key(files[i], decl), files[i].text(decl.name))]
          .push_back({i, &decl});
    }
  }
  return out;
}

// A program that declares a function twice, once without a body, is one for the
// compiler to complain about.
static void prefer_bodies(std::vector<EditTarget>& targets) {
  auto has_body = [](const EditTarget& t) { return !t.decl->body.empty(); };
  if (std::ranges::any_of(targets, has_body)) {
    std::erase_if(targets, std::not_fn(has_body));
  }
}

std::vector<std::vector<EditTarget>> find_targets(
    const PackageEdits& work, const std::vector<SourceFile>& files) {
  TargetsByName declared = declared_functions(files);
  std::vector<std::vector<EditTarget>> out;
  for (const FunctionEdits& function : work.functions) {
    out.push_back(declared[key_of(function.receiver, function.name)]);
    prefer_bodies(out.back());
  }
  return out;
}

}  // namespace otel
