public import Foundation

/// The way from a base to a target, year by year.
///
/// Linear adds the same amount each year, compound the same share.
public struct TargetPath: Hashable, Sendable {
  public let baseYear: Int
  public let targetYear: Int

  /// In the series' unit, above zero.
  public let base: Double
  public let target: Double

  /// `nil` where base or target is not above zero, or the target does not come after the base.
  public init?(base: Decimal, in baseYear: Int, target: Decimal, in targetYear: Int) {
    guard base > 0, target > 0, targetYear > baseYear else { return nil }
    self.base = base.double
    self.target = target.double
    self.baseYear = baseYear
    self.targetYear = targetYear
  }

  /// How the path runs.
  public enum Shape: String, CaseIterable, Sendable { case linear, compound }

  /// Where the path stands at the end of a year, in the series' unit.
  public func value(in year: Int, _ shape: Shape) -> Double {
    let share = Double(year - baseYear) / Double(targetYear - baseYear)
    return switch shape {
    case .linear: base + (target - base) * share
    case .compound: base * pow(target / base, share)
    }
  }
}
