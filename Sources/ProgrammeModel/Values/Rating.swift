/// How well something stands, on the five-point scale of the UK major-projects reviews.
public enum Rating: String, CaseIterable, Sendable {
  case green
  case amberGreen = "amber-green"
  case amber
  case amberRed = "amber-red"
  case red
  case unknown

  /// The place on the scale, from 0 for green to 4 for red; `nil` where unknown.
  public var step: Int? {
    switch self {
    case .green: 0
    case .amberGreen: 1
    case .amber: 2
    case .amberRed: 3
    case .red: 4
    case .unknown: nil
    }
  }

  /// Steps between two ratings on the scale, or `nil` where either is unknown.
  public func steps(to other: Rating) -> Int? {
    guard let step, let theirs = other.step else { return nil }
    return theirs - step
  }
}
