package import LocatedJSON

/// One file of the data directory: its path there, and its bytes, read once.
///
/// Records keep their texts as places in these bytes, so a file lives as long as a record of it.
public final class SourceFile: Sendable {
  /// The path below the data directory, such as `areas/metro.json`.
  public let path: String

  package let document: Document

  package init(path: String, document: Document) {
    self.path = path
    self.document = document
  }
}
