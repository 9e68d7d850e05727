// yaml-cpp behind parse_yaml; see yaml_node.h. Its parser reports events, of
// which the nodes are built here: its own tree forgets where fields stand when
// they are given twice, and follows aliases, of which a few lines can make a
// tree larger than memory.
//
// yaml-cpp throws, so this file alone is compiled with exceptions, and none
// leaves it.
#include <algorithm>
#include <exception>
#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "base/strings.h"
#include "rules/yaml_node.h"

namespace otel {

std::string_view kind_name(YamlNode::Kind kind) {
  switch (kind) {
    case YamlNode::Kind::kNull:
      return "null";
    case YamlNode::Kind::kBool:
      return "a boolean";
    case YamlNode::Kind::kNumber:
      return "a number";
    case YamlNode::Kind::kString:
      return "a string";
    case YamlNode::Kind::kList:
      return "a list";
    case YamlNode::Kind::kMap:
      return "an object";
  }
  return "";
}

static bool is_one_of(std::string_view text,
                      std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

static size_t skip_digits(std::string_view text, size_t at) {
  size_t end = text.find_first_not_of("0123456789", at);
  return end == std::string_view::npos ? text.size() : end;
}

// [-+]? digits [. digits] [e [-+]? digits], the core schema's numbers.
static bool is_number(std::string_view text) {
  size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  size_t end = skip_digits(text, at);
  size_t digits = end - at;
  if (end < text.size() && text[end] == '.') {
    at = end + 1;
    end = skip_digits(text, at);
    digits += end - at;
  }
  if (digits == 0) {
    return false;
  }
  if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    at = end + 1;
    at += at < text.size() && (text[at] == '-' || text[at] == '+') ? 1 : 0;
    end = skip_digits(text, at);
    return end > at && end == text.size();
  }
  return end == text.size();
}

// What an unquoted scalar is: YAML 1.2's core schema, of which JSON is a part.
static YamlNode::Kind plain_kind(std::string_view text) {
  if (is_one_of(text, {"", "~", "null", "Null", "NULL"})) {
    return YamlNode::Kind::kNull;
  }
  if (is_one_of(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) {
    return YamlNode::Kind::kBool;
  }
  return is_number(text) ? YamlNode::Kind::kNumber : YamlNode::Kind::kString;
}

static constexpr std::string_view kNoAliases =
    "YAML aliases are not supported in rule files";

static constexpr const char* kQuoteHint =
    "write the value out, or quote it if it is meant as text: \"*Server\"";

// Builds the nodes. `open` are the lists and maps around the current place.
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
    refuse(mark, std::string(kNoAliases));
    add(mark, YamlNode::Kind::kNull, "");
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override {
    check(mark, tag, anchor);
    // yaml-cpp gives quoted scalars the tag "!" and plain ones "?".
    add(mark, tag == "!" ? YamlNode::Kind::kString : plain_kind(value), value);
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
  // The first thing refused, if any.
  std::optional<Error> error;
  std::optional<YamlNode> root;

 private:
  void refuse(const YAML::Mark& mark, std::string message) {
    if (!error) {
      error.emplace(location(mark), std::move(message), kQuoteHint);
    }
  }
  void check(const YAML::Mark& mark, const std::string& tag,
             YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      refuse(mark, "YAML anchors are not supported in rule files");
    }
    if (!is_one_of(tag, {"", "?", "!"})) {
      refuse(mark, fmt::format("the YAML tag {} is not supported in rule files",
                               tag));
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
  std::vector<YamlNode> open_;
};

// What yaml-cpp says, and what we say instead.
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

// At the end of the file yaml-cpp forgets the column.
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

// What went wrong, in terms of the file rather than of yaml-cpp's scanner.
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
