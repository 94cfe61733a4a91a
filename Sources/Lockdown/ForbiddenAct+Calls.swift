import CLockdown
import Glibc

/// System calls as acts try them: what was opened, made or mapped is given back.
extension ForbiddenAct {
  static func result(_ outcome: Int32) -> Int { result(Int(outcome)) }

  static func result(_ outcome: Int) -> Int { outcome < 0 ? -Int(errno) : outcome }

  /// Makes a system call by its number.
  static func kernel(_ number: Int32, _ first: Int = 0, _ second: Int = 0) -> Int {
    lockdown_call(Int(number), first, second, 0, 0, 0)
  }

  static func opening(_ path: String, _ flags: Int32) -> Int {
    let file = result(open(path, flags | O_CLOEXEC, 0o600))
    if file >= 0 { close(Int32(truncatingIfNeeded: file)) }
    return file
  }

  static func creating(in folder: String) -> Int {
    let path = "\(folder)/.self-test-\(getpid())"
    let file = opening(path, O_WRONLY | O_CREAT | O_EXCL)
    if file >= 0 { unlink(path) }
    return file
  }

  static func forking() -> Int {
    let child = kernel(__NR_clone, Int(SIGCHLD))
    if child == 0 { _exit(0) }
    if child > 0 { waitpid(pid_t(child), nil, 0) }
    return child
  }

  static func socket(_ family: Int32) -> Int {
    let socket = kernel(__NR_socket, Int(family), Int(SOCK_STREAM.rawValue))
    if socket >= 0 { close(Int32(truncatingIfNeeded: socket)) }
    return socket
  }

  /// The pace that it has already.
  static func pacing() -> Int {
    let own = __priority_which_t(PRIO_PROCESS.rawValue)
    return result(setpriority(own, 0, getpriority(own, 0)))
  }

  /// Asks no terminal at all, so that a request that is let through comes to nothing: its file is not open, which
  /// counts as refused nowhere else.
  static func ioctl(_ request: Int) -> Int {
    let outcome = kernel(__NR_ioctl, -1, request)
    return outcome == -Int(EBADF) ? 0 : outcome
  }

  /// How much is mapped to try what may be done with it.
  static let mapped = 4096

  static func mapping(_ protection: Int32, then: (UnsafeMutableRawPointer) -> Int) -> Int {
    let memory = mmap(nil, mapped, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, Int(bitPattern: memory) != -1 else { return -Int(errno) }
    defer { munmap(memory, mapped) }
    return then(memory)
  }
}
