import TerminalKit
import Testing

struct LineChartTests {
  init() { useUTF8Locale() }

  /// Eighty months that grow from 0 to 79, labelled each year.
  private let chart = LineChart(
    (0..<80).map(Double.init), ticks: [.init(0, label: "0"), .init(79, label: "79")],
    labels: (0..<7).map { LineChart.Label($0 * 12, "\(2001 + $0)") })

  private let area = Rect(x: 0, y: 0, width: 40, height: 7)

  private func marked(_ index: Int, _ value: Double?, _ name: String) -> Frame {
    var frame = drawnFrame(chart, area.width, area.height)
    LineChartLayout(chart, area: area).drawMark(of: index, value, name, into: &frame)
    return frame
  }

  @Test func marksOneAmountOfALine() {
    let frame = marked(24, 24, "Jan 2003")
    #expect(
      frame.text
        == drawn(chart, area.width, area.height)
        .replacing("└────────────", with: "└───────────┴")
        .replacing(" 2003 2004 ", with: "›Jan 2003  "))
    #expect(frame.roles(ofRow: 3).firstIndex(of: "S") != nil)
    #expect((0..<7).map { frame.roles(ofRow: $0).count { $0 == "S" } }.reduce(0, +) == 1)
    #expect(frame.roles(ofRow: 6).contains("ttttttttt"))
  }

  @Test func keepsTheNameOfTheLastAmountInside() throws {
    let frame = marked(79, 79, "Aug 2007")
    let lines = frame.text.split(separator: "\n")
    #expect(lines.last?.hasSuffix("›Aug 2007") == true && lines.last?.contains("2006") == false)
    #expect(lines[5].hasSuffix("┴") && frame.roles(ofRow: 0).hasSuffix("S"))
  }

  @Test func marksAPlaceWithoutAnAmount() {
    let frame = marked(40, nil, "May 2004")
    #expect(frame.text.contains("›May 2004") && frame.text.contains("┴"))
    #expect(!(0..<7).contains { frame.roles(ofRow: $0).contains("S") })
  }

  @Test(arguments: [-1, 80, Int.max])
  func passesOverWhatIsNotOnIt(index: Int) {
    #expect(marked(index, 1, "Never").text == drawn(chart, area.width, area.height))
  }
}
