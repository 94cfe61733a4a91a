import Glibc

/// A signal that asks the process to end.
package struct TerminationSignal: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  package static let interrupt = TerminationSignal(number: SIGINT)

  /// Ends the process by this signal, so that a shell sees 128 plus its number.
  ///
  /// To be called once the terminal is restored.
  package func endProcess() -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    sigprocmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    exit(128 + number)
  }
}
