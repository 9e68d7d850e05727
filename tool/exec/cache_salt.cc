// See cache_salt.h.
#include "exec/cache_salt.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "rewrite/plan_file.h"

namespace otel {

std::vector<std::string> salt_flags(const std::vector<PackageWork>& work,
                                    const BuildPlan& plan,
                                    const PerPackageFlag& user_gcflags,
                                    const std::string& tool_hash) {
  std::vector<std::string> out;
  for (const PackageWork& package : work) {
    const PlanPackage* planned = plan.find(package.import_path);
    CHECK(planned != nullptr);
    std::string own = user_gcflags.value_for(
        FlagPackage{.import_path = planned->import_path,
                    .directory = planned->directory,
                    .on_command_line = planned->on_command_line,
                    .standard = planned->standard});
    std::string hash = hex64(hash64(encode_work(package) + tool_hash));
    out.push_back(fmt::format("-gcflags={}={}{}{}={}", package.import_path,
                              own, own.empty() ? "" : " ", kSaltFlag, hash));
  }
  return out;
}

}  // namespace otel
