/// A way that people go in an exchange: from one party to another.
public struct ExchangeWay: Hashable, Sendable {
  public let from: Identifier<Party>
  public let to: Identifier<Party>

  public init(from: Identifier<Party>, to: Identifier<Party>) {
    self.from = from
    self.to = to
  }

  /// As it is stored, such as `moscow-to-beijing`.
  public var direction: String { "\(from.text)-to-\(to.text)" }

  /// Every way between two of the parties, there and back.
  public static func all(among parties: [Identifier<Party>]) -> [ExchangeWay] {
    parties.indices.flatMap { first in
      parties.indices.dropFirst(first + 1).flatMap { second in
        [
          ExchangeWay(from: parties[first], to: parties[second]),
          ExchangeWay(from: parties[second], to: parties[first]),
        ]
      }
    }
  }
}
