import CNcurses
import Glibc

/// Gives the terminal back when the process dies of a crash, or does not come back for events.
///
/// All that the handlers need is prepared beforehand: they only write, set and raise.
struct CrashGuard: ~Copyable {
  private struct Restoration {
    var sequence: UnsafeMutableBufferPointer<UInt8>
    var settings: termios
  }

  private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGQUIT]
  private static let stackSize = 65_536

  /// What a handler puts back. Written before the handlers are set; they may touch nothing that could wait.
  nonisolated(unsafe) private static let restoration = {
    let pointer = UnsafeMutablePointer<Restoration?>.allocate(capacity: 1)
    pointer.initialize(to: nil)
    return pointer
  }()

  private let stack: UnsafeMutableRawPointer
  private let previous: [sigaction]

  /// Prepares to restore the settings that the terminal had, after writing a sequence to it.
  init(settings: termios, sequence: [UInt8], watchdog: UInt32?) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: sequence.count)
    _ = bytes.initialize(from: sequence)
    Self.restoration.pointee = Restoration(sequence: bytes, settings: settings)

    // A stack overflow leaves no stack to handle it on.
    stack = UnsafeMutableRawPointer.allocate(byteCount: Self.stackSize, alignment: 16)
    var alternate = stack_t(ss_sp: stack, ss_flags: 0, ss_size: Self.stackSize)
    sigaltstack(&alternate, nil)
    previous = Self.signals.map { Self.restoreAndDie(of: $0) }
    if watchdog != nil { Self.installWatchdog() }
  }

  deinit {
    alarm(0)
    for (signal, var action) in zip(Self.signals, previous) { sigaction(signal, &action, nil) }
    var none = stack_t(ss_sp: nil, ss_flags: Int32(SS_DISABLE), ss_size: 0)
    sigaltstack(&none, nil)
    stack.deallocate()
    let bytes = Self.restoration.pointee?.sequence
    Self.restoration.pointee = nil
    bytes?.deallocate()
  }

  /// Lets a signal restore the terminal and end the process at once; gives what it did before.
  @discardableResult
  static func restoreAndDie(of signal: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      CrashGuard.restore()
      raise(number)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER | SA_ONSTACK
    var previous = sigaction()
    sigaction(signal, &action, &previous)
    return previous
  }

  private static func installWatchdog() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let flags = fcntl(STDOUT_FILENO, F_GETFL)
      _ = fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK)
      CrashGuard.restore()
      _exit(75)
    }
    sigaction(SIGALRM, &action, nil)
  }

  private static func restore() {
    guard var restoration = restoration.pointee else { return }
    write(STDOUT_FILENO, restoration.sequence.baseAddress, restoration.sequence.count)
    tcsetattr(STDIN_FILENO, TCSANOW, &restoration.settings)
  }
}
