import Search
import Testing

struct NameFitTests {
  @Test(arguments: [
    ("metro", "Metro", NameFit.whole), ("МЕТРО", "Метро", .whole), ("metro", "Метро", .whole),
    (" met ", "Metro", .start), ("met", "Метрополитен", .start), ("地", "地铁", .start),
    ("ditie", "地铁", .whole), ("tie", "地铁", nil), ("set", "My settings", .wordStart),
    ("my se", "My settings", .start), ("ет", "Метро", nil), ("mtr", "Metro", nil),
    ("", "Metro", nil), (" ", "Metro", nil), ("metro", "", nil),
  ])
  func tellsHowANameBegins(typed: String, name: String, fit: NameFit?) {
    #expect(NameFit(of: SoughtWord(typed), in: FoldedText(name)) == fit)
  }
}
