// fork, exec, wait; see process.h.
#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

static std::vector<char*> c_array(const std::vector<std::string>& strings) {
  std::vector<char*> out;
  for (const std::string& s : strings) {
    out.push_back(const_cast<char*>(s.c_str()));
  }
  out.push_back(nullptr);
  return out;
}

static bool is_executable(const std::string& path) {
  return file_exists(path) && ::access(path.c_str(), X_OK) == 0;
}

Result<std::string> find_program(const std::string& name,
                                 const Environment& environment) {
  if (name.find('/') != std::string::npos) {
    if (!is_executable(name)) {
      return fail(fmt::format("{}: no such program", name));
    }
    TRY_ASSIGN(std::string cwd, current_directory(environment));
    return path_abs(name, cwd);
  }
  std::string path = environment.get("PATH");
  for (std::string_view dir : split(path, ':')) {
    std::string candidate = path_join(dir.empty() ? "." : dir, name);
    if (is_executable(candidate)) {
      return candidate;
    }
  }
  return fail(fmt::format("{}: program not found in PATH", name));
}

Result<std::string> find_self() {
  char path[4096];
  ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  if (length < 0) {
    return fail(fmt::format("cannot find our own executable: {}",
                            std::strerror(errno)));
  }
  return std::string(path, static_cast<size_t>(length));
}

// Not closed on exec, for go's children get what those of plain go get
// (runtime/fds_unix.go, checkfds). The lowest descriptor that is free is the
// one that open gives.
void open_standard_streams() {
  for (int fd = 0; fd <= 2; fd++) {
    if (::fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
        ::open("/dev/null", O_RDWR) != fd) {
      ::_exit(2);
    }
  }
}

// What exec takes, made before the fork: after it only async-signal-safe calls
// are allowed.
struct ExecArguments {
  std::string program;
  std::string directory;
  std::vector<std::string> environment;
  std::vector<char*> argv;
  std::vector<char*> envp;
};

static size_t bytes_of(const std::vector<char*>& strings) {
  size_t bytes = 0;
  for (const char* s : strings) {
    bytes += sizeof s + (s == nullptr ? 0 : std::strlen(s) + 1);
  }
  return bytes;
}

// Linux lets arguments and environment take a quarter of the stack's limit,
// 2 MB by default and never more than 6 MB (execve(2)). Build flags of
// thousands of packages need more than the former.
static void make_room_for(const ExecArguments& arguments) {
  constexpr rlim_t kMostUseful = 24 << 20;
  size_t needed = bytes_of(arguments.argv) + bytes_of(arguments.envp) + 65536;
  rlimit limit;
  if (::getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur / 4 < needed) {
    limit.rlim_cur = std::min(kMostUseful, limit.rlim_max);
    ::setrlimit(RLIMIT_STACK, &limit);
  }
}

// The step that failed between fork and exec, and its errno.
struct StartFailure {
  enum Step { kNone, kChangeDirectory, kExec };
  Step step = kNone;
  int reason = 0;
};

// Becomes the program. Returns only on failure. Runs in the child after a fork.
static StartFailure exec_now(const ExecArguments& arguments) {
  if (!arguments.directory.empty() &&
      ::chdir(arguments.directory.c_str()) != 0) {
    return {StartFailure::kChangeDirectory, errno};
  }
  make_room_for(arguments);
  ::execve(arguments.program.c_str(), arguments.argv.data(),
           arguments.envp.data());
  return {StartFailure::kExec, errno};
}

static Error cannot_run(const ExecArguments& arguments, StartFailure failure) {
  const char* reason = std::strerror(failure.reason);
  if (failure.step == StartFailure::kChangeDirectory) {
    return Error(
        fmt::format("cannot run {} in {}: cannot change to the "
                    "directory: {}",
                    arguments.program, arguments.directory, reason));
  }
  std::string message =
      fmt::format("cannot run {}: {}", arguments.program, reason);
  if (failure.reason != E2BIG) {
    return Error(std::move(message));
  }
  return Error(
      fmt::format("{} ({} bytes of arguments, {} of environment)", message,
                  bytes_of(arguments.argv), bytes_of(arguments.envp)),
      "build fewer packages at once, or raise the limit of the stack: Linux "
      "allows a quarter of it, at most 6 MB (`ulimit -s unlimited`)");
}

// A pipe through which a child tells its parent why it could not start. A
// successful exec closes it.
class StartReport {
 public:
  Status open() {
    if (::pipe2(ends_, O_CLOEXEC) != 0) {
      return fail(fmt::format("cannot make a pipe: {}", std::strerror(errno)));
    }
    return {};
  }
  // In the child.
  [[noreturn]] void send(StartFailure failure) {
    (void)!::write(ends_[1], &failure, sizeof failure);
    ::_exit(127);
  }
  // In the parent, after the fork: waits for the exec. kNone if it succeeded.
  StartFailure receive() {
    ::close(ends_[1]);
    StartFailure failure;
    ssize_t n = 0;
    do {
      n = ::read(ends_[0], &failure, sizeof failure);
    } while (n < 0 && errno == EINTR);
    ::close(ends_[0]);
    return n == sizeof failure ? failure : StartFailure{};
  }

