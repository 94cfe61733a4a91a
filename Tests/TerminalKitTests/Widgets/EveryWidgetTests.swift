import TerminalKit
import Testing

struct EveryWidgetTests {
  init() { useUTF8Locale() }

  /// Each widget with wide text, marks and more than fits.
  private static var widgets: [any Widget] {
    let words = "地铁 e\u{301} Metro и\u{306} 👨‍👩‍👧 long enough to be cut"
    let columns = (0..<5).map { index in
      ColumnChart.Column("202\(index)", value: Double(index) - 2, valueText: "地\(index)")
    }
    return [
      Line([Span(words)], right: [Span("右 right", as: .key)]), Paragraph(words),
      Pane(words, digit: 1, note: [Span(words, as: .muted)], isFocused: true), Pane(),
      Divider(), Divider(.vertical),
      KeyBar([KeyHint("Enter", words)], pinned: [KeyHint("?", "帮助")]),
      TabBar(["地铁", words, "three"], selected: 1), Gauge(fraction: 0.5), Bar(fraction: 0.5),
      Scrollbar(firstVisible: 3, visible: 2, count: 9),
      ColumnChart(
        columns, ticks: [.init(0, label: "零"), .init(2, label: "2")],
        path: .init(from: 0, at: 1, to: 4, at: 9, label: "目标")),
      Table(
        columns: [Column(words, width: .flexible(least: 4)), Column("b", width: .fixed(6))],
        count: 9, firstVisible: 2, selected: 3, more: { "\($0) 更多 ↓" },
        row: { TableRow([[Span(words)], [Span("\($0)")]], indent: $0) }),
    ]
  }

  @Test(arguments: [(1, 1), (1, 9), (9, 1), (2, 2), (3, 5), (7, 3), (40, 12), (200, 50)])
  func drawsAtAnySizeAndStaysInside(width: Int, height: Int) {
    for widget in Self.widgets {
      var frame = Frame(size: Size(width: width + 4, height: height + 2))
      frame.write(String(repeating: "地", count: (width + 4) / 2), at: .zero)
      let above = Array(frame.row(0))
      frame.draw(widget, in: Rect(x: 2, y: 1, width: width, height: height))
      #expect(Array(frame.row(0)) == above)
      for y in 1..<height + 2 {
        for x in [0, 1, width + 2, width + 3] {
          #expect(frame[Point(x: x, y: y)] == .blank, "\(widget)")
        }
      }
    }
  }

  @Test func drawsNothingOutsideTheFrame() {
    for widget in Self.widgets {
      var frame = Frame(size: Size(width: 8, height: 4))
      frame.draw(widget, in: Rect(x: 20, y: 20, width: 8, height: 4))
      frame.draw(widget, in: Rect(x: -20, y: -20, width: 8, height: 4))
      frame.draw(widget, in: Rect(x: 0, y: 0, width: 0, height: 4))
      #expect(frame == Frame(size: Size(width: 8, height: 4)))
    }
  }
}
