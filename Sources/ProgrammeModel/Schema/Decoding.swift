import LocatedJSON

/// The state of reading one file's records: where we are, what was found, what was made.
package struct Decoding: Sendable {
  package let file: SourceFile
  package let audience: Audience
  package internal(set) var records = Records()
  /// Whether the file is one record or a list of them, in a format that is known.
  var hasKnownForm = true
  /// The names of the kinds of which there are records.
  var kinds: [String] = []
  package internal(set) var findings: [Finding] = []
  package internal(set) var references: [Reference] = []
  /// Ids that this audience may not see, by kind.
  package internal(set) var hidden: Set<RecordName> = []
  /// What records that this audience may not see tell of when areas were there.
  var withheldSpans: [Identifier<Area>: AreaSpan] = [:]
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

    /// The record that is being read.
    var name: RecordName { RecordName(kind: kind, id: id) }
  }
}

extension Decoding {
  mutating func report(_ code: FindingCode, at value: Value, _ message: String) {
    report(code, atOffset: value.offset, message)
  }

  mutating func report(_ code: FindingCode, atOffset offset: Int, _ message: String) {
    findings.append(Finding(code, in: file, at: offset, about: scope.name, message))
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

  /// A key that the format does not know, with the known one that is nearest.
  mutating func reportUnknown(_ key: Key, among known: some Sequence<String>) {
    report(.w705, atOffset: key.offset, FieldIsKnown.message(key.string, among: known))
  }

  mutating func refer(to target: Reference.Target, _ id: String, atOffset offset: Int) {
    references.append(
      Reference(
        target: target, id: id, field: field, from: scope.name, file: file, offset: offset))
  }
}
