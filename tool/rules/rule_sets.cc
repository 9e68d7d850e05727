// See rule_sets.h.
#include "rules/rule_sets.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "rules/problems.h"
#include "rules/reader.h"

namespace otel {

static bool contains(const std::vector<std::string>& list,
                     const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

static void add_rules(std::string_view text, const RuleSource& source,
                      RuleSets& sets, Problems& problems) {
  Result<std::vector<Rule>> rules = read_rules(text, source);
  if (!rules) {
    problems.append(std::move(rules).error());
    return;
  }
  std::move(rules->begin(), rules->end(), std::back_inserter(sets.rules));
}

static void report_no_set(std::string_view name, const RuleSetOptions& options,
                          Problems& problems) {
  std::vector<std::string> names;
  for (const BuiltinSet& set : options.builtin) {
    names.push_back(set.name);
  }
  std::string close = closest(name, names);
  problems.add(
      Location{}, fmt::format("--disable: there is no rule set {:?}", name),
      close.empty() ? fmt::format("the rule sets are {}", join(names, ", "))
                    : fmt::format("did you mean {:?}?", close));
}

// Checks that every entry of --disable names a set or a rule. `all` has the
// rules of all built-in sets.
static void check_disabled(const RuleSetOptions& options,
                           const std::vector<Rule>& all, Problems& problems) {
  for (const std::string& entry : options.disabled) {
    std::string set = entry.substr(0, entry.find('#'));
    bool known =
        std::any_of(options.builtin.begin(), options.builtin.end(),
                    [&](const BuiltinSet& b) { return b.name == set; });
    if (!known) {
      report_no_set(set, options, problems);
      continue;
    }
    std::ptrdiff_t count = std::count_if(
        all.begin(), all.end(), [&](const Rule& r) { return r.set == set; });
    bool found = entry == set ||
                 std::any_of(all.begin(), all.end(),
                             [&](const Rule& r) { return r.name() == entry; });
    if (!found) {
      problems.add(Location{},
                   fmt::format("--disable: there is no rule {:?}", entry),
                   fmt::format("the rules of the set are {}#1 to {}#{}", set,
                               set, count));
    }
  }
}

static void add_builtin(const RuleSetOptions& options, RuleSets& sets,
                        Problems& problems) {
  for (const BuiltinSet& set : options.builtin) {
    RuleSource source{.display_path = set.name + "/rules.json",
                      .directory = "",
                      .set = set.name,
                      .builtin = true,
                      .file_number = 0};
    add_rules(set.text, source, sets, problems);
  }
  check_disabled(options, sets.rules, problems);
  std::erase_if(sets.rules, [&](const Rule& rule) {
    return options.no_default_rules || contains(options.disabled, rule.set) ||
           contains(options.disabled, rule.name());
  });
}

// Returns the rule file of the main module, if there is one.
static std::vector<std::string> find_default_file(const RuleSetOptions& options,
                                                  RuleSets& sets,
                                                  Problems& problems) {
  std::vector<std::string> found;
  if (options.main_module_directory.empty()) {
    return found;
  }
  for (std::string_view ending : kRuleFileEndings) {
    std::string path = path_join(options.main_module_directory,
                                 fmt::format("{}{}", kRuleFileName, ending));
    sets.watched_files.push_back(path);
    if (file_exists(path) || is_directory(path)) {
      found.push_back(path);
    }
  }
  if (found.size() > 1) {
    problems.add(Location{found[1]},
                 fmt::format("the module has two rule files; the other is {}",
                             path_base(found[0])),
                 "keep one of them, or name both with --rules");
    found.clear();
  }
  return found;
}

// Returns the path of a file for messages: relative to the working directory if
// the file is beneath it, otherwise as given.
static std::string display_path(const std::string& file,
                                const std::string& working_directory) {
  std::string prefix = working_directory + "/";
  return file.starts_with(prefix) ? file.substr(prefix.size()) : file;
}

static void add_file(const std::string& file, const RuleSetOptions& options,
                     std::vector<std::string>& seen, RuleSets& sets,
                     Problems& problems) {
  std::string path = path_abs(file, options.working_directory);
  std::string shown = display_path(file, options.working_directory);
  if (contains(seen, path)) {
    problems.add(Location{shown}, "the rule file is given twice");
    return;
  }
  seen.push_back(path);
  if (!contains(sets.watched_files, path)) {
    sets.watched_files.push_back(path);
  }
  Result<std::string> text = read_file(path);
  if (!text) {
    problems.append(std::move(text).error().with_context("rule file"));
    return;
  }
  RuleSource source{.display_path = shown,
                    .directory = std::string(path_dir(path)),
                    .set = shown,
                    .builtin = false,
                    .file_number = static_cast<int>(seen.size()) - 1};
  add_rules(*text, source, sets, problems);
}

Result<RuleSets> load_rule_sets(const RuleSetOptions& options) {
  RuleSets sets;
  Problems problems;
  add_builtin(options, sets, problems);
  std::vector<std::string> seen;
  for (const std::string& file :
       options.rule_files.empty() ? find_default_file(options, sets, problems)
                                  : options.rule_files) {
    add_file(file, options, seen, sets, problems);
  }
  if (problems.any()) {
    return problems.take();
  }
  return sets;
}

}  // namespace otel
