import CPseudoTerminal
import Glibc

/// A program on a pseudo-terminal of its own.
final class ChildProcess {
  let identifier: pid_t
  private(set) var ending: Ending?

  /// The terminal's other side, or -1 once hung up.
  private(set) var terminal: Int32

  /// Readable once the process has ended.
  private let end: Int32

  /// Why a program was not started.
  struct StartError: Error {
    let path: String
    let reason: String
  }

  init(
    _ path: String, arguments: [String], environment: [String: String], columns: Int, lines: Int
  ) throws(StartError) {
    let strings = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for string in strings + variables { free(string) } }
    var identifier: pid_t = -1
    terminal = pseudo_terminal_start(
      path, strings + [nil], variables + [nil], UInt16(clamping: lines), UInt16(clamping: columns),
      &identifier)
    self.identifier = identifier
    if terminal < 0 { throw StartError(path: path, reason: String(cString: strerror(errno))) }
    end = process_descriptor(identifier)
  }

  deinit {
    if ending == nil { kill(identifier, SIGKILL) }
    hangUp()
    _ = waitForEnd(until: .now + .seconds(10))
    close(end)
  }

  /// Closes the terminal's other side, as a lost connection does.
  func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  func resize(columns: Int, lines: Int) {
    _ = pseudo_terminal_resize(terminal, UInt16(clamping: lines), UInt16(clamping: columns))
  }

  var isRestored: Bool { pseudo_terminal_is_restored(terminal) != 0 }

  /// Waits for output, and gives what there is; `nil` once there will be no more, or too late.
  func read(until deadline: ContinuousClock.Instant) -> [UInt8]? {
    var polled = [pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)]
    guard terminal >= 0, poll(&polled, 1, Self.milliseconds(until: deadline)) > 0 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// Writes bytes as a keyboard would, and says whether all were taken in time.
  func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      var polled = [pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)]
      if errno != EAGAIN || poll(&polled, 1, Self.milliseconds(until: deadline)) <= 0 {
        return false
      }
    }
    return true
  }

  /// How the process ended, or `nil` if it still runs at the deadline.
  func waitForEnd(until deadline: ContinuousClock.Instant) -> Ending? {
    if let ending { return ending }
    var polled = [pollfd(fd: end, events: Int16(POLLIN), revents: 0)]
    guard poll(&polled, 1, Self.milliseconds(until: deadline)) > 0 else { return nil }
    var status: Int32 = 0
    if waitpid(identifier, &status, WNOHANG) == identifier { ending = Ending(status: status) }
    return ending
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = ContinuousClock.now.duration(to: deadline)
    return max(Int32(clamping: Int64(left / .milliseconds(1)) + 1), 0)
  }
}
