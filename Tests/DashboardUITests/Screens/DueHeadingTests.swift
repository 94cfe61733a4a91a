import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Open requests stand under a title of their own in the summary of an area where there is room for it.
struct DueHeadingTests {
  @Test(arguments: Language.allCases)
  func requestsHaveTheirTitleAndTheSelectionGoesOn(language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: AreaScreen("metro"))
    let requests = app.context.dated.requests(of: "metro")
    let open = requests.count(where: \.isOpen)
    let words = app.context.phrases.open(open, answered: requests.count - open)
    #expect(!app.render(80, 24).text.contains(words))
    app.press("G")
    let lines = app.render(200, 50).text.split(separator: "\n").map(String.init)
    let heading = try #require(lines.firstIndex { $0.contains(words) })
    let under = lines[heading + 1..<heading + 1 + open]
    #expect(under.last?.contains("▌▲ ") == true, "\(under)")
    app.press("g")
    let first = app.render(200, 50).text.split(separator: "\n").firstIndex { $0.contains("▌") }
    #expect(try #require(first) < heading)
  }
}
