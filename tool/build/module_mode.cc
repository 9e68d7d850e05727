// See module_mode.h.
#include "build/module_mode.h"

#include "base/file.h"
#include "base/versions.h"
#include "plan/go_mod.h"

namespace otel {

ModuleMode module_mode(const BuildRequest& request) {
  if (!request.environment.go_work.empty()) {
    return ModuleMode::kWorkspace;
  }
  return request.environment.go_mod.empty() ? ModuleMode::kNoModule
                                            : ModuleMode::kModule;
}

// cmd/go vendors by default if the go line is 1.14 or newer and there is a
// vendor directory made for the same kind of build, module or workspace
// (setDefaultBuildMod in cmd/go/internal/modload/init.go). It reads all of
// these files through the overlay.
static Result<bool> vendors_by_default(const BuildRequest& request,
                                       const std::string& directory) {
  const std::string& main_file = request.environment.go_work.empty()
                                     ? request.environment.go_mod
                                     : request.environment.go_work;
  TRY_ASSIGN(std::string text, request.overlay.text_of(main_file));
  if (!is_directory(directory) ||
      compare_go_versions(go_line_of(text), "1.14") < 0) {
    return false;
  }
  TRY_ASSIGN(std::string modules,
             request.overlay.text_of(path_join(directory, "modules.txt")));
  return is_from_work_vendor(modules) == !request.environment.go_work.empty();
}

// cmd/go does not read the list of modules through the overlay (readVendorList
// in cmd/go/internal/modload/vendor.go). Without a list there are no modules.
Result<VendorUse> find_vendor(const BuildRequest& request) {
  if (module_mode(request) == ModuleMode::kNoModule) {
    return VendorUse();
  }
  std::string root = request.environment.go_work.empty()
                         ? request.environment.module_directory()
                         : std::string(path_dir(request.environment.go_work));
  std::string directory = path_join(root, "vendor");
  std::string mod = request.command.flag("mod").value_or("");
  bool vendors = mod == "vendor";
  if (mod.empty()) {
    TRY_ASSIGN(vendors, vendors_by_default(request, directory));
  }
  if (!vendors) {
    return VendorUse();
  }
  VendorUse use{.directory = directory};
  std::string list = path_join(directory, "modules.txt");
  if (file_exists(list)) {
    TRY_ASSIGN(std::string text, read_file(list));
    use.modules = parse_modules_txt(text);
  }
  return use;
}

}  // namespace otel
