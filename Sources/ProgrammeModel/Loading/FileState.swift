/// How one file of the data directory stands.
public struct FileState: Sendable {
  /// Below the data directory, such as `areas/metro.json`.
  public let path: String

  /// Bytes, or 0 where it could not be read.
  public let size: Int

  /// Seconds since 1970, or `nil` where it could not be read.
  public let modified: Int?

  /// Records in it, nested ones included.
  public let recordCount: Int

  /// Whether it could be read: as JSON that is a record or a list of them.
  public let isReadable: Bool

  /// When the version was written whose records are still shown, in seconds since 1970; `nil` unless it turned bad.
  public let keptFrom: Int?

  /// Whether its name is no kind of record, so that it was never read.
  public let isStray: Bool
}

extension FileState {
  /// Whether records of a kind are missing with it: it can't be read, and none of an earlier version stand in for it.
  package func keepsBack(_ kind: String) -> Bool {
    !isReadable && keptFrom == nil && LoadedFile.kinds(in: path).contains(kind)
  }
}
