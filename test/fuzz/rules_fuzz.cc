// Feeds the rule reader with broken input: each file named on the command line
// as it is, cut off at every byte, and with every byte (of long files: 300 of
// them) replaced by each of a few that matter to JSON and YAML. Nothing may
// crash, hang or be accepted without being a list. Meant for the dev preset
// (ASan + UBSan):
//
//   build/dev/rules_fuzz test/fuzz/corpus/rules/*
//
// LLVMFuzzerTestOneInput is also what libFuzzer wants, for whoever builds with
// clang -fsanitize=fuzzer.
#include <cstdint>
#include <cstdio>
#include <string>

#include "base/file.h"
#include "rules/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  otel::RuleSource source{.display_path = "f.json",
                          .directory = "/",
                          .set = "f.json",
                          .builtin = false};
  otel::Result<std::vector<otel::Rule>> rules = otel::read_rules(text, source);
  if (!rules) {
    CHECK(!rules.error().diagnostics().empty());
    CHECK(!rules.error().render().empty());
    return 0;
  }
  for (const otel::Rule& rule : *rules) {
    CHECK(!rule.import_path.empty());
    CHECK(rule.location.line > 0);
  }
  return 0;
}

#ifndef OTEL_LIBFUZZER
static void run(const std::string& text) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(text.data()),
                         text.size());
}

static void run_mutations(const std::string& text) {
  static constexpr std::string_view kBytes("\"'[]{},:*&!|>#-\\ \n\t\0\xff", 22);
  run(text);
  size_t step = text.size() / 300 + 1;
  for (size_t i = 0; i < text.size(); i += step) {
    run(text.substr(0, i));
    run(text.substr(0, i) + text.substr(i + 1));
    for (char c : kBytes) {
      std::string mutated = text;
      mutated[i] = c;
      run(mutated);
    }
  }
}

int main(int argc, char** argv) {
  for (int i = 1; i < argc; i++) {
    otel::Result<std::string> text = otel::read_file(argv[i]);
    if (!text) {
      std::fputs(text.error().render().c_str(), stderr);
      return 1;
    }
    run_mutations(*text);
  }
  std::printf("%d files, no crash\n", argc - 1);
  return 0;
}
#endif
