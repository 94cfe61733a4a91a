import ProgrammeModel
import Testing

/// Why a reader may not see all that there is.
struct ReserveTests {
  private static let secret = Fixture().file(
    "areas/metro.json", #"{"id": "metro", "title": "M", "visibility": "internal"}"#)

  struct Case: Sendable {
    let audience: Audience
    let hidesIllustrative: Bool
    let ofAreas, ofRisks: Reserve?
    let ofAll: [Reserve]
  }

  /// Of areas one is withheld from the public, of risks none.
  @Test(arguments: [
    Case(audience: .internal, hidesIllustrative: false, ofAreas: nil, ofRisks: nil, ofAll: []),
    Case(
      audience: .internal, hidesIllustrative: true, ofAreas: .illustrative, ofRisks: .illustrative,
      ofAll: [.illustrative]),
    Case(
      audience: .public, hidesIllustrative: false, ofAreas: .withheld(from: .public), ofRisks: nil,
      ofAll: [.withheld(from: .public)]),
    Case(
      audience: .public, hidesIllustrative: true, ofAreas: .withheld(from: .public),
      ofRisks: .illustrative, ofAll: [.withheld(from: .public), .illustrative]),
  ])
  func whatIsWithheldGoesBeforeWhatIsHidden(expected: Case) throws {
    let dated = DatedSnapshot(
      try Self.secret.snapshot(for: expected.audience), asOf: try day("2021-11-15"),
      hidesIllustrative: expected.hidesIllustrative)
    #expect(dated.reserve(of: Area.kind) == expected.ofAreas)
    #expect(dated.reserve(of: Risk.kind) == expected.ofRisks)
    #expect(dated.reserves == expected.ofAll)
  }
}
