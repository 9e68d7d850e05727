// FakePackages holds packages for tests, which are parsed from strings and not
// from files.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "match/types/type_form.h"
#include "syntax/parser.h"

namespace otel {

class FakePackages {
 public:
  // Adds a package with one file per text. The paths of the files are
  // /src/<import path>/f0.go and so on.
  PackageSource& add(const std::string& import_path,
                     std::vector<std::string> texts) {
    Entry& entry = entries_[import_path];
    entry.plan.import_path = import_path;
    entry.source.package = &entry.plan;
    for (size_t i = 0; i < texts.size(); i++) {
      entry.source.texts.push_back(
          std::make_unique<std::string>(std::move(texts[i])));
      std::string path =
          "/src/" + import_path + "/f" + std::to_string(i) + ".go";
      Result<SourceFile> file = parse_file(*entry.source.texts.back(), path);
      CHECK(file);
      entry.plan.name = file->text(file->package_name);
      entry.source.paths.push_back(std::move(path));
      entry.source.files.push_back(std::move(*file));
    }
    return entry.source;
  }

  PlanPackage& plan(const std::string& import_path) {
    return entries_[import_path].plan;
  }

  // Returns a lookup that is valid during the lifetime of this object.
  TypeLookup lookup() {
    return TypeLookup{
        .package_name =
            [this](std::string_view path) {
              const Entry* entry = find(path);
              return entry == nullptr ? "" : entry->plan.name;
            },
        .package = [this](std::string_view path) -> const PackageSource* {
          const Entry* entry = find(path);
          return entry == nullptr ? nullptr : &entry->source;
        }};
  }

 private:
  struct Entry {
    PlanPackage plan;
    PackageSource source;
  };

  const Entry* find(std::string_view path) const {
    std::map<std::string, Entry, std::less<>>::const_iterator it =
        entries_.find(path);
    return it == entries_.end() ? nullptr : &it->second;
  }

  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace otel
