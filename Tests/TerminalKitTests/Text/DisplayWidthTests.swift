import CWideCharacters
import TerminalKit
import Testing

struct DisplayWidthTests {
  init() { useUTF8Locale() }

  @Test(arguments: [
    ("", 0), ("Metro", 5), ("Метро", 5), ("地铁", 4), ("●△▲□■◇○◆≈┄↑→↓▌›…–−×·", 20),
    ("┌─┐│└┘├┤┬┴┼╒═╕", 14), ("⣿⣀⠤", 3), ("。，（", 6), ("한국", 4), ("🙂", 2),
    ("é", 1), ("e\u{301}", 1), ("Й", 1), ("И\u{306}", 1),
    ("a\u{300}\u{301}\u{302}\u{303}\u{304}", 1),
    ("👨‍👩‍👧‍👦", 8), ("👨🏽‍🚀", 4), ("👍🏽", 2), ("❤️", 1), ("1️⃣", 1), ("\t", 1), ("\r\n", 1),
    ("\u{202E}", 6), ("\u{E000}", 1), ("\u{301}", 1), ("“”", 2), ("«»", 2), ("№", 1), ("—", 1),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("🇷🇺", "RU"), ("🇷🇺🇨🇳", "RUCN"), ("🇷", "R"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿!", "🏴GBENG!"), ("👨‍👩‍👧‍👦", "👨👩👧👦"), ("🏳️‍🌈", "🏳🌈"),
    ("👨🏽‍🚀", "👨🚀"), ("👍🏽", "👍"), ("🤷‍♂️ a", "🤷♂ a"), ("👩‍", "👩"), ("👩‍a", "👩a"), ("1️⃣", "1\u{20E3}"),
  ])
  func losesNoPartOfWhatOneCellCannotHold(text: String, drawn: String) {
    var frame = Frame(size: Size(width: 12, height: 1))
    frame.write(text, at: .zero)
    #expect(frame.text == drawn + "\n")
    #expect(DisplayWidth.columns(of: text) == DisplayWidth.columns(of: drawn))
    #expect(VisibleText.filter(text) == drawn)
    #expect(VisibleText.filter(drawn) == drawn)
  }

  @Test func agreesWithTheCellsOfAFrame() {
    var frame = Frame(size: Size(width: 80, height: 1))
    for text in ["地铁 метро e\u{301}", "👨‍👩‍👧a", "\u{200B}x\u{9B}", "\u{0915}\u{0940}"] {
      #expect(frame.write(text, at: .zero) == DisplayWidth.columns(of: text))
    }
  }

  @Test func agreesWithTheLibraryOnEverySpacingScalar() {
    let unlike = (0x20...0x2FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = String(scalar)
      let columns = Int(wcwidth(Int32(scalar.value)))
      return columns > 0 && VisibleText.filter(text) == text
        && DisplayWidth.columns(of: text) != columns
    }
    #expect(unlike.isEmpty)
  }
}
