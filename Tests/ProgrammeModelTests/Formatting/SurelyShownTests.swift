import ProgrammeModel
import Testing

struct SurelyShownTests {
  @Test func nothingThatHidesIsTakenForShown() {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let wrong = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      $0.isSurelyShown && hidden.contains($0.properties.generalCategory)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: ["a", "—", "ж", "地", "；"] as [Unicode.Scalar])
  func whatMostTextsAreMadeOfIsShown(scalar: Unicode.Scalar) {
    #expect(scalar.isSurelyShown)
  }

  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{2028}", "\u{202E}", "\u{FEFF}"] as [Unicode.Scalar])
  func whatMayHideIsLookedUp(scalar: Unicode.Scalar) {
    #expect(!scalar.isSurelyShown)
  }
}
