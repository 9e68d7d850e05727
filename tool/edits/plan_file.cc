// Encoding and decoding of the plan file; see plan_file.h.
#include "edits/plan_file.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include <fmt/format.h>

#include "base/binary.h"
#include "base/file.h"
#include "base/strings.h"
#include "edits/edits_record.h"

namespace otel {

static constexpr std::string_view kMagic = "OTELPLN5";
static constexpr size_t kChecked = 8 + 8;
static constexpr size_t kFacts = kChecked + 4 + 4;
static constexpr size_t kHeaderSize = kFacts + 8 + 8;
static constexpr size_t kPackageSize = 4 * 8 + 8;
static constexpr size_t kProgramSize = 4 * 8;

uint64_t proof_of(std::string_view salt,
                  const std::vector<SourceCheck>& sources) {
  std::string text(salt);
  for (const SourceCheck& source : sources) {
    text += fmt::format("\n{} {}", source.name, hex64(source.hash));
  }
  return hash64(text) | 1;
}

uint64_t PlannedPackage::proof() const {
  return salt.empty() ? 0 : proof_of(salt, work.sources);
}

// Puts the parts of a plan file together.
class PlanWriter {
 public:
  explicit PlanWriter(const PlanContents& contents) : contents_(contents) {
    for (const PlannedPackage& package : contents.packages) {
      packages_.push_back(&package);
    }
    for (const PlannedProgram& program : contents.programs) {
      programs_.push_back(&program);
    }
    // A package may have the import path of what go makes for the test of
    // another, which has no salt: that comes last, and is dropped.
    std::ranges::sort(packages_, [](const PlannedPackage* a,
                                    const PlannedPackage* b) {
      return std::pair(std::string_view(a->work.import_path), a->salt.empty()) <
             std::pair(std::string_view(b->work.import_path), b->salt.empty());
    });
    auto same_path = [](const PlannedPackage* a, const PlannedPackage* b) {
      return a->work.import_path == b->work.import_path;
    };
    packages_.erase(std::unique(packages_.begin(), packages_.end(), same_path),
                    packages_.end());
    std::ranges::sort(programs_, {}, &PlannedProgram::import_path);
    for (size_t i = 0; i < packages_.size(); i++) {
      indices_.emplace(packages_[i]->work.import_path, i);
    }
    data_start_ = kHeaderSize + packages_.size() * kPackageSize +
                  programs_.size() * kProgramSize;
  }

  std::string write() {
    table_.u32(static_cast<uint32_t>(packages_.size()));
    table_.u32(static_cast<uint32_t>(programs_.size()));
    slice(contents_.tool_directory);
    slice(contents_.go_version);
    for (const PlannedPackage* package : packages_) {
      write_package(*package);
    }
    for (const PlannedProgram* program : programs_) {
      slice(program->import_path);
      slice(indices_of(program->packages));
      slice(indices_of(program->hooks));
      slice(indices_of(program->unhooked));
    }
    std::string rest = table_.take() + data_;
    BinaryWriter checksum;
    checksum.u64(hash64(rest));
    return std::string(kMagic) + checksum.take() + rest;
  }

 private:
  void slice(std::string_view bytes) {
    table_.u32(static_cast<uint32_t>(data_start_ + data_.size()));
    table_.u32(static_cast<uint32_t>(bytes.size()));
    data_ += bytes;
  }

  void write_package(const PlannedPackage& package) {
    const PackageEdits& work = package.work;
    bool nothing = work.empty() && !work.checked() && work.overlaid.empty();
    slice(work.import_path);
    slice(package.salt);
    slice(indices_of(package.needs));
    slice(nothing ? "" : encode_edits(work));
    table_.u64(package.proof());
  }

  std::string indices_of(const std::vector<std::string>& import_paths) const {
    std::vector<uint32_t> indices;
    for (const std::string& path : import_paths) {
      auto at = indices_.find(path);
      if (at != indices_.end()) {
        indices.push_back(static_cast<uint32_t>(at->second));
      }
    }
    std::ranges::sort(indices);
    BinaryWriter bytes;
    for (uint32_t index : indices) {
      bytes.u32(index);
    }
    return bytes.take();
  }

