import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

struct DocumentGoldenTests {
  /// Every document once; a file's name has no slash or colon.
  private static let names = [
    "overview", "areas", "area/metro", "trade", "events", "milestone:metro-signalling-plan",
  ]

  private static func file(_ name: String) -> String {
    String(name.map { "/:".contains($0) ? "-" : $0 })
  }

  @Test(arguments: names)
  func showsTheBundledProgrammeAsJSON(name: String) throws {
    let json = try ShowContext.bundled().json(name)
    try expectGolden(text: json, in: "\(Self.file(name)).json")
  }

  @Test(arguments: names)
  func showsTheBundledProgrammeAsText(name: String) throws {
    let text = try ShowContext.bundled().text(name)
    try expectGolden(text: text, in: "\(Self.file(name)).en.txt")
  }

  @Test(arguments: [Language.russian, .chinese], ["overview", "area/metro", "trade"])
  func showsTheBundledProgrammeInEveryLanguage(language: Language, name: String) throws {
    let text = try ShowContext.bundled(in: language).text(name)
    try expectGolden(text: text, in: "\(Self.file(name)).\(language.rawValue).txt")
  }
}
