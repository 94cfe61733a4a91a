import Glibc

/// The signals that ask a process to end.
package enum EndingSignals {
  /// Makes those that come meanwhile wait until something is done that must not be left half done.
  ///
  /// It spares this thread alone; threads beside it are to ``leaveToOthers()``.
  static func heldBack<Failure: Error>(
    during work: () throws(Failure) -> Void
  ) throws(Failure) {
    var (held, before) = (all, sigset_t())
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  /// Lets other threads answer them for as long as this one lives, and those that it starts.
  package static func leaveToOthers() {
    var held = all
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  private static var all: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    return signals
  }
}
