// See summary.h.
#include "build/summary.h"

#include <unordered_map>

#include <fmt/format.h>

namespace otel {

std::vector<std::string> raised_versions(const BuildPlan& users,
                                         const BuildPlan& ours) {
  std::unordered_map<std::string, const PlanModule*> before;
  for (const PlanModule& module : users.modules) {
    before.emplace(module.path, &module);
  }
  std::vector<std::string> out;
  for (const PlanModule& module : ours.modules) {
    auto old = before.find(module.path);
    if (old == before.end() || old->second->version == module.version) {
      continue;
    }
    // A directory that replaces the module replaces every version of it.
    if (module.directory.empty() ||
        old->second->directory != module.directory) {
      out.push_back(fmt::format("{} {} → {}", module.path, old->second->version,
                                module.version));
    }
  }
  return out;
}

static std::string plural(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string render_raised_versions(const Summary& summary) {
  std::string out;
  for (const std::string& raised : summary.raised_versions) {
    out += fmt::format("otel: the hooks need a newer version: {}\n", raised);
  }
  return out;
}

std::string render_summary(const Summary& summary, bool verbose) {
  std::string out =
      fmt::format("otel: instrumented {} in {} by {} ({:.2f} s",
                  plural(summary.functions, "function"),
                  plural(summary.packages, "package"),
                  plural(summary.rules_used, "rule"), summary.seconds);
  out += summary.refusals.empty()
             ? ")\n"
             : fmt::format("); {} cannot be{}\n",
                           plural(static_cast<int>(summary.refusals.size()),
                                  "function"),
                           verbose ? "" : ", -v lists them");
  for (const std::string& rule : summary.unmatched_rules) {
    out += fmt::format("otel: nothing to instrument for {}\n", rule);
  }
  for (const std::string& path : summary.without_hooks) {
    out += fmt::format(
        "otel: no hooks in {}: it lies in the module cache, where go lets no "
        "file be added\n",
        path);
  }
  if (!verbose) {
    return out;
  }
  for (const std::string& function : summary.instrumented) {
    out += fmt::format("otel: instrumented {}\n", function);
  }
  for (const Refusal& refusal : summary.refusals) {
    out += fmt::format("otel: not instrumented: {}: {} ({})\n", refusal.target,
                       refusal.reason, refusal.rule);
  }
  for (const std::string& rule : summary.unused_rules) {
    out += fmt::format("otel: rule not used: {}\n", rule);
  }
  return out;
}

Summary summarize(const Planned& planned) {
  const MatchTable& matches = planned.matches;
  Summary out{.packages = matches.packages,
              .functions = matches.functions,
              .rules_used = matches.rules_used,
              .refusals = matches.refusals,
              .instrumented = matches.instrumented,
              .unmatched_rules = matches.unmatched,
              .without_hooks = planned.hooked.without_hooks,
              .unused_rules = {},
              .raised_versions =
                  raised_versions(planned.users.plan, planned.hooked.plan)};
  for (const ChosenRule& rule : planned.rules) {
    if (!rule.unused_reason.empty()) {
      out.unused_rules.push_back(
          fmt::format("{}: {}", rule.rule->display_name(), rule.unused_reason));
    }
  }
  return out;
}

}  // namespace otel
