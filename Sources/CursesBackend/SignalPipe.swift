import Glibc

/// Signals as bytes in a pipe, where `poll` sees them beside the keys.
///
/// Made before `newterm`, so that ncurses installs no handlers of its own. One at a time: signal
/// handlers are the process's.
struct SignalPipe: ~Copyable {
  private static let signals = [SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT]

  /// Whether a signal asks the process to end. One that comes twice ends it without being asked.
  private static func isFinal(_ signal: Int32) -> Bool {
    signal == SIGINT || signal == SIGTERM || signal == SIGHUP
  }

  /// The pipe's end that handlers write to. Signal handlers may touch nothing that could wait.
  nonisolated(unsafe) private static let writeEnd = UnsafeMutablePointer<Int32>.allocate(
    capacity: 1)

  let readEnd: Int32
  private let previous: [sigaction]

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    Self.writeEnd.pointee = ends[1]
    previous = Self.signals.map { Self.catchSignal($0) }
  }

  deinit {
    for (signal, var action) in zip(Self.signals, previous) { sigaction(signal, &action, nil) }
    close(readEnd)
    close(Self.writeEnd.pointee)
  }

  /// The signals that came since the last call, each once, in the order they came.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    var signals: [Int32] = []
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      if count <= 0 { return signals }
      for byte in bytes[..<count] where !signals.contains(Int32(byte)) {
        signals.append(Int32(byte))
      }
    }
  }

  /// Lets a signal do what it does by itself, unless who started the process wants it ignored.
  func leaveToDefault(_ signal: Int32) {
    var action = sigaction()
    sigaction(signal, nil, &action)
    if !Self.isIgnored(action) { Glibc.signal(signal, SIG_DFL) }
  }

  /// Installs the handler for a signal again after its default was wanted for a while.
  func catchAgain(_ signal: Int32) {
    _ = Self.catchSignal(signal)
  }

  private static func catchSignal(_ signal: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      write(SignalPipe.writeEnd.pointee, &byte, 1)
      if SignalPipe.isFinal(number) { CrashGuard.restoreAndDie(of: number) }
      errno = saved
    }
    action.sa_flags = SA_RESTART
    var previous = sigaction()
    sigaction(signal, nil, &previous)
    if !isIgnored(previous) { sigaction(signal, &action, nil) }
    return previous
  }

  /// Whether who started the process wants a signal ignored, as `nohup` does.
  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
