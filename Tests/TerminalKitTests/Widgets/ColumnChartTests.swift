import TerminalKit
import Testing

struct ColumnChartTests {
  init() { useUTF8Locale() }

  private static let years = [69.52, 84.07, 107, 110.75, 107.76, nil, nil, nil, nil]
    .enumerated().map { index, value in
      ColumnChart.Column(
        "\(2016 + index)", value: value, valueText: value.map { "\($0)" } ?? "")
    }
  private static let path = ColumnChart.Path(from: 4, at: 107.76, to: 8, at: 200, label: "200")

  @Test func drawsBarsAndAPathToTheTarget() {
    #expect(
      drawn(ColumnChart(Self.years, path: Self.path), 42, 7) == """
                                         ○ 200
                                  ⢀⠠⠠⠐⠐⠈⠈
                       107.76 ⠐⠐⠈⠈
                ⣶⣶⣶ ⣶⣶⣶ ⣶⣶⣶
        ⣶⣶⣶ ⣿⣿⣿ ⣿⣿⣿ ⣿⣿⣿ ⣿⣿⣿
        ⣿⣿⣿ ⣿⣿⣿ ⣿⣿⣿ ⣿⣿⣿ ⣿⣿⣿
        2016    2018    2020    2022    2024

        """)
  }

  @Test func dotsTouchNoWordAndNoBar() {
    let chart = ColumnChart(
      Self.years, ticks: [.init(0, label: "0")],
      paths: [
        Self.path, ColumnChart.Path(from: 0, at: 60, to: 8, at: 200, label: "", curve: .compound),
      ])
    let frame = drawnFrame(chart, 70, 12)
    var beside: [Cell] = []
    for y in 0..<12 {
      for (left, right) in zip(frame.row(y), frame.row(y).dropFirst()) {
        if left.role == .derived, right.role != .derived { beside.append(right) }
        if right.role == .derived, left.role != .derived { beside.append(left) }
      }
    }
    #expect(beside.count > 4 && beside.allSatisfy { $0.scalar == " " })
  }

  @Test func marksTheLabelOfTheSelectedColumn() {
    let labels = (0..<9).map { marked in
      drawn(ColumnChart(Self.years, paths: [], marked: marked), 42, 7)
        .split(separator: "\n").last.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    }
    #expect(labels[0].hasPrefix("›2016 2018"))
    #expect(labels[1].contains("›2017") && !labels[1].contains("2016"))
    #expect(labels[8].contains("2020 2022 ›2024"))
    #expect(!drawn(ColumnChart(Self.years, paths: [], marked: 9), 42, 7).contains("›"))
  }

  @Test func neverLetsThePathLookMeasured() {
    let frame = drawnFrame(ColumnChart(Self.years, path: Self.path), 42, 7)
    #expect(frame.roles(ofRow: 5).hasPrefix("aaa.aaa.aaa.aaa.aaa"))
    #expect(frame.roles(ofRow: 1).contains("d"))
    #expect(!frame.roles(ofRow: 1).contains("a"))
  }

  @Test func hasAScaleFromZero() {
    let ticks = [0, 50, 100].map { ColumnChart.Tick($0, label: "\(Int($0))") }
    let chart = ColumnChart(Array(Self.years.prefix(5)), ticks: ticks)
    #expect(
      drawn(chart, 40, 8) == """
            │              107.0  110.75 107.76
        100 ┤69.52  84.07  ⣶⣶⣶⣶⣶  ⣿⣿⣿⣿⣿  ⣶⣶⣶⣶⣶
            │⣀⣀⣀⣀⣀  ⣶⣶⣶⣶⣶  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿
         50 ┤⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿
            │⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿
          0 ┤⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿  ⣿⣿⣿⣿⣿
            └───────────────────────────────────
              2016   2017   2018   2019   2020

        """)
  }

  @Test func hangsWhatIsBelowZero() {
    let chart = ColumnChart([
      .init("a", value: 5, valueText: "5"), .init("b", value: -3, valueText: "−3"),
      .init("c", value: 0, valueText: "0"),
    ])
    #expect(
      drawn(chart, 24, 9) == """
        5
        ⣀⣀⣀⣀⣀⣀
        ⣿⣿⣿⣿⣿⣿
        ⣿⣿⣿⣿⣿⣿
        ⣿⣿⣿⣿⣿⣿          0
                ⣿⣿⣿⣿⣿⣿
                ⣿⣿⣿⣿⣿⣿
                −3
           a       b       c

        """)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func leavesOutWhatIsNoNumber(value: Double) {
    let chart = ColumnChart(
      [.init("a", value: value, valueText: "?")], ticks: [.init(value, label: "?")],
      path: .init(from: 0, at: value, to: 0, at: 1, label: "?"))
    #expect(drawn(chart, 8, 3) == "\n\n   a\n")
  }

  @Test(arguments: [
    Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, -.greatestFiniteMagnitude,
  ])
  func drawsAnyNumber(value: Double) {
    let chart = ColumnChart([.init("a", value: value), .init("b", value: 1)])
    let text = drawn(chart, 8, 7)
    #expect(text.contains("⣿"))
    #expect(text.contains("a") && text.contains("b"))
  }

  @Test func passesOverAPathToNowhere() {
    let chart = ColumnChart(
      [.init("a", value: 1)], path: .init(from: 0, at: 1, to: 7, at: 2, label: "2"))
    #expect(!drawn(chart, 20, 5).contains("○"))
  }
}
