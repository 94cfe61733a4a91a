import ProgrammeModel
import Testing

/// Expects of a fixture exactly these messages of a code, in order, each at the mark of its turn.
func expect(
  _ fixture: Fixture, reports code: FindingCode, _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let severity = code.severity.rawValue
  let found = try fixture.findings(code).map(\.description)
  let expected = zip(fixture.marks, messages).map { "\($0): \(severity) \(code.text): \($1)" }
  #expect(found == expected, sourceLocation: sourceLocation)
  #expect(fixture.marks.count == messages.count, sourceLocation: sourceLocation)
}
