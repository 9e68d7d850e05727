// What `go env` says of the build: one call, for GOFLAGS may be in the go env
// file and GOVERSION may be another toolchain's than the program's own.
#pragma once

#include <string>

#include "base/environment.h"
#include "base/error.h"
#include "plan/overlay_files.h"

namespace otel {

struct GoEnvironment {
  // "go1.26.8": the toolchain that will build.
  std::string go_version;
  // The main module's go.mod; "" outside of a module.
  std::string go_mod;
  // The go.work in force; "" if none.
  std::string go_work;
  // GOWORK=off: there is none, whatever lies around.
  bool work_off = false;
  std::string go_flags;
  std::string go_proxy;
  std::string module_cache;
  std::string goroot;
  // Where the compiler and the linker lie.
  std::string tool_directory;
  // The program of PATH that go starts those of another system with,
  // "go_js_wasm_exec"; "" for our own system.
  std::string exec_program;
  // GO111MODULE=off: there are no modules.
  bool modules_off = false;

  // `go env` takes no -overlay, and go.mod and go.work may be there, or gone,
  // by an overlay alone (findModuleRoot and findWorkspaceFile in
  // cmd/go/internal/modload/init.go): finds them as a build in the directory
  // does.
  void apply_overlay(const OverlayFiles& overlay, const std::string& directory);

  // The main module's directory; "" outside of a module.
  std::string module_directory() const;
};

// Runs `go env` in a directory. Errors: the program cannot be started, or its
// output cannot be read.
Result<GoEnvironment> read_go_environment(const std::string& program,
                                          const std::string& directory,
                                          const Environment& environment);

}  // namespace otel
