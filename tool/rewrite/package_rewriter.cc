// See package_rewriter.h.
#include "rewrite/package_rewriter.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "edits/target.h"
#include "rewrite/bare_return.h"
#include "rewrite/bindings_file.h"
#include "rewrite/edit_list.h"
#include "rewrite/edit_targets.h"
#include "rewrite/function_edit.h"
#include "rewrite/name_prefix.h"
#include "rewrite/predeclared_types.h"
#include "rewrite/struct_edit.h"
#include "rewrite/support_file.h"
#include "syntax/go_string.h"
#include "syntax/parser.h"

namespace otel {

static constexpr std::string_view kSupportName = "otel_trampoline.go";
static constexpr std::string_view kBindingsName = "otel_bindings.go";
static constexpr std::string_view kPluginName = "otel_plugin.go";
// Go allows it at the start of a file, where our directive is.
static constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
static constexpr std::string_view kRefusedName = "otel_unparsed.go";

static std::string debug_name(std::string_view base) {
  return fmt::format("otel_{}", base);
}

// Keeps generated code apart from the user's lines: counts physical lines so
// that a debugger shows the kept copy at the right place.
static std::string line_directive(std::string_view path, size_t line) {
  return fmt::format("//line {}:{}\n", path, line);
}

// Of the file rules' files.
static std::string debug_added_name(std::string_view base) {
  return fmt::format("otel_file_{}", base);
}

static std::string generated_path(const PackageEdits& work,
                                  const RewriteOptions& options,
                                  std::string_view base_name) {
  return path_join(work.generated_directory.empty() ? options.output_directory
                                                    : work.generated_directory,
                   base_name);
}

std::string added_file_name(const PackageEdits& work, const AddedFile& file,
                            const RewriteOptions& options) {
  return work.is_portable()
             ? generated_path(work, options,
                              debug_added_name(path_base(file.path)))
             : file.path;
}

class PackageRewriter {
 public:
  PackageRewriter(const PackageEdits& work, const std::vector<InputFile>& files,
                  const std::vector<InputFile>& added,
                  const RewriteOptions& options)
      : work_(work), files_(files), added_(added), options_(options) {}

  Result<std::vector<OutputFile>> run() {
    TRY(replace_inputs());
    for (const Input& input : inputs_) {
      const InputFile& file = input.file;
      Result<SourceFile> parsed = parse_file(file.source, file.path);
      if (!parsed) {
        return std::vector<OutputFile>{
            refusal(file, parsed.error().diagnostics()[0])};
      }
      parsed_.push_back(std::move(*parsed));
    }
    if (parsed_.empty()) {
      return fail(fmt::format("{}: the compiler was given no Go files",
                              work_.import_path));
    }
    targets_ = find_targets(work_, parsed_);
    if (std::optional<OutputFile> refused = refuse_bare_returns()) {
      return std::vector<OutputFile>{std::move(*refused)};
    }
    prefix_ = choose_prefix(parsed_);
    uses_reflect_ = hides_predeclared_types(parsed_);
    edits_.resize(files_.size());
    declarations_.resize(files_.size());
    TRY(apply_functions());
    TRY(apply_structs());
    write_changed_files();
    TRY(apply_files());
    write_generated_files();
    return std::move(out_);
  }

 private:
  // A file as it is compiled: the user's, or what a rule puts in its place.
  struct Input {
    InputFile file;
    // Where it lies; `file` may have another name.
    std::string path;
    bool replaced = false;
  };

  std::string package_name() const {
    return std::string(parsed_[0].text(parsed_[0].package_name));
  }

  // The text of a rule's file with the package clause of this package.
  static Result<std::string> with_package_name(const InputFile& file,
                                               std::string_view name) {
    TRY_ASSIGN(SourceFile parsed, parse_imports(file.source, file.path));
    EditList edits;
    edits.replace(parsed.package_name, std::string(name));
    return edits.apply(parsed);
  }

  // What replaces a file can be changed by other rules, as any file.
  Status replace_inputs() {
    for (const InputFile& file : files_) {
      inputs_.push_back({file, file.path, false});
    }
    for (size_t i = 0; i < work_.files.size(); i++) {
      if (!work_.files[i].replace) {
        continue;
      }
      std::string base(path_base(added_[i].path));
      int index = input_named(base);
      if (index < 0) {
        return fail(fmt::format("{}: package {} has no file {} to replace",
                                work_.files[i].rule, work_.import_path, base));
      }
      Input& input = inputs_[static_cast<size_t>(index)];
      TRY_ASSIGN(SourceFile head,
                 parse_imports(input.file.source, input.file.path));
      TRY_ASSIGN(std::string text,
                 with_package_name(added_[i], head.text(head.package_name)));
      texts_.push_back(std::make_unique<std::string>(std::move(text)));
      input = {
          {added_file_name(work_, work_.files[i], options_), *texts_.back()},
          added_[i].path,
          true};
    }
    return {};
  }

