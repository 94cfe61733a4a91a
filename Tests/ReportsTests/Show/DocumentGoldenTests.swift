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

  @Test(arguments: ["agreements", "exchanges", "help"], Language.allCases)
  func showsATableAsTextInEveryLanguage(name: String, language: Language) throws {
    let text = try ShowContext.bundled(in: language).text(name)
    try expectGolden(text: text, in: "\(name).\(language.rawValue).txt")
  }

  @Test(arguments: [
    ("trade", ShowFormat.csv), ("areas", .csv), ("events", .markdown), ("areas", .html),
  ])
  func showsATableInOtherFormats(name: String, format: ShowFormat) throws {
    let text = try ShowContext.bundled().show(name, as: format)
    try expectGolden(text: text, in: "\(name).\(format.rawValue)")
  }

  @Test(arguments: [Language.russian, .chinese], ["overview", "area/metro", "trade"])
  func showsTheBundledProgrammeInEveryLanguage(language: Language, name: String) throws {
    let text = try ShowContext.bundled(in: language).text(name)
    try expectGolden(text: text, in: "\(Self.file(name)).\(language.rawValue).txt")
  }
}
