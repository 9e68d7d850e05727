// The parser of yaml_node.h, which uses yaml-cpp. It builds nodes from the
// events of yaml-cpp's parser and not from its tree, for two reasons: the tree
// loses the places of fields that are given twice, and it follows aliases, with
// which a few lines can make a tree larger than memory.
//
// yaml-cpp throws exceptions. Only this file of the stage is compiled with
// exceptions, and none leaves it.
#include <algorithm>
#include <exception>
#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "rules/yaml_node.h"

namespace otel {

static constexpr std::string_view kNoAliases =
    "YAML aliases are not supported in rule files";

static constexpr const char* kQuoteHint =
    "write the value out, or quote it if it is meant as text: \"*Server\"";

// NodeBuilder builds nodes from events.
class NodeBuilder : public YAML::EventHandler {
 public:
  explicit NodeBuilder(const std::string& file) : file_(file) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check(mark, "", anchor);
    add(mark, YamlNode::Kind::kNull, "");
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    unsupported(mark, std::string(kNoAliases));
    add(mark, YamlNode::Kind::kNull, "");
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override {
    check(mark, tag, anchor);
    // yaml-cpp gives quoted scalars the tag "!" and plain ones "?".
    add(mark, tag == "!" ? YamlNode::Kind::kString : plain_scalar_kind(value),
        value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    check(mark, tag, anchor);
    begin(mark, YamlNode::Kind::kList);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag,
                  YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    check(mark, tag, anchor);
    begin(mark, YamlNode::Kind::kMap);
  }
  void OnMapEnd() override { end(); }

  Location location(const YAML::Mark& mark) const {
    return Location{file_, mark.line + 1, mark.column + 1};
  }
  // The first unsupported feature, if any.
  std::optional<Error> error;
  std::optional<YamlNode> root;

 private:
  void unsupported(const YAML::Mark& mark, std::string message) {
    if (!error) {
      error.emplace(location(mark), std::move(message), kQuoteHint);
    }
  }
  void check(const YAML::Mark& mark, const std::string& tag,
             YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      unsupported(mark, "YAML anchors are not supported in rule files");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      unsupported(
          mark,
          fmt::format("the YAML tag {} is not supported in rule files", tag));
    }
  }
  YamlNode make(const YAML::Mark& mark, YamlNode::Kind kind) {
    YamlNode node;
    node.kind = kind;
    node.location = location(mark);
    return node;
  }
  void add(const YAML::Mark& mark, YamlNode::Kind kind,
           const std::string& text) {
    YamlNode node = make(mark, kind);
    node.text = text;
    place(std::move(node));
  }
  void begin(const YAML::Mark& mark, YamlNode::Kind kind) {
    open_.push_back(make(mark, kind));
  }
  void end() {
    YamlNode node = std::move(open_.back());
    open_.pop_back();
    place(std::move(node));
  }
  void place(YamlNode node) {
    if (open_.empty()) {
      root = std::move(node);
    } else {
      open_.back().children.push_back(std::move(node));
    }
  }

  const std::string& file_;
  // The lists and maps around the current place, the innermost last.
  std::vector<YamlNode> open_;
};

// SyntaxMessage replaces a message that starts with `theirs`. yaml-cpp's
// messages are in terms of its scanner; ours are in terms of the file.
struct SyntaxMessage {
  std::string_view theirs;
  std::string_view message;
  std::string_view hint;
};

static constexpr SyntaxMessage kSyntaxMessages[] = {
    {"bad file", "nested too deeply", "a rule file is a list of flat objects"},
    {"end of map flow not found", "expected \",\" or \"}\"",
     "look for a missing comma, quote or bracket before it"},
    {"end of sequence flow not found", "expected \",\" or \"]\"",
     "look for a missing comma, quote or bracket before it; in YAML, a version "
     "range must be quoted"},
    {"illegal EOF in scalar", "the file ends inside a string",
     "look for a missing quote"},
    {"the referenced anchor is not defined", kNoAliases, kQuoteHint},
    {"alias not found after *", kNoAliases, kQuoteHint},
    {"illegal character found while scanning alias", kNoAliases, kQuoteHint},
    {"unknown escape character: ", "unknown escape in a string",
     "write \"\\\\\" for a backslash"},
    {"invalid unicode: ", "bad \\u escape in a string",
     "write the character itself, in UTF-8"},
};

// Returns the place of an error. yaml-cpp has no column at the end of the file.
static Location syntax_location(std::string_view text, const std::string& file,
                                const YAML::Mark& mark) {
  if (mark.is_null()) {
    return Location{file};
  }
  if (static_cast<size_t>(mark.pos) < text.size()) {
    return Location{file, mark.line + 1, mark.column + 1};
  }
  int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  size_t last_line = text.rfind('\n') + 1;
  return Location{file, lines + 1,
                  static_cast<int>(text.size() - last_line) + 1};
}

static Error syntax_error(std::string_view text, const std::string& file,
                          const YAML::Exception& problem) {
  Location location = syntax_location(text, file, problem.mark);
  for (const SyntaxMessage& known : kSyntaxMessages) {
    if (problem.msg.starts_with(known.theirs)) {
      bool alias = known.message == kNoAliases;
      return Error(
          std::move(location),
          fmt::format("{}{}", alias ? "" : "not JSON or YAML: ", known.message),
          std::string(known.hint));
    }
  }
  return Error(std::move(location),
               fmt::format("not JSON or YAML: {}", problem.msg),
               "look for a missing comma, quote or bracket before it");
}

static Result<YamlNode> parse_document(std::istream& in,
                                       const std::string& file) {
  YAML::Parser parser(in);
  NodeBuilder builder(file);
  parser.HandleNextDocument(builder);
  if (builder.error) {
    return std::unexpected(std::move(*builder.error));
  }
  if (!builder.root) {
    return fail(Location{file}, "the file is empty",
                "a rule file is a list of rules: [ { … }, { … } ]");
  }
  NodeBuilder second(file);
  if (parser.HandleNextDocument(second) && second.root) {
    return fail(second.root->location,
                "there is more than one document in the file",
                "a rule file is one list of rules");
  }
  return std::move(*builder.root);
}

Result<YamlNode> parse_yaml(std::string_view text, const std::string& file) {
  try {
    std::istringstream in{std::string(text)};
    return parse_document(in, file);
  } catch (const YAML::Exception& problem) {
    return std::unexpected(syntax_error(text, file, problem));
  } catch (const std::exception& problem) {
    return fail(Location{file},
                fmt::format("not JSON or YAML: {}", problem.what()));
  }
}

}  // namespace otel