  std::string generated_path(std::string_view base_name) const {
    return otel::generated_path(work_, options_, base_name);
  }

  // Whether a file of the package has the name, or the kept copy of one.
  bool is_taken(std::string_view name) const {
    return std::any_of(files_.begin(), files_.end(), [&](const InputFile& f) {
      std::string_view base = path_base(f.path);
      return base == name || debug_name(base) == name;
    });
  }

  // "otel_trampoline.go", or "otel_trampoline_.go", …
  std::string unused_name(std::string_view wanted) const {
    std::string name(wanted);
    while (is_taken(name)) {
      name.insert(name.rfind('.'), "_");
    }
    return name;
  }

  // A file that cannot be compiled. What the compiler prints of it has the
  // place and the message of the diagnostic.
  OutputFile refusal(const InputFile& file,
                     const Diagnostic& diagnostic) const {
    std::string reason =
        fmt::format("otel cannot parse {}: {}", diagnostic.location.str(),
                    diagnostic.message);
    // The package clause must agree with the others', if it can be known.
    Result<SourceFile> head = parse_imports(file.source, file.path);
    std::string name =
        head ? std::string(head->text(head->package_name)) : "otel";
    std::string base_name = unused_name(kRefusedName);
    return OutputFile{
        .replaces = -1,
        .base_name = base_name,
        .debug_name = base_name,
        .text = fmt::format("package {}\n\nvar _ struct{{}} = {}\n", name,
                            go_quote(reason))};
  }

  Diagnostic bare_return(const EditTarget& target) const {
    const SourceFile& file = parsed_[target.file];
    Position at = physical_position(file, target.decl->name.begin);
    return {Location{inputs_[target.file].file.path, static_cast<int>(at.line),
                     static_cast<int>(at.column)},
            fmt::format("{} has a return without values",
                        file.text(target.decl->name))};
  }

  // With named results `return` alone would be legal.
  std::optional<OutputFile> refuse_bare_returns() const {
    for (const std::vector<EditTarget>& targets : targets_) {
      for (const EditTarget& target : targets) {
        if (has_bare_return(parsed_[target.file], *target.decl)) {
          return refusal(inputs_[target.file].file, bare_return(target));
        }
      }
    }
    return std::nullopt;
  }

  Status apply_functions() {
    for (size_t i = 0; i < work_.functions.size(); i++) {
      const FunctionEdits& function = work_.functions[i];
      for (size_t k = 0; k < targets_[i].size(); k++) {
        TRY(inject(targets_[i][k].file, *targets_[i][k].decl, function,
                   static_cast<int>(k)));
      }
      if (targets_[i].empty()) {
        return fail(fmt::format(
            "{}: {} was planned but is not among the files that are compiled",
            function.injections[0].rule,
            target_name(work_.import_path, function.receiver, function.name)));
      }
    }
    return {};
  }

  Status inject(size_t i, const FuncDecl& decl, const FunctionEdits& function,
                int ordinal) {
    FunctionContext context{.file = parsed_[i],
                            .path = inputs_[i].file.path,
                            .import_path = work_.symbol_path,
                            .prefix = prefix_,
                            .ordinal = ordinal,
                            .uses_reflect = uses_reflect_};
    TRY_ASSIGN(Trampoline code,
               edit_function(context, decl, function, edits_[i]));
    declarations_[i] += code.declarations;
    support_.variables += code.variables;
    support_.linknames += code.linknames;
    return {};
  }

  Status apply_structs() {
    std::set<std::string_view> done;
    for (const AddedField& work : work_.structs) {
      bool found = !done.insert(work.type).second;
      for (size_t i = 0; i < parsed_.size() && !found; i++) {
        found =
            add_struct_fields(parsed_[i], work.type, work_.structs, edits_[i]);
      }
      if (!found) {
        return fail(
            fmt::format("{}: struct {} is not among the files that "
                        "are compiled for {}",
                        work.rule, work.type, work_.import_path));
      }
    }
    return {};
  }

  // The changed file lies elsewhere than the one whose directives it has.
  void keep_line_names(const SourceFile& file, std::string_view path,
                       EditList& edits) const {
    for (const LineDirective& directive : file.line_directives) {
      std::string_view name = file.text(directive.file);
      if (options_.joins_line_names && !name.empty() && !path_is_abs(name)) {
        edits.insert_in_comment(directive.file.begin,
                                fmt::format("{}/", path_dir(path)));
      }
    }
  }

