public import Foundation

/// A figure that is worked out and never stored: what it comes to, by which rule, and what it rests on.
public protocol Metric: Sendable {
  associatedtype Value: Sendable

  /// The name of its rule, one of its own.
  static var rule: String { get }

  /// What it comes to; `nil` where a metric refuses to tell.
  var value: Value { get }

  /// The least and the most that the precision of what went in allows: rounded figures, dates known to the month.
  ///
  /// `nil` where nothing but whole records went in.
  var spread: ClosedRange<Decimal>? { get }

  /// The records that it rests on, each once, those that decide first.
  var restsOn: [RecordName] { get }
}

extension Metric {
  public var spread: ClosedRange<Decimal>? { nil }
}
