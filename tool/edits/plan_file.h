// The plan on its way from the slow path to the shim: one file, written once a
// build, mapped by every compile and link. Packages and programs are sorted, so
// a look-up is a binary search, and a record is decoded only if it is asked
// for.
//
// Layout (little endian; offsets from the start of the file):
//   "OTELPLN5"            magic with the format's version
//   u64 checksum          XXH3 of everything behind it
//   u32 packages, u32 programs
//   slice tool directory, slice Go version      (slice: u32 offset, u32 size)
//   packages × { slice path, slice salt, slice needs, slice work, u64 proof }
//   programs × { slice path, slice packages, slice hooks, slice unhooked }
//   what the slices refer to; packages, hooks, unhooked and needs are arrays
//   of u32, indices of packages, sorted
//
// The file never outlives the tool that wrote it for long, but it may be read
// by another version's shim: any change of the layout changes the magic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"

namespace otel {

// A package of the build.
struct PlannedPackage {
  // Nothing but the import path for one that no rule looks at.
  PackageEdits work;
  // The value of its cache salt; "" if it has none.
  std::string salt;
  // The import paths of the packages that have its hooks.
  std::vector<std::string> needs;

  // What its archive must be marked with: proof_of, or 0 without salt.
  uint64_t proof() const;
};

// A program that is linked, or the test of a package.
struct PlannedProgram {
  // Of the main package: "example.com/cmd/app", "net/http.test".
  std::string import_path;
  bool test = false;
  // Import paths of all packages that may be in it.
  std::vector<std::string> packages;
  // The hook packages that must be in it.
  std::vector<std::string> hooks;
  // Packages that change without having their hooks in this program: only hooks
  // bring them in.
  std::vector<std::string> unhooked;
};

struct PlanContents {
  // Where the compiler and the linker lie (GOTOOLDIR), and "go1.26.8".
  std::string tool_directory;
  std::string go_version;
  // Every package of the build.
  std::vector<PlannedPackage> packages;
  std::vector<PlannedProgram> programs;
};

// What the archive of a package must be marked with: a hash of the salt, that
// is of the work, and of the declarations that are really compiled. Never 0.
uint64_t proof_of(std::string_view salt,
                  const std::vector<SourceCheck>& sources);

// The bytes of a plan file. Import paths that are not in `packages` are left
// out of lists.
std::string encode_plan(const PlanContents& contents);

// The view of a plan file's bytes, which must outlive it.
class PlanFile {
 public:
  struct Package {
    uint32_t index = 0;
    std::string_view salt;
    // proof_of; 0 for a package without salt.
    uint64_t proof = 0;
    // For decode_edits; "" if there is nothing to do or to check.
    std::string_view work;
  };

  // A sorted list of indices of packages.
  class Indices {
   public:
    explicit Indices(std::string_view bytes) : bytes_(bytes) {}
    size_t size() const { return bytes_.size() / sizeof(uint32_t); }
    uint32_t operator[](size_t i) const;
    bool contains(uint32_t index) const;

   private:
    std::string_view bytes_;
  };

  struct Program {
    Indices packages;
    Indices hooks;
    Indices unhooked;
  };

  // Errors: not a plan file, damaged (the checksum is compared each time: a
  // plan of a thousand packages takes some 20 µs).
  static Result<PlanFile> open(std::string_view bytes);
  // Maps the file for the life of the process. Errors: as of open; the file
  // cannot be read.
  static Result<PlanFile> map(const std::string& path);

  std::string_view tool_directory() const;
  std::string_view go_version() const;
  std::optional<Package> find(std::string_view import_path) const;
  // Returns the edits of a package; without edits, or without the package, an
  // empty value. Errors: the record is damaged.
  Result<PackageEdits> edits_of(std::string_view import_path) const;
  std::optional<Program> find_program(std::string_view import_path) const;
  // By index; "" and nothing for one that is out of range.
  std::string_view path_of(uint32_t index) const;
  Indices needs_of(uint32_t index) const;

 private:
  explicit PlanFile(std::string_view bytes) : bytes_(bytes) {}

  std::string_view slice_at(size_t offset) const;
  size_t package_at(uint32_t index) const;
  size_t program_at(uint32_t index) const;

  std::string_view bytes_;
  uint32_t packages_ = 0;
  uint32_t programs_ = 0;
};

}  // namespace otel
