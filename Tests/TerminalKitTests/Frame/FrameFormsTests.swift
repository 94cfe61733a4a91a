import TerminalKit
import Testing

struct FrameFormsTests {
  init() { useUTF8Locale() }

  @Test func hasAnASCIITwinForEverySignOfTheScreens() {
    let signs = "●△▲□■?!≈◇○◆●┄↑→↓▌›…–▆░⣿−×“”┌─┐│└┘├┤┬┴┼╒═╕"
    let twins = "ov^xX?!~*O@o.^>v>>~-#.#-x\"\"+-+|++++++++=+"
    var frame = Frame(size: Size(width: 60, height: 1))
    frame.write(signs, at: .zero)
    #expect(frame.asciiTwin.text == twins + "\n")
  }

  /// A rating stands beside a list's scrollbar, bars, marks of records and the frame.
  @Test func tellsRatingsApartFromOneAnotherAndFromWhatStandsBesideThem() {
    let twins = "●△▲□■?!≈◇○◆█▆░│─".asciiTwin.dropLast(2)
    let signs = Set(twins)
    #expect(signs.count == twins.count - 1 && twins.contains("##"), "\(twins)")
    #expect(signs.isDisjoint(with: "─│┌".asciiTwin))
  }

  @Test func keepsLettersOfOtherScriptsInASCII() {
    var frame = Frame(size: Size(width: 20, height: 1))
    frame.write("Метро 地铁 é", at: .zero, as: .good)
    #expect(frame.asciiTwin == frame)
  }

  @Test func hasColourSequencesForItsRoles() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.write("ab", at: .zero, as: .bad)
    frame.write("地", at: Point(x: 2, y: 0), as: .selected)
    #expect(
      frame.ansi(theme: .dark, depth: .indexed256)
        == "\u{1B}[0;38;5;174mab\u{1B}[0;1;38;5;255;48;5;24m地\u{1B}[0m\n")
    #expect(
      frame.ansi(theme: .dark, depth: .sixteen)
        == "\u{1B}[0;91mab\u{1B}[0;1;97;44m地\u{1B}[0m\n")
    #expect(
      frame.ansi(theme: .dark, depth: .mono) == "\u{1B}[0;1mab\u{1B}[0;7m地\u{1B}[0m\n")
  }

  @Test func neverLetsACommandThrough() {
    var frame = Frame(size: Size(width: 20, height: 1))
    frame.write("\u{1B}]52;c;eA==\u{7}\u{9D}\n", at: .zero)
    let controls = frame.ansi(theme: .mono, depth: .mono).unicodeScalars.filter {
      $0.properties.generalCategory == .control
    }
    #expect(controls.map(\.value) == [0x1B, 0x0A])
  }
}
