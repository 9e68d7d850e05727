// See edit_list.h.
#include "rewrite/edit_list.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/error.h"

namespace otel {

void EditList::insert(uint32_t offset, std::string text) {
  edits_.push_back(Edit{offset, offset, std::move(text)});
}

void EditList::insert_in_comment(uint32_t offset, std::string text) {
  edits_.push_back(Edit{offset, offset, std::move(text), true});
}

void EditList::replace(Span span, std::string text) {
  edits_.push_back(Edit{span.begin, span.end, std::move(text)});
}

// Whether anything whose column matters follows on the line.
static bool line_ends_at(std::string_view source, uint32_t offset) {
  while (offset < source.size() &&
         (source[offset] == ' ' || source[offset] == '\t' ||
          source[offset] == '\r')) {
    offset++;
  }
  return offset >= source.size() || source[offset] == '\n';
}

// The directive that restores the position of the byte at `offset`, or "" if
// none is needed: at the end of a line, or where a //line directive without a
// column is in force and columns are unknown anyway.
//
// The compiler keeps eight bits of a column, so behind a long insertion every
// position of the line would be the same. Where a statement ends there (the
// text ends in "; "), the rest of the line starts a physical line of its own.
static std::string restore_position(const SourceFile& file, uint32_t offset,
                                    std::string_view inserted) {
  if (line_ends_at(file.source, offset)) {
    return "";
  }
  Position at = mapped_position(file, offset);
  if (at.column == 0) {
    return "";
  }
  return fmt::format("{}/*line :{}:{}*/", inserted.ends_with("; ") ? "\n" : "",
                     at.line, at.column);
}

std::string EditList::apply(const SourceFile& file) const {
  std::vector<const Edit*> sorted;
  for (const Edit& edit : edits_) {
    sorted.push_back(&edit);
  }
  std::stable_sort(
      sorted.begin(), sorted.end(), [](const Edit* a, const Edit* b) {
        return a->begin != b->begin ? a->begin < b->begin : a->end < b->end;
      });
  std::string out;
  out.reserve(file.source.size() + edits_.size() * 256);
  uint32_t at = 0;
  for (size_t i = 0; i < sorted.size(); i++) {
    const Edit& edit = *sorted[i];
    CHECK(edit.begin >= at && edit.end <= file.source.size());
    out += file.source.substr(at, edit.begin - at);
    out += edit.text;
    at = edit.end;
    bool last_here = i + 1 == sorted.size() || sorted[i + 1]->begin != at;
    if (last_here && !edit.in_comment) {
      out += restore_position(file, at, edit.text);
    }
  }
  out += file.source.substr(at);
  return out;
}

}  // namespace otel
