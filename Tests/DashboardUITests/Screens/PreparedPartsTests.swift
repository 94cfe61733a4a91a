import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Parts of screens that tell very many records are worked out beside the keyboard: no key waits for them.
struct PreparedPartsTests {
  private static let many = 3_500

  /// So many risks, milestones, exchanges, series and events.
  private static let snapshot = Result {
    let milestones = (0..<many).map {
      #"{"id": "m\#($0)", "title": "Milestone \#($0)", "due": "2022-03"}"#
    }
    let kinds: [(file: String, record: (Int) -> String)] = [
      (
        "risks",
        {
          #"{"id": "r\#($0)", "title": "Risk \#($0)", "area": "metro", "probability": \#($0 % 5 + 1), "impact": 3}"#
        }
      ),
      (
        "exchanges",
        {
          """
          {"id": "x\($0)", "title": "Exchange \($0)", "audience": "\($0 % 2 == 0 ? "students" : "officials")",
           "direction": "moscow-to-beijing", "institutions": ["School \($0)"],
           "periods": [{"period": "2021", "planned": 2, "actual": 1}]}
          """
        }
      ),
      (
        "trade",
        {
          """
          {"id": "s\($0)", "title": "Series \($0)", "reporter": "RU", "partner": "CN", "flow": "total",
           "scope": "all-goods", "unit": "USD", "observations": [{"period": "2020", "value": \($0 + 1)}]}
          """
        }
      ),
      (
        "events",
        {
          #"{"id": "e\#($0)", "title": "Event \#($0)", "start": "2022-12-\#($0 % 18 + 10)T09:00", "tz": "Europe/Moscow"}"#
        }
      ),
    ]
    let lists = kinds.map { kind in
      (
        "\(kind.file).json",
        #"{"items": [\#((0..<many).map(kind.record).joined(separator: ",\n"))]}"#
      )
    }
    let area = """
      {"id": "plans", "title": "Plans",
       "workstreams": [{"id": "plan", "title": "Plan", "milestones": [\(milestones.joined(separator: ",\n"))]}]}
      """
    let files = Dictionary(uniqueKeysWithValues: lists + [("areas/plans.json", area)])
    return try Fixture.snapshot(Fixture.files(with: files))
  }

  private func app(opening name: String) throws -> AppState<Write> {
    let context = Context(
      snapshot: try Self.snapshot.get(), language: .english, asOf: Fixture.day, isPinned: true)
    var app = AppState<Write>(context, root: OverviewScreen())
    app.size = Size(width: 120, height: 40)
    app.workBeside()
    try app.open(named: name)
    return app
  }

  private let preparingList = Language.english.phrases.searchWords.preparingList
  private let preparing = Language.english.phrases.searchWords.preparing

  @Test func saysThatTheRiskMatrixIsPrepared() throws {
    var app = try app(opening: "area/metro")
    app.press("4")
    #expect(app.render().text.contains(preparingList))
    app.press("z")
    #expect(app.render().text.contains(preparingList))
    app.press("j", "G")
    app.finishWork()
    let text = app.render().text
    #expect(!text.contains(preparingList))
    #expect(text.contains(" +700 ") && !text.contains("+…"))
  }

  @Test(arguments: [("area/metro", "4", "R3"), ("area/plans", "3", "○"), ("trade", "1", "Series")])
  func keepsTheRowsOfAPartWhileAFilterIsPrepared(name: String, pane: Key, sign: String) throws {
    var app = try app(opening: name)
    app.press(pane)
    app.finishWork()
    let all = app.render().text
    #expect(all.contains(sign) && !all.contains(" 999"))
    app.press("/", "9", "9", "9")
    let meanwhile = app.render().text
    #expect(meanwhile.contains(preparing) && meanwhile.contains(sign))
    app.finishWork()
    let ready = app.render().text
    #expect(!ready.contains(preparing) && ready.contains(" 999") && ready.contains(" 1999"))
    app.press(.enter, .escape)
    app.finishWork()
    // The header counts findings once they are counted, which is no matter of the list.
    let again = app.render().text.split(separator: "\n").dropFirst()
    let others = again.filter { !all.contains($0) }
    #expect(others.isEmpty, "\(others)")
  }

  @Test func saysThatTheSeriesArePrepared() throws {
    var app = try app(opening: "trade")
    #expect(app.render().text.contains(preparingList))
    app.press("j", "2", "w", "o", .enter, "1")
    #expect(app.path.count == 2)
    app.finishWork()
    #expect(app.render().text.contains("Series 0"))
  }

  @Test func saysThatWhatBelongsToTravellersIsPrepared() throws {
    var app = try app(opening: "exchanges")
    app.finishWork()
    #expect(app.render().text.contains("School"))
    app.press("j")
    let meanwhile = app.render().text
    #expect(meanwhile.contains(preparingList) && !meanwhile.contains("School"))
    app.press(.tab, "j", .tab, "j", .tab)
    app.finishWork()
    let ready = app.render().text
    #expect(!ready.contains(preparingList) && ready.contains("School"))
  }

  @Test func saysThatThePageOfTravellersIsPrepared() throws {
    var app = try app(opening: "exchanges")
    app.finishWork()
    app.press(.enter)
    let meanwhile = app.render().text
    #expect(meanwhile.contains(preparingList) && !meanwhile.contains("School"))
    app.press("j")
    app.finishWork()
    app.press("G")
    let ready = app.render().text
    #expect(!ready.contains(preparingList) && ready.contains("Exchange "))
  }

  @Test(arguments: [("exchanges", nil), ("area/plans", "3" as Key?)])
  func saysThatItIsWorkedOutWhy(name: String, pane: Key?) throws {
    var app = try app(opening: name)
    if let pane { app.press(pane) }
    app.finishWork()
    app.press("w")
    #expect(app.render().text.contains(Language.english.phrases.messages.sumsPending))
    app.finishWork()
    let ready = app.render().text
    #expect(!ready.contains(Language.english.phrases.messages.sumsPending))
    #expect(ready.contains(Language.english.phrases.whyWords.rule))
  }

  /// A day that is chosen before it is known which event it has leads to that event all the same.
  @Test func selectsTheEventOfADayOnceThatIsKnown() throws {
    var app = try app(opening: "events")
    app.finishWork()
    app.press("G", "m", "k")
    app.finishWork()
    app.press("m")
    #expect(app.top.selectedRecord(in: app.context)?.id == "e10")
  }
}

extension AppState<Write> {
  /// Does what the screen waits for until it waits for nothing more.
  fileprivate func finishWork() {
    _ = render()
    var work = wantedWork
    while !work.isEmpty {
      for piece in work { piece() }
      _ = render()
      work = wantedWork
    }
  }
}
