// Insertions and replacements at byte offsets of a source text, applied in one
// pass. The discipline is that of Go's cmd/cover: nothing is ever printed back
// from a tree, every original byte that is not replaced stays on its line.
//
//   source  func f(int) {}
//   edits   insert 7 "p0 ", insert 12 " if … ;"
//   result  func f(p0 /*line :1:8*/int) { if … ;
//           /*line :1:13*/}
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/source_file.h"

namespace otel {

class EditList {
 public:
  // Inserts text before the byte at `offset`. Several insertions at one offset
  // come out in the order they were made.
  void insert(uint32_t offset, std::string text);

  // The same within a comment, whose position is nobody's business.
  void insert_in_comment(uint32_t offset, std::string text);

  // Replaces [span.begin, span.end).
  void replace(Span span, std::string text);

  bool empty() const { return edits_.empty(); }

  // The edited text. Behind an edit, where more of the line follows, a
  // /*line :L:C*/ directive gives the following bytes back their position, as
  // the file's own //line directives have it. Overlapping replacements are a
  // broken invariant.
  std::string apply(const SourceFile& file) const;

 private:
  struct Edit {
    uint32_t begin;
    uint32_t end;
    std::string text;
    bool in_comment = false;
  };
  std::vector<Edit> edits_;
};

}  // namespace otel
