/// One thing that a session does again and again, to be measured from outside this package.
///
/// Public for that alone: what it works with is `package`, and stays so.
public struct Workload: Sendable {
  /// Does it once more, and gives how much it came to: bytes, records, findings, files or frames; never 0.
  public typealias Step = () throws -> Int

  /// A gerund: `reading`.
  public let name: String

  private let makeReady: @Sendable (String) throws -> Step

  init(_ name: String, makeReady: @escaping @Sendable (String) throws -> Step) {
    self.name = name
    self.makeReady = makeReady
  }

  /// Everything that is measured, from the directory to the screen.
  public static let all: [Workload] = [
    reading, loading, checking, rendering, filtering, sifting, searching, reloading, stepping,
    travelling,
  ]

  /// Does what goes before it and is not measured.
  ///
  /// - Parameter path: A data directory; `reloading` changes the times of one of its files.
  public func step(at path: String) throws -> Step { try makeReady(path) }
}
