// See check_sources.h.
#include "shim/check_sources.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "base/file.h"
#include "syntax/declarations_hash.h"

namespace otel {

// Returns the name without the ending of the cover tool or of cgo.
static std::string without_ending(std::string name) {
  for (std::string_view ending : {".cover.go", ".cgo1.go"}) {
    if (name.ends_with(ending)) {
      name.replace(name.size() - ending.size(), ending.size(), ".go");
      break;
    }
  }
  return name;
}

// Pairs the files of a command line with those of the plan.
class SourceChecker {
 public:
  SourceChecker(const PackageEdits& edits, const CompileInput& input)
      : input_(input) {
    for (const SourceCheck& source : edits.sources) {
      by_path_.emplace(source.path, &source);
      by_name_.emplace(source.name, &source);
    }
  }

  std::optional<Mismatch> run() {
    for (const std::string& file : input_.files) {
      if (std::optional<Mismatch> mismatch = pair(file)) {
        return mismatch;
      }
    }
    for (const auto& [name, source] : by_name_) {
      if (std::optional<Mismatch> mismatch = check(*source)) {
        return mismatch;
      }
    }
    return std::nullopt;
  }

 private:
  // Pairs a file of the command line.
  std::optional<Mismatch> pair(const std::string& file) {
    auto planned = by_path_.find(file);
    if (planned != by_path_.end()) {
      paired_.insert(planned->second);
    } else if (path_dir(file) == input_.output_directory) {
      pair_generated(std::string(path_base(file)));
    } else if (!file.ends_with("_test.go")) {
      return Mismatch{
          fmt::format("{} is compiled, which the plan does not know", file),
          std::string(kEdited)};
    }
    return std::nullopt;
  }

  // Pairs a file that go generated from a.go: $WORK/b001/a.cover.go, a.cgo1.go,
  // or that of both tools. The order in which they run depends on the version
  // of go (cmd/go/internal/work/exec.go).
  void pair_generated(std::string name) {
    for (int endings = 0; endings < 3; endings++) {
      auto source = by_name_.find(name);
      if (source != by_name_.end()) {
        paired_.insert(source->second);
        return;
      }
      name = without_ending(std::move(name));
    }
  }

  // Checks a file of the plan.
  std::optional<Mismatch> check(const SourceCheck& source) const {
    if (!paired_.contains(&source)) {
      return Mismatch{fmt::format("{} is not compiled", source.path),
                      std::string(kEdited)};
    }
    Result<std::string> text = read_file(source.path);
    if (!text || declarations_hash(*text) != source.hash) {
      return Mismatch{
          fmt::format("{} has other declarations than the plan was made from",
                      source.path),
          std::string(kEdited)};
    }
    return std::nullopt;
  }

  const CompileInput& input_;
  std::unordered_map<std::string_view, const SourceCheck*> by_path_;
  std::map<std::string_view, const SourceCheck*> by_name_;
  std::unordered_set<const SourceCheck*> paired_;
};

CheckResult check_sources(const PackageEdits& edits,
                          const CompileInput& input) {
  return edits.sources.empty() ? std::nullopt
                               : SourceChecker(edits, input).run();
}

}  // namespace otel
