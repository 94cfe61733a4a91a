import LocatedJSON

/// Something in the data directory that its keepers should know, with its place.
public struct Finding: Sendable {
  public let code: FindingCode

  /// The path below the data directory.
  public let path: String

  /// What is wrong, what was found, and what to write.
  public let message: String

  /// The id of the record it is about, where there is one.
  public let record: String?

  /// The kind of that record.
  package let recordKind: String?

  /// Where in the file, in bytes from its start.
  package let offset: Int

  /// The file, where it could be read: line and column are counted only when they are asked for.
  package let file: SourceFile?

  private let fixedPlace: (line: Int, column: Int)?

  /// Creates a finding about a record, at a place of a file that was read; the message is to begin after its name.
  package init(
    _ code: FindingCode, in file: SourceFile, at offset: Int, about name: RecordName,
    _ message: String
  ) {
    self.code = code
    self.path = file.path
    self.file = file
    self.offset = offset
    record = name.id.isEmpty ? nil : shortened(name.id)
    recordKind = name.kind
    self.message = name.subject + message
    fixedPlace = nil
  }

  /// Creates a finding about a file that could not be read as a whole.
  package init(
    _ code: FindingCode, path: String, line: Int = 1, column: Int = 1, message: String
  ) {
    self.code = code
    self.path = path
    self.message = message
    record = nil
    recordKind = nil
    file = nil
    offset = 0
    fixedPlace = (line, column)
  }

  /// The message without the name of the record, where that stands beside it.
  package var statement: Substring {
    let subject = RecordName(kind: recordKind ?? "", id: record ?? "").subject
    return message.hasPrefix(subject) ? message.dropFirst(subject.count) : message[...]
  }

  /// The message without the lines and columns in it, which another layout of a file moves.
  package var fact: String { message.replacing(/:[0-9]+:[0-9]+/, with: "") }

  /// Line and column, both from 1, in Unicode scalars.
  public var place: (line: Int, column: Int) {
    if let fixedPlace { return fixedPlace }
    guard let position = file?.document.position(at: offset) else { return (1, 1) }
    return (position.line, position.column)
  }
}

extension Finding: CustomStringConvertible {
  /// The one form everywhere: `areas/metro.json:12:9: error E102: …`.
  public var description: String { description(naming: path) }

  /// The same for a text that stands in another file than the one it was read as.
  package func description(naming path: String) -> String {
    let (line, column) = place
    return "\(path):\(line):\(column): \(code.severity.rawValue) \(code.text): \(message)"
  }
}

extension Finding {
  /// The order of a report: by file, then place, then code.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.file != nil, right.file != nil {
      if left.offset != right.offset { return left.offset < right.offset }
      return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
    }
    let (a, b) = (left.place, right.place)
    return (a.line, a.column, left.code.rawValue, left.message)
      < (b.line, b.column, right.code.rawValue, right.message)
  }
}