 private:
  int ends_[2];
};

static int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return exit_code_of(status);
}

// cmd/go trusts PWD, so it must name the directory.
static Environment child_environment(const Command& command) {
  Environment out = command.environment;
  if (!command.directory.empty()) {
    out.set("PWD", command.directory);
  }
  return out;
}

static Result<ExecArguments> exec_arguments(const Command& command) {
  ExecArguments out;
  TRY_ASSIGN(out.program, find_program(command.argv[0], command.environment));
  out.directory = command.directory;
  out.environment = child_environment(command).entries();
  out.argv = c_array(command.argv);
  out.envp = c_array(out.environment);
  return out;
}

// Reads both pipes to their ends.
static void drain(int out_fd, int err_fd, CommandOutput& output) {
  pollfd fds[2] = {{out_fd, POLLIN, 0}, {err_fd, POLLIN, 0}};
  std::string* texts[2] = {&output.stdout_text, &output.stderr_text};
  std::string buffer(65536, '\0');
  while (fds[0].fd >= 0 || fds[1].fd >= 0) {
    if (::poll(fds, 2, -1) < 0) {
      continue;
    }
    for (int i = 0; i < 2; i++) {
      if (fds[i].fd < 0 || fds[i].revents == 0) {
        continue;
      }
      ssize_t n = ::read(fds[i].fd, buffer.data(), buffer.size());
      if (n > 0) {
        texts[i]->append(buffer, 0, static_cast<size_t>(n));
      } else if (n == 0 || errno != EINTR) {
        fds[i].fd = -1;
      }
    }
  }
}

Result<CommandOutput> run_captured(const Command& command) {
  TRY_ASSIGN(ExecArguments arguments, exec_arguments(command));
  StartReport start_report;
  TRY(start_report.open());
  int out_pipe[2];
  int err_pipe[2];
  if (::pipe2(out_pipe, O_CLOEXEC) != 0 || ::pipe2(err_pipe, O_CLOEXEC) != 0) {
    return fail(fmt::format("cannot make a pipe: {}", std::strerror(errno)));
  }
  pid_t child = ::fork();
  if (child < 0) {
    return fail(fmt::format("cannot fork: {}", std::strerror(errno)));
  }
  if (child == 0) {
    int null_fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(null_fd, 0);
    ::dup2(out_pipe[1], 1);
    ::dup2(err_pipe[1], 2);
    start_report.send(exec_now(arguments));
  }
  ::close(out_pipe[1]);
  ::close(err_pipe[1]);
  StartFailure failure = start_report.receive();
  CommandOutput output;
  drain(out_pipe[0], err_pipe[0], output);
  ::close(out_pipe[0]);
  ::close(err_pipe[0]);
  output.exit_code = wait_for(child);
  if (failure.step != StartFailure::kNone) {
    return std::unexpected(cannot_run(arguments, failure));
  }
  return output;
}

// The child that SIGTERM and SIGHUP are passed on to.
static volatile pid_t attached_child = 0;

static void forward_signal(int signal_number) {
  if (attached_child > 0) {
    ::kill(attached_child, signal_number);
  }
}

// While it lives, signals are the child's business.
class SignalScope {
 public:
  SignalScope() {
    set(SIGINT, SIG_IGN, 0);
    set(SIGQUIT, SIG_IGN, 1);
    set(SIGTERM, forward_signal, 2);
    set(SIGHUP, forward_signal, 3);
  }
  ~SignalScope() { restore(); }

  // Puts back what was there before; the child calls it before exec.
  void restore() {
    const int numbers[4] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
    for (int i = 0; i < 4; i++) {
      ::sigaction(numbers[i], &old_[i], nullptr);
    }
  }

 private:
  void set(int number, void (*handler)(int), int slot) {
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigaction(number, &action, &old_[slot]);
  }
  struct sigaction old_[4];
};

Result<int> run_attached(const Command& command) {
  TRY_ASSIGN(ExecArguments arguments, exec_arguments(command));
  StartReport start_report;
  TRY(start_report.open());
  SignalScope signals;
  pid_t child = ::fork();
  if (child < 0) {
    return fail(fmt::format("cannot fork: {}", std::strerror(errno)));
  }
  if (child == 0) {
    signals.restore();
    start_report.send(exec_now(arguments));
  }
  attached_child = child;
  StartFailure failure = start_report.receive();
  int exit_code = wait_for(child);
  attached_child = 0;
  if (failure.step != StartFailure::kNone) {
    return std::unexpected(cannot_run(arguments, failure));
  }
  return exit_code;
}

Error become(const Command& command) {
  Result<ExecArguments> arguments = exec_arguments(command);
  if (!arguments) {
    return std::move(arguments).error();
  }
  return cannot_run(*arguments, exec_now(*arguments));
}

}  // namespace otel
