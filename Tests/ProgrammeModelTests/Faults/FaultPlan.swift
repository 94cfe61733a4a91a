import Glibc
import ProgrammeModel

/// Which call fails, counted from 0 since the plan was laid.
enum FaultPlan: Sendable, CustomStringConvertible {
  case none
  case once(at: Int, code: Int32)
  case from(Int, code: Int32)
  /// No call fails, but a read or write moves at most so many bytes.
  case short(Int)

  /// The errors that calls on files and folders end with.
  static let codes = [EIO, EACCES, ENOENT, EMFILE, ENOSPC, EINTR]

  /// Every plan for a scenario of so many calls.
  static func all(_ count: Int) -> [FaultPlan] {
    (0..<count).flatMap { turn in
      codes.flatMap { [.once(at: turn, code: $0), .from(turn, code: $0)] }
    }
  }

  /// The error of a call, if it is to fail.
  func code(at turn: Int) -> Int32? {
    switch self {
    case .once(let chosen, let code): turn == chosen ? code : nil
    case .from(let first, let code): turn >= first ? code : nil
    case .none, .short: nil
    }
  }

  /// How many of some bytes a call moves.
  func portion(of count: Int) -> Int {
    if case .short(let most) = self { min(most, count) } else { count }
  }

  var description: String {
    switch self {
    case .none: "no fault"
    case .once(let turn, let code): "call \(turn): \(SystemError(code: code).reason)"
    case .from(let turn, let code): "calls from \(turn) on: \(SystemError(code: code).reason)"
    case .short(let bytes): "\(bytes) bytes at a time"
    }
  }
}
