import Foundation
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// What holds for every screen in every form.
struct EveryFormatTests {
  private static let marker = "zqsecret"

  private static func shown(
    texts: String, visibility: String = "internal", to audience: Audience
  ) throws -> [(name: String, format: ShowFormat, text: String)] {
    var files = MarkedProgramme.files(texts: texts, visibility: visibility)
    files["areas/metro.json"] = #"{"id": "metro", "title": "Metro", "visibility": "public"}"#
    let context = try ShowContext.fixture(with: files, audience: audience)
    var shown: [(String, ShowFormat, String)] = []
    for name in MarkedProgramme.screens {
      guard let document = try? ShowTarget.document(named: name, in: context) else { continue }
      for format in ShowFormat.allCases {
        if let text = try? format.write(document, in: context) {
          shown.append((name, format, text))
        }
      }
    }
    return shown
  }

  @Test func theirOwnAudienceSeesMarkedRecordsInEveryFormat() throws {
    let shown = try Self.shown(texts: "\"\(Self.marker)\"", to: .internal)
    for name in ["requests", "practices", "agreements", "exchanges", "experts", "events", "trade"] {
      for format in ShowFormat.allCases {
        let text = shown.first { $0.name == name && $0.format == format }?.text
        #expect(text?.contains(Self.marker) ?? true, "\(name) as \(format)")
      }
    }
    #expect(shown.count { $0.text.contains(Self.marker) } >= 7 * 5)
  }

  @Test(arguments: [("internal", Audience.partner), ("internal", .public), ("partner", .public)])
  func othersSeeNothingOfThem(visibility: String, audience: Audience) throws {
    let shown = try Self.shown(
      texts: "\"\(Self.marker)\"", visibility: visibility, to: audience)
    #expect(shown.count > 50)
    let leaks = shown.filter {
      $0.text.contains(Self.marker) || $0.text.contains("marked-")
    }
    #expect(leaks.map { "\($0.name) as \($0.format)" } == [])
  }

  @Test func nothingInATextIsMarkupOrAFormula() throws {
    for (name, format, text) in try Self.shown(texts: MarkedProgramme.hostileText, to: .internal) {
      let place: Comment = "\(name) as \(format)"
      #expect(!text.unicodeScalars.contains("\u{1B}"), place)
      switch format {
      case .html: #expect(!text.contains("<script"), place)
      case .markdown: #expect(!text.replacing("\\<", with: "").contains("<script"), place)
      case .csv:
        #expect(!text.contains(",=") && !text.contains(",\"="), place)
        #expect(!text.contains("\r\n="), place)
      default: break
      }
    }
  }

  @Test func aQuoteIsDoubledInAFieldThatIsQuoted() throws {
    let files = MarkedProgramme.files(texts: #""\"A\" and B""#, visibility: "public")
    let csv = try ShowContext.fixture(with: files).show("requests", as: .csv)
    #expect(csv.contains(#","""A"" and B","#))
  }

  @Test func negativeFiguresAreNoFormulas() throws {
    let files = MarkedProgramme.files(texts: #""plain""#, visibility: "public")
    let csv = try ShowContext.fixture(with: files).show("trade", as: .csv)
    #expect(csv.contains(",2020,-1.5,USD,9,"))
  }
}
