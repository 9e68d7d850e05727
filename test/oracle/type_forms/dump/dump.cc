// type_forms_dump: the forms of all signatures of the packages listed on
// standard input; see main.go in the directory above.
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/file.h"
#include "match/types/type_form.h"
#include "syntax/parser.h"

namespace otel {

struct Package {
  PlanPackage plan;
  PackageSource source;
};

using Packages = std::map<std::string, Package, std::less<>>;

static void add_file(const std::string& path, PackageSource& source) {
  Result<std::string> text = read_file(path);
  CHECK(text);
  source.texts.push_back(std::make_unique<std::string>(std::move(*text)));
  Result<SourceFile> file = parse_file(*source.texts.back(), path);
  CHECK(file);
  source.paths.push_back(path);
  source.files.push_back(std::move(*file));
}

static Packages read_packages() {
  Packages packages;
  Package* package = nullptr;
  std::string kind;
  std::string first;
  while (std::cin >> kind >> first) {
    std::string second;
    if (kind == "P") {
      std::cin >> second;
      package = &packages[first];
      package->plan.import_path = first;
      package->plan.name = second;
      package->source.package = &package->plan;
    } else if (kind == "F") {
      add_file(first, package->source);
    } else {
      std::cin >> second;
      package->plan.import_map.emplace_back(first, second);
    }
  }
  return packages;
}

static std::string form_of(const Param& param, const TypeScope& scope) {
  Result<TypeForm> form = type_form(param.type_tokens, scope);
  if (!form) {
    return "\t" + form.error().render();
  }
  return fmt::format("\t{}{}", param.variadic ? "[]" : "", form->text);
}

static void dump_function(const Package& package, size_t index,
                          const FuncDecl& func, const TypeLookup& lookup) {
  const SourceFile& file = package.source.files[index];
  TypeScope scope =
      signature_scope(package.source, file, func, lookup, Aliases::kFollow);
  std::string out = fmt::format("{}:{}", package.source.paths[index],
                                physical_position(file, func.name.begin).line);
  if (func.has_receiver) {
    out += form_of(func.receiver, scope);
  }
  for (const Param& param : func.params) {
    out += form_of(param, scope);
  }
  for (const Param& param : func.results) {
    out += form_of(param, scope);
  }
  std::puts(out.c_str());
}

static void dump_all() {
  Packages packages = read_packages();
  TypeLookup lookup{
      .package_name =
          [&](std::string_view path) {
            Packages::const_iterator it = packages.find(path);
            return it == packages.end() ? "" : it->second.plan.name;
          },
      .package = [&](std::string_view path) -> const PackageSource* {
        Packages::const_iterator it = packages.find(path);
        return it == packages.end() ? nullptr : &it->second.source;
      }};
  for (const auto& [path, package] : packages) {
    for (size_t i = 0; i < package.source.files.size(); i++) {
      for (const FuncDecl& func : package.source.files[i].funcs) {
        dump_function(package, i, func, lookup);
      }
    }
  }
}

}  // namespace otel

int main() {
  otel::dump_all();
  return 0;
}
