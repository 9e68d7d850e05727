// See exporters.h.
#include "inject/exporters.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

static constexpr std::string_view kExporters = "otel.example/pkg/exporters/";

static std::vector<std::string> names_of(const Embedded& embedded) {
  std::vector<std::string> names;
  for (const EmbeddedModule& module : embedded.modules) {
    if (module.path.starts_with(kExporters)) {
      names.push_back(module.path.substr(kExporters.size()));
    }
  }
  std::ranges::sort(names);
  return names;
}

static Status check_names(const std::vector<std::string>& names,
                          const std::vector<std::string>& known) {
  for (const std::string& name : names) {
    if (name == "none" && names.size() > 1) {
      return fail("--exporter: none stands alone",
                  "leave out either none or the other names");
    }
    if (name != "none" && std::ranges::find(known, name) == known.end()) {
      std::string near = closest(name, known);
      return fail(fmt::format("--exporter: unknown exporter \"{}\"", name),
                  near.empty()
                      ? fmt::format("there are {}, and none", join(known, ", "))
                      : fmt::format("did you mean {}?", near));
    }
  }
  return {};
}

Result<std::vector<const EmbeddedModule*>> choose_exporters(
    const std::vector<std::string>& names, const Embedded& embedded) {
  std::vector<std::string> known = names_of(embedded);
  TRY(check_names(names, known));
  std::vector<const EmbeddedModule*> out;
  for (const std::string& name : known) {
    if (names.empty() || std::ranges::find(names, name) != names.end()) {
      out.push_back(embedded.module_of(std::string(kExporters) + name));
    }
  }
  return out;
}

}  // namespace otel
