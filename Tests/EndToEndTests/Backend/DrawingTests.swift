import TerminalKit
import Testing

struct DrawingTests {
  @Test(arguments: [
    [:], ["LC_ALL": "C"], ["LANG": "POSIX"], ["LC_ALL": "xx_YY.KOI8-R"], ["LANG": ""],
    ["LC_ALL": "ru_RU.UTF-8"],
  ])
  func drawsEveryScriptInAnyLocaleThatNamesNoOtherCharset(environment: [String: String]) throws {
    let terminal = try probe(environment: environment)
    #expect(terminal.rows[0] == "size 80x24")
    #expect(terminal.rows[1] == "┌ Метро 地铁网 e\u{301} ⣿⣤ ● ═┐|")
    #expect(terminal.rows[23] == "end")
    #expect(terminal.screen.cell(x: 8, y: 1).width == 2)
  }

  @Test func hidesTheCursorUntilATextFieldShowsIt() throws {
    let terminal = try probe()
    #expect(terminal.screen.isOnAlternateScreen)
    #expect(!terminal.screen.showsCursor)
    terminal.send("c")
    #expect(terminal.wait { $0.screen.showsCursor && $0.screen.cursor == (3, 2) })
    terminal.send("x")
    #expect(terminal.wait { !$0.screen.showsCursor })
  }

  @Test func sendsOnlyWhatHasChanged() throws {
    let terminal = try probe()
    let before = terminal.output.count
    terminal.send("x")
    #expect(terminal.waitFor("character(\"x\")"))
    #expect(terminal.output.count - before < 60)
  }

  @Test(arguments: [
    ("xterm-256color", ColorDepth.indexed256), ("xterm-16color", .sixteen), ("linux", .eight),
    ("vt100", .mono),
  ])
  func givesEveryRoleItsColour(type: String, depth: ColorDepth) throws {
    for theme in Theme.allCases {
      let terminal = try probe([theme.rawValue], environment: ["TERM": type])
      for (index, role) in Role.allCases.enumerated() {
        let style = theme.style(of: role, depth: depth)
        let cell = terminal.screen.cell(x: index * 2, y: 2)
        #expect(cell.text == String(role.letter))
        #expect(cell.foreground == style.foreground.map(Int.init), "\(type) \(theme) \(role)")
        #expect(cell.background == style.background.map(Int.init), "\(type) \(theme) \(role)")
        #expect(cell.isBold == style.isBold, "\(type) \(theme) \(role)")
        #expect(cell.isReversed == style.isReversed, "\(type) \(theme) \(role)")
      }
    }
  }

  @Test func obeysNoColor() throws {
    let terminal = try probe(environment: ["NO_COLOR": "1"])
    let cells = Role.allCases.indices.map { terminal.screen.cell(x: $0 * 2, y: 2) }
    #expect(cells.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(cells.contains { $0.isReversed })
  }

  @Test func drawsFlagsFamiliesAndTonesInTheColumnsThatTheyTake() throws {
    useUTF8Locale()
    let terminal = try probe()
    let text = "RUCN 👨👩👧 👍 🏳🌈 🏴GBENG ❤|"
    #expect(terminal.rows[12] == text)
    #expect(terminal.screen.cell(x: DisplayWidth.columns(of: text) - 1, y: 12).text == "|")
    #expect(terminal.screen.cell(x: 5, y: 12).width == 2)
  }

  @Test func drawsInASCIIOnAVT100() throws {
    let terminal = try probe(environment: ["TERM": "vt100"])
    #expect(terminal.rows[1] == "+ Метро 地铁网 e\u{301} ## o =+|")
  }
}
