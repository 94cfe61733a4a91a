import TerminalKit
import Testing

struct ParagraphTests {
  init() { useUTF8Locale() }

  @Test func breaksBetweenWords() {
    #expect(
      drawn(Paragraph("Specialists met on line twice"), 12, 3)
        == "Specialists\nmet on line\ntwice\n")
  }

  @Test func marksWhatDoesNotFit() {
    #expect(
      drawn(Paragraph("Specialists met on line twice"), 12, 2) == "Specialists\nmet on line…\n")
    #expect(drawn(Paragraph("地铁网络合作"), 6, 1) == "地铁…\n")
  }
}
