import ProgrammeModel
import Testing

struct FindingCodeTests {
  @Test func hasAMeaningForEachCode() {
    for code in FindingCode.allCases {
      #expect(code.meaning.hasSuffix("."), "\(code)")
    }
    #expect(Set(FindingCode.allCases.map(\.meaning)).count == FindingCode.allCases.count)
  }

  @Test func tellsTheSeverityByItsLetter() {
    #expect(FindingCode.e102.severity == .error)
    #expect(FindingCode.w705.severity == .warning)
    #expect(FindingCode.i801.severity == .info)
    #expect(FindingCode.e102.text == "E102")
  }
}
