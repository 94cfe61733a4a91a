import Glibc

/// A clock that only goes forward, for waiting.
package enum MonotonicClock {
  /// The milliseconds since some moment in the past.
  package static var milliseconds: Int { nanoseconds / 1_000_000 }

  /// The nanoseconds since the same moment.
  package static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, at most a day.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    if seconds >= 86_400 { return 86_400_000 }
    if seconds < 0 { return 0 }
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
