// See work_targets.h.
#include "rewrite/work_targets.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "match/target.h"

namespace otel {

using TargetsByName = std::unordered_map<std::string, std::vector<WorkTarget>>;

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
static void prefer_bodies(std::vector<WorkTarget>& targets) {
  auto has_body = [](const WorkTarget& t) { return !t.decl->body.empty(); };
  if (std::ranges::any_of(targets, has_body)) {
    std::erase_if(targets, std::not_fn(has_body));
  }
}

std::vector<std::vector<WorkTarget>> find_targets(
    const PackageWork& work, const std::vector<SourceFile>& files) {
  TargetsByName declared = declared_functions(files);
  std::vector<std::vector<WorkTarget>> out;
  for (const FunctionWork& function : work.functions) {
    out.push_back(declared[key_of(function.receiver, function.name)]);
    prefer_bodies(out.back());
  }
  return out;
}

}  // namespace otel
