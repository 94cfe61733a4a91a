import TerminalKit
import Testing

struct VisibleTextTests {
  init() { useUTF8Locale() }

  @Test(arguments: [
    ("plain ASCII", "plain ASCII"),
    ("Метро · 地铁", "Метро · 地铁"),
    ("\u{1B}[31mred", "␛[31mred"),
    ("\u{0}\u{7F}\u{1F}", "␀␡␟"),
    ("\u{9B}31m", "⟨009B⟩31m"),
    ("a\tb\r\nc\rd\u{2028}e", "a b c d e"),
    ("abc\u{202E}def", "abc⟨202E⟩def"),
    ("\u{2066}\u{200B}\u{FEFF}\u{AD}", "⟨2066⟩⟨200B⟩⟨FEFF⟩⟨00AD⟩"),
    ("\u{E0041}", "⟨E0041⟩"),
    ("\u{E000}\u{10FFFF}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}"),
    ("\u{301}", "\u{25CC}\u{301}"),
    ("x\u{FE0F}", "x"),
    ("👩‍🔬 went", "👩🔬 went"),
  ])
  func showsWhatWouldActUnseen(text: String, visible: String) {
    #expect(VisibleText.filter(text) == visible)
  }

  @Test func changesNothingTheSecondTime() {
    let all = String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
    let once = VisibleText.filter(all)
    #expect(VisibleText.filter(once) == once)
  }
}