  const PlanContents& contents_;
  std::vector<const PlannedPackage*> packages_;
  std::vector<const PlannedProgram*> programs_;
  std::unordered_map<std::string_view, size_t> indices_;
  size_t data_start_ = 0;
  BinaryWriter table_;
  std::string data_;
};

std::string encode_plan(const PlanContents& contents) {
  return PlanWriter(contents).write();
}

static uint32_t u32_at(std::string_view bytes, size_t offset) {
  uint32_t value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

static uint64_t u64_at(std::string_view bytes, size_t offset) {
  uint64_t value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

uint32_t PlanFile::Indices::operator[](size_t i) const {
  return u32_at(bytes_, i * sizeof(uint32_t));
}

// The first of `count` things, sorted by key(i), whose key is not less.
template <typename Key, typename F>
static uint32_t lower_bound(uint32_t count, const Key& wanted, F key) {
  uint32_t low = 0;
  uint32_t high = count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (key(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

bool PlanFile::Indices::contains(uint32_t index) const {
  uint32_t count = static_cast<uint32_t>(size());
  uint32_t at =
      lower_bound(count, index, [&](uint32_t i) { return (*this)[i]; });
  return at < count && (*this)[at] == index;
}

Result<PlanFile> PlanFile::open(std::string_view bytes) {
  PlanFile plan(bytes);
  bool sound = bytes.size() >= kHeaderSize && bytes.starts_with(kMagic);
  if (sound) {
    plan.packages_ = u32_at(bytes, kChecked);
    plan.programs_ = u32_at(bytes, kChecked + 4);
    sound = uint64_t{plan.packages_} * kPackageSize +
                    uint64_t{plan.programs_} * kProgramSize <=
                bytes.size() - kHeaderSize &&
            hash64(bytes.substr(kChecked)) == u64_at(bytes, kMagic.size());
  }
  if (!sound) {
    return fail("the plan file is damaged", "run the build again");
  }
  return plan;
}

Result<PlanFile> PlanFile::map(const std::string& path) {
  TRY_ASSIGN(std::string_view bytes, map_file(path));
  return open(bytes);
}

// "" where the slice is out of range.
std::string_view PlanFile::slice_at(size_t offset) const {
  uint32_t start = u32_at(bytes_, offset);
  uint32_t size = u32_at(bytes_, offset + 4);
  if (start > bytes_.size() || size > bytes_.size() - start) {
    return {};
  }
  return bytes_.substr(start, size);
}

size_t PlanFile::package_at(uint32_t index) const {
  return kHeaderSize + size_t{index} * kPackageSize;
}

size_t PlanFile::program_at(uint32_t index) const {
  return package_at(packages_) + size_t{index} * kProgramSize;
}

std::string_view PlanFile::tool_directory() const {
  return slice_at(kFacts);
}

std::string_view PlanFile::go_version() const {
  return slice_at(kFacts + 8);
}

std::string_view PlanFile::path_of(uint32_t index) const {
  return index < packages_ ? slice_at(package_at(index)) : std::string_view();
}

PlanFile::Indices PlanFile::needs_of(uint32_t index) const {
  return Indices(index < packages_ ? slice_at(package_at(index) + 16)
                                   : std::string_view());
}

std::optional<PlanFile::Package> PlanFile::find(
    std::string_view import_path) const {
  uint32_t at = lower_bound(packages_, import_path,
                            [&](uint32_t i) { return path_of(i); });
  if (at == packages_ || path_of(at) != import_path) {
    return std::nullopt;
  }
  size_t entry = package_at(at);
  return Package{.index = at,
                 .salt = slice_at(entry + 8),
                 .proof = u64_at(bytes_, entry + 32),
                 .work = slice_at(entry + 24)};
}

Result<PackageEdits> PlanFile::edits_of(std::string_view import_path) const {
  std::optional<Package> package = find(import_path);
  return package && !package->work.empty() ? decode_edits(package->work)
                                           : PackageEdits();
}

std::optional<PlanFile::Program> PlanFile::find_program(
    std::string_view import_path) const {
  uint32_t at = lower_bound(programs_, import_path, [&](uint32_t i) {
    return slice_at(program_at(i));
  });
  if (at == programs_ || slice_at(program_at(at)) != import_path) {
    return std::nullopt;
  }
  size_t entry = program_at(at);
  return Program{.packages = Indices(slice_at(entry + 8)),
                 .hooks = Indices(slice_at(entry + 16)),
                 .unhooked = Indices(slice_at(entry + 24))};
}

}  // namespace otel
