// Rewrites packages as the shim does, with two rules for every function: one
// whose hooks do everything that a hook can do with its context, and one whose
// hooks take every value. test/fidelity/typecheck compares what go/types says
// of a package before and after.
//
// Reads requests from standard input, a line each: the directory for what
// comes out, the import path, the files; separated by tabs. Answers each with
// a line: tab-separated pairs of the input's number (-1: an additional file)
// and the output's name; or "error" and a message.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/target.h"
#include "rewrite/package_rewriter.h"
#include "rewrite/target_signature.h"
#include "syntax/parser.h"

namespace otel {

static Injection injection(std::string_view id, bool context_only) {
  Injection out;
  out.id = std::string(id);
  for (HookCall* hook : {&out.enter, &out.exit}) {
    hook->present = true;
    hook->symbol = fmt::format("otel.hook_{}_{}", id, hook == &out.exit);
    hook->name = "example.com/hooks.hook";
    hook->context_only = context_only;
    hook->uses.escapes = !context_only;
  }
  return out;
}

static std::vector<bool> generic_ones(const std::vector<Slot>& slots) {
  std::vector<bool> out;
  for (const Slot& slot : slots) {
    out.push_back(slot.generic);
  }
  return out;
}

// Hooks that take every value by its type, or as interface{} if it is generic:
// match lets no others pass.
static Injection taking_injection(std::string_view id, const SourceFile& file,
                                  const FuncDecl& func) {
  EditList unused;
  TargetSignature signature =
      read_signature(file, func, "", false, false, unused);
  Injection out = injection(id, false);
  out.enter.takes_any = generic_ones(signature.params);
  out.exit.takes_any = generic_ones(signature.results);
  return out;
}

// Every function of the files that can have hooks. Those of one name, init,
// are one.
static Result<PackageEdits> work_on(const std::string& import_path,
                                    const std::vector<InputFile>& files) {
  PackageEdits work;
  work.import_path = work.symbol_path = import_path;
  std::vector<std::string> seen;
  for (const InputFile& input : files) {
    TRY_ASSIGN(SourceFile file, parse_file(input.source, input.path));
    for (const FuncDecl& func : file.funcs) {
      std::string receiver = receiver_key(file, func);
      std::string name(file.text(func.name));
      std::string key = fmt::format("{}.{}", receiver, name);
      if (!refusal_reason(file, func).empty() ||
          std::ranges::find(seen, key) != seen.end()) {
        continue;
      }
      if (name == "init") {
        seen.push_back(key);
      }
      std::string id = hex64(hash64(key));
      work.functions.push_back({receiver,
                                name,
                                {injection(id.substr(0, 8), true),
                                 taking_injection(id.substr(8), file, func)}});
    }
  }
  return work;
}

static Result<std::string> answer(const std::vector<std::string_view>& words) {
  std::string directory(words[0]);
  std::vector<std::string> texts;
  for (size_t i = 2; i < words.size(); i++) {
    TRY_ASSIGN(std::string text, read_file(std::string(words[i])));
    texts.push_back(std::move(text));
  }
  std::vector<InputFile> files;
  for (size_t i = 2; i < words.size(); i++) {
    files.push_back({std::string(words[i]), texts[i - 2]});
  }
  TRY_ASSIGN(PackageEdits work, work_on(std::string(words[1]), files));
  TRY_ASSIGN(std::vector<OutputFile> out,
             rewrite_package(work, files, {}, RewriteOptions{directory}));
  TRY(make_directories(directory));
  std::string line;
  for (const OutputFile& file : out) {
    std::string path = fmt::format("{}/{}", directory, file.base_name);
    TRY(write_file_atomic(path, file.text));
    line +=
        fmt::format("{}{}\t{}", line.empty() ? "" : "\t", file.replaces, path);
  }
  return line;
}

}  // namespace otel

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    std::vector<std::string_view> words = otel::split(line, '\t');
    otel::Result<std::string> out = words.size() < 3
                                        ? std::string("error\ttoo few words")
                                        : otel::answer(words);
    std::string text =
        out ? *out : "error\t" + out.error().diagnostics()[0].message;
    fmt::print("{}\n", text);
    std::fflush(stdout);
  }
}
