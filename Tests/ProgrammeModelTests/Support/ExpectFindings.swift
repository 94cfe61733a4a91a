import ProgrammeModel
import Testing

/// Expects of a fixture exactly these messages of a code, in order, each at the mark of its turn.
func expect(
  _ fixture: Fixture, reports code: FindingCode, _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let severity = code.severity.rawValue
  #expect(
    try fixture.findings(code).map(\.description)
      == zip(fixture.marks, messages).map { "\($0): \(severity) \(code.text): \($1)" },
    sourceLocation: sourceLocation)
  #expect(fixture.marks.count == messages.count, sourceLocation: sourceLocation)
}
