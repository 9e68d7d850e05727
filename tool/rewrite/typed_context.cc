// See typed_context.h.
#include "rewrite/typed_context.h"

#include <fmt/format.h>

#include "rewrite/go_template.h"
#include "rewrite/slot_lists.h"

namespace otel {

static constexpr std::string_view kType = R"(type $name$typeParams struct {
	base @CallContextBase
$fields}

)";

static constexpr std::string_view kField = "\t$field $type\n";

// The setter's own names have our prefix, for the types that it mentions may
// have any name: `type x struct{}`, `import v "example.com/v"`.
static constexpr std::string_view kMethods =
    R"(func (c $pointer) get(i int) (v interface{}) {
	switch i {
$getCases	}
	return
}

func (c $pointer) at(i int) (v interface{}) {
	switch i {
$atCases	}
	return
}

func (@Self $pointer) set(@Index int, @Value interface{}) bool {
	switch @Index {
$setCases	}
	return 1 == 0
}

)";

static constexpr std::string_view kGetCase = R"(	case $index:
		return c.$field
)";

static constexpr std::string_view kAtCase = R"(	case $index:
		return &c.$field
)";

static constexpr std::string_view kSetCase = R"(	case $index:
		if @Given, @Fits := @Value.($type); @Fits {
			@Self.$field = @Given
			return 1 == 1
		}
)";

// A value that the context keeps.
struct ContextField {
  // "p0", "r1".
  std::string name;
  std::string type;
  // Its number among the target's parameters and results.
  std::string index;
};

static std::vector<ContextField> fields_of(const TypedContext& context) {
  std::vector<ContextField> out;
  for (size_t i = 0; context.keeps_params && i < context.params.size(); i++) {
    out.push_back(
        {fmt::format("p{}", i), context.params[i], fmt::format("{}", i)});
  }
  for (size_t i = 0; context.keeps_results && i < context.results.size(); i++) {
    out.push_back({fmt::format("r{}", i), context.results[i],
                   fmt::format("{}", context.params.size() + i)});
  }
  return out;
}

static std::string for_each_field(const std::vector<ContextField>& fields,
                                  std::string_view text,
                                  std::string_view prefix) {
  std::string out;
  for (const ContextField& field : fields) {
    out += fill(
        text, prefix,
        {{"field", field.name}, {"type", field.type}, {"index", field.index}});
  }
  return out;
}

std::string TypedContext::type() const {
  return type_params.empty()
             ? name
             : fmt::format("{}[{}]", name, fmt::join(type_params, ", "));
}

std::string declare_context(const TypedContext& context,
                            std::string_view prefix) {
  std::vector<ContextField> fields = fields_of(context);
  std::string type = fill(kType, prefix,
                          {{"name", context.name},
                           {"typeParams", type_parameters(context.type_params)},
                           {"fields", for_each_field(fields, kField, prefix)}});
  if (!context.keeps_values()) {
    return type;
  }
  return type + fill(kMethods, prefix,
                     {{"pointer", context.pointer()},
                      {"getCases", for_each_field(fields, kGetCase, prefix)},
                      {"atCases", for_each_field(fields, kAtCase, prefix)},
                      {"setCases", for_each_field(fields, kSetCase, prefix)}});
}

}  // namespace otel