  // The changed file begins with a directive that gives it its own name, so
  // that errors, traces and debuggers name the user's file; what we add at the
  // end says that it lies in the kept copy.
  void write_changed_files() {
    for (size_t i = 0; i < files_.size(); i++) {
      const Input& input = inputs_[i];
      if (edits_[i].empty() && declarations_[i].empty() && !input.replaced) {
        continue;
      }
      std::string base(path_base(input.path));
      std::string kept =
          input.replaced ? debug_added_name(base) : debug_name(base);
      keep_line_names(parsed_[i], input.path, edits_[i]);
      std::string edited = edits_[i].apply(parsed_[i]);
      if (edited.starts_with(kByteOrderMark)) {
        edited.erase(0, kByteOrderMark.size());
      }
      std::string text =
          fmt::format("//line {}:1:1\n", input.file.path) + edited;
      if (!declarations_[i].empty()) {
        text += '\n';
        size_t lines = std::count(text.begin(), text.end(), '\n');
        text += line_directive(generated_path(kept), lines + 2);
        text += declarations_[i];
      }
      out_.push_back(OutputFile{.replaces = static_cast<int>(i),
                                .base_name = base,
                                .debug_name = kept,
                                .text = std::move(text)});
    }
  }

  // Files that rules add: their package clause takes the package's name.
  Status apply_files() {
    for (size_t i = 0; i < work_.files.size(); i++) {
      if (work_.files[i].replace) {
        continue;
      }
      const InputFile& file = added_[i];
      TRY_ASSIGN(SourceFile parsed, parse_imports(file.source, file.path));
      EditList edits;
      edits.replace(parsed.package_name, package_name());
      keep_line_names(parsed, file.path, edits);
      std::string base(path_base(file.path));
      out_.push_back(OutputFile{
          .replaces = -1,
          .base_name = unused_name(debug_added_name(base)),
          .debug_name = debug_added_name(base),
          .text =
              fmt::format("//line {}:1:1\n",
                          added_file_name(work_, work_.files[i], options_)) +
              edits.apply(parsed)});
    }
    return {};
  }

  // The user's file of that name, which may be what go's cover tool made of it:
  // a.cover.go. (What is replaced was covered in vain: it never runs.)
  int input_named(std::string_view base) const {
    std::string covered =
        fmt::format("{}.cover.go", base.substr(0, base.rfind('.')));
    for (const std::string_view name : {base, std::string_view(covered)}) {
      for (size_t i = 0; i < files_.size(); i++) {
        if (path_base(files_[i].path) == name) {
          return static_cast<int>(i);
        }
      }
    }
    return -1;
  }

  void add_generated(std::string_view wanted, std::string text,
                     bool first = false) {
    std::string name = unused_name(wanted);
    out_.push_back(
        OutputFile{.replaces = -1,
                   .first = first,
                   .base_name = name,
                   .debug_name = name,
                   .text = line_directive(generated_path(name), 2) + text});
  }

  void write_generated_files() {
    if (!support_.linknames.empty()) {
      add_generated(
          kSupportName,
          uses_reflect_
              ? reflect_support_file(package_name(), prefix_, support_)
              : support_file(package_name(), prefix_, support_),
          true);
    }
    if (work_.holds_hooks) {
      add_generated(kBindingsName,
                    bindings_file(package_name(), prefix_, work_.bindings));
    }
    if (!work_.binds.empty()) {
      add_generated(kPluginName, plugin_file(prefix_, work_.binds), true);
    }
  }

  const PackageEdits& work_;
  const std::vector<InputFile>& files_;
  const std::vector<InputFile>& added_;
  const RewriteOptions& options_;
  std::vector<Input> inputs_;
  std::vector<std::unique_ptr<std::string>> texts_;
  std::vector<SourceFile> parsed_;
  // Of each function of the work.
  std::vector<std::vector<EditTarget>> targets_;
  std::vector<EditList> edits_;
  std::vector<std::string> declarations_;
  std::string prefix_;
  bool uses_reflect_ = false;
  SupportDeclarations support_;
  std::vector<OutputFile> out_;
};

Result<std::vector<OutputFile>> rewrite_package(
    const PackageEdits& work, const std::vector<InputFile>& files,
    const std::vector<InputFile>& added, const RewriteOptions& options) {
  return PackageRewriter(work, files, added, options).run();
}

}  // namespace otel
