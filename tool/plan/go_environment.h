// GoEnvironment holds the settings of the build, from one call of `go env`. The
// process environment alone does not have them: GOFLAGS may be set in the file
// of `go env -w`, and GOVERSION may belong to another toolchain than the go
// program.
#pragma once

#include <string>

#include "base/environment.h"
#include "base/error.h"
#include "plan/overlay_files.h"

namespace otel {

struct GoEnvironment {
  // The version of the toolchain that will build, "go1.26.8".
  std::string go_version;
  // The path of the main module's go.mod; "" outside of a module.
  std::string go_mod;
  // The path of the go.work in force; "" if there is none.
  std::string go_work;
  // Whether GOWORK=off, so that go ignores every go.work.
  bool work_off = false;
  std::string go_flags;
  std::string go_proxy;
  std::string module_cache;
  std::string goroot;
  // The directory of the compiler and the linker.
  std::string tool_directory;
  // The program in PATH with which go runs programs of another system,
  // "go_js_wasm_exec"; "" if programs run on this system.
  std::string exec_program;
  // Whether GO111MODULE=off, so that there are no modules.
  bool modules_off = false;

  // Sets go_mod and go_work to the files that a build in `directory` finds. `go
  // env` takes no -overlay, and an overlay can add and remove these files
  // (findModuleRoot and findWorkspaceFile in cmd/go/internal/modload/init.go).
  void apply_overlay(const OverlayFiles& overlay, const std::string& directory);

  // Returns the directory of the main module, or "" outside of a module.
  std::string module_directory() const;
};

// Runs `go env` in a directory. Fails if go cannot be started, fails, or does
// not print JSON.
Result<GoEnvironment> read_go_environment(const std::string& program,
                                          const std::string& directory,
                                          const Environment& environment);

}  // namespace otel
