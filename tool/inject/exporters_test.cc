#include "inject/exporters.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

// Returns the versions of the chosen modules, or the error with its hint.
static std::string choose(std::string_view names) {
  Embedded embedded;
  for (const char* path :
       {"otel.example/pkg/api", "otel.example/pkg/exporters/otlp",
        "otel.example/pkg/exporters/console"}) {
    embedded.modules.push_back(
        {path, std::string(path).substr(sizeof("otel.example/pkg")), "", {}});
  }
  std::vector<std::string> list;
  for (std::string_view name : split(names, ',')) {
    if (!name.empty()) {
      list.emplace_back(name);
    }
  }
  Result<std::vector<const EmbeddedModule*>> chosen =
      choose_exporters(list, embedded);
  if (!chosen) {
    const Diagnostic& first = chosen.error().diagnostics()[0];
    return first.message + " | " + first.hint;
  }
  std::string out;
  for (const EmbeddedModule* module : *chosen) {
    out += module->version + " ";
  }
  return out;
}

TEST(Exporters, AreChosenByName) {
  struct {
    const char* names;
    const char* want;
  } cases[] = {
      {"", "exporters/console exporters/otlp "},
      {"otlp", "exporters/otlp "},
      {"otlp,console", "exporters/console exporters/otlp "},
      {"none", ""},
      {"otlpx", "--exporter: unknown exporter \"otlpx\" | did you mean otlp?"},
      {"zipkin",
       "--exporter: unknown exporter \"zipkin\" | there are console, otlp, and "
       "none"},
      {"none,otlp",
       "--exporter: none stands alone | leave out either none or the other "
       "names"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(choose(c.names), c.want) << c.names;
  }
}

}  // namespace otel
