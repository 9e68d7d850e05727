// See work_targets.h.
#include "rewrite/work_targets.h"

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

std::vector<std::vector<WorkTarget>> find_targets(
    const PackageWork& work, const std::vector<SourceFile>& files) {
  TargetsByName declared = declared_functions(files);
  std::vector<std::vector<WorkTarget>> out;
  for (const FunctionWork& function : work.functions) {
    out.push_back(declared[key_of(function.receiver, function.name)]);
  }
  return out;
}

}  // namespace otel
