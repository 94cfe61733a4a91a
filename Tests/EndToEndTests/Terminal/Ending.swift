/// How a process ended.
enum Ending: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)

  /// Takes what `waitpid` says.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// The number a shell shows: 128 plus the signal where there was one.
  var shellStatus: Int32 {
    switch self {
    case .exited(let status): status
    case .killed(let signal): 128 + signal
    }
  }
}
