import LocatedJSON

/// The state of reading one file's records: where we are, what was found, what was made.
package struct Decoding: Sendable {
  package let file: SourceFile
  package let audience: Audience
  package internal(set) var records = Records()
  package internal(set) var findings: [Finding] = []
  package internal(set) var references: [Reference] = []
  /// Ids that this audience may not see, by kind.
  package internal(set) var hidden: Set<RecordName> = []
  /// The record and its parents.
  var scope = Scope()
  /// The field that is being read.
  var field = ""

  package init(file: SourceFile, audience: Audience) {
    self.file = file
    self.audience = audience
  }

  /// What a nested record takes from the one around it.
  package struct Scope: Sendable {
    package var kind = ""
    package var id = ""
    package var area: Identifier<Area>?
    package var workstream: Identifier<Workstream>?
    package var visibility = Visibility.internal
    package var hasParent = false
    package var isIllustrative = false
    var order = 0
  }
}

/// A record by kind and id.
public struct RecordName: Hashable, Sendable {
  public let kind: String
  public let id: String

  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}

/// One mention of a record by another.
package struct Reference: Sendable {
  /// The kinds that it may be of; any where empty.
  package let kinds: [String]
  package let id: String
  package let field: String
  package let from: RecordName
  package let offset: Int
}

extension Decoding {
  mutating func report(_ code: FindingCode, at value: Value, _ message: String) {
    report(code, atOffset: value.offset, message)
  }

  mutating func report(_ code: FindingCode, atOffset offset: Int, _ message: String) {
    let subject = scope.kind.isEmpty ? "" : "\(scope.kind) \"\(scope.id)\": "
    findings.append(
      Finding(
        code, in: file, at: offset, record: scope.id.isEmpty ? nil : scope.id,
        message: subject + message))
  }

  mutating func wrongType<T>(_ value: Value, expected: ValueShape) -> T? {
    report(.e103, at: value, "\(field) is \(value.kindName); write \(expected.name)")
    return nil
  }

  mutating func outOfRange<T>(_ value: Value, _ found: String, _ hint: String) -> T? {
    report(.e107, at: value, "\(field) \(shortened(found)) is out of range; \(hint)")
    return nil
  }

  mutating func badDate<T>(_ value: Value, _ text: String, hint: String) -> T? {
    report(.e102, at: value, "\(field) \"\(shortened(text))\" \(hint)")
    return nil
  }

  mutating func notInCodeList<T>(_ value: Value, _ text: String, codes: [String]) -> T? {
    let nearest = nearestName(to: text, among: codes)
    let hint =
      nearest.map { "did you mean \"\($0)\"?" } ?? "write \(codes.joined(separator: ", "))"
    report(.e104, at: value, "\(field) \"\(shortened(text))\" is not in the code list; \(hint)")
    return nil
  }

  mutating func refer(to kinds: [String], _ id: String, at value: Value) {
    references.append(
      Reference(
        kinds: kinds, id: id, field: field,
        from: RecordName(kind: scope.kind, id: scope.id), offset: value.offset))
  }
}

extension Value {
  /// What a message calls the value that was found.
  var kindName: String {
    switch kind {
    case .null: "null"
    case .bool: bool == true ? "true" : "false"
    case .number: "the number \(shortened(numberText ?? ""))"
    case .string: "the text \"\(shortened(string ?? ""))\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A found text, cut so that a message stays one line.
func shortened(_ text: String) -> String {
  text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…"
}
