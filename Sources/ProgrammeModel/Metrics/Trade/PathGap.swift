public import Foundation

/// How far a figure is above the way to a target, or below it where negative.
///
/// Rule: value − path in the same year; the path's own base and target count as exact.
public struct PathGap: Metric {
  public static let rule = "gap to path"

  public let figure: Quantity
  public let year: Int
  public let shape: TargetPath.Shape

  /// Where the path stands at the end of the year, in the series' unit.
  public let place: Decimal
  public let restsOn: [RecordName]

  public init(
    of figure: Quantity, in year: Int, to path: TargetPath, _ shape: TargetPath.Shape,
    restsOn: [RecordName]
  ) {
    self.figure = figure
    self.year = year
    self.shape = shape
    self.restsOn = restsOn
    place = Decimal(path.value(in: year, shape))
  }

  /// In the series' unit.
  public var value: Decimal { figure.value - place }

  public var spread: ClosedRange<Decimal>? {
    (figure.interval.lowerBound - place)...(figure.interval.upperBound - place)
  }
}
