// See package_sources.h.
#include "match/package_sources.h"

#include "base/file.h"
#include "syntax/parser.h"

namespace otel {

Result<const PackageSource*> PackageSources::load(const PlanPackage& package) {
  std::unique_ptr<PackageSource>& slot = loaded_[&package];
  if (slot != nullptr) {
    return slot.get();
  }
  std::unique_ptr<PackageSource> source = std::make_unique<PackageSource>();
  source->package = &package;
  for (size_t i = 0; i < package.files.size(); i++) {
    auto replaced = replaced_.find({&package, package.file_names[i]});
    const std::string& path =
        replaced == replaced_.end() ? package.files[i] : replaced->second;
    TRY_ASSIGN(std::string text, read_file(path));
    std::unique_ptr<std::string> owned =
        std::make_unique<std::string>(std::move(text));
    Result<SourceFile> file = parse_file(*owned, path);
    if (file) {
      source->paths.push_back(path);
      source->texts.push_back(std::move(owned));
      source->files.push_back(std::move(*file));
    } else {
      source->parse_errors.push_back(std::move(file).error());
    }
  }
  slot = std::move(source);
  return slot.get();
}

static void add_names(const SourceFile& file, size_t index,
                      PackageNames& names) {
  for (const FuncDecl& func : file.funcs) {
    names.functions[file.text(func.name)].push_back({index, &func});
  }
  for (const TypeDecl& type : file.types) {
    names.types.try_emplace(file.text(type.name), index, &type);
  }
  for (const ValueDecl& value : file.values) {
    names.values.insert(file.text(value.name));
  }
}

const PackageNames& PackageSource::names() const {
  if (names_ == nullptr) {
    names_ = std::make_unique<PackageNames>();
    for (size_t i = 0; i < files.size(); i++) {
      add_names(files[i], i, *names_);
    }
  }
  return *names_;
}

}  // namespace otel
