import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// What changed since the reader's last visit, the last joint meeting, or a day.
package struct ChangesScreen: FilteredScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<String>()

  /// The yardstick chosen, or `nil` before the first choice.
  private var chosenBasis: ChangeBasis?
  private(set) var chosenDay: Day?
  private var isUnfolded = false

  /// The day that is being typed.
  private(set) var field: TextField?

  /// What was typed last, where changes can't be counted from it.
  private(set) var refused: RefusedDay?

  package init() {}

  package static let commands: [BrowseCommand<Self>] =
    [
      Command(.tab, .character("v"), phrase: \.since, label: "Tab") { $0.turn(by: 1, in: $1) },
      Command(.backTab, phrase: \.sinceBefore, shown: .helpOnly) { $0.turn(by: -1, in: $1) },
      Command(.enter, .right, .character("l"), phrase: \.open) { $0.open(in: $1) },
      back,
      Command(.character("T"), phrase: \.sinceDay) { screen, _ in
        screen.field = TextField()
        return .stay
      },
      Command(.character("w"), phrase: \.why, shown: .helpOnly) { $0.why(in: $1) },
      Command(.character("c"), phrase: \.cause, shown: .helpOnly) { $0.cause(in: $1) },
      Command(.character("o"), phrase: \.source, shown: .helpOnly) { $0.source(in: $1) },
    ] + movement

  package func title(in context: Context) -> String { context.phrases.titles.changes.full }

  package func allRows(in context: Context) -> [String] { list(in: context)?.allKeys ?? [] }

  package func allRecords(in context: Context) -> [RecordName?] {
    list(in: context)?.allRecords ?? []
  }

  package func passingRows(in context: Context) -> [String] {
    list(in: context)?.passingKeys ?? []
  }

  package func isPreparing(in context: Context) -> Bool {
    list(in: context)?.isPending ?? false
  }

  package func rows(in context: Context) -> [String] { list(in: context)?.keys ?? [] }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max(ChangesLayout(area: body).list.height, 1)
  }

  package func selectedRecord(in context: Context) -> RecordName? { change(in: context)?.record }

  /// The yardstick in use.
  func basis(in context: Context) -> ChangeBasis { chosenBasis ?? .initial(in: context) }

  /// The changes in view, or `nil` where there is no day to count from; listed once for what was chosen.
  func list(in context: Context) -> ChangeList? {
    basis(in: context).start(chosen: chosenDay, in: context).map { day in
      let question = "changes \(day) \(isUnfolded) \(filter.question(in: context) ?? "")"
      let list = context.prepared(question) {
        ChangeList(
          $0.assessment.changes(since: day), isUnfolded: isUnfolded, filter: filter, in: $0)
      }
      return list ?? .pending
    }
  }

  /// The names of the yardsticks, with their days.
  func tabs(in context: Context) -> [String] {
    let open = basis(in: context)
    return ChangeBasis.all(in: context).map {
      $0.name(chosen: chosenDay, isOpen: $0 == open, in: context)
    }
  }

  /// The change under the cursor; `nil` on the line that holds the rest.
  func change(in context: Context) -> Change? {
    guard let key = selection(in: context) else { return nil }
    return list(in: context)?[key]
  }
}

extension ChangesScreen {
  package var isTyping: Bool { field != nil || filter.isTyping }

  package mutating func clearTyped() {
    field?.clear()
    filter.clearTyped()
  }
  package func typingRows(in context: Context) -> [CommandRow]? {
    filter.isTyping
      ? ListFilter.rows
      : [CommandRow(.enter, phrase: \.sinceDay), CommandRow(.escape, phrase: \.close)]
  }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    if filter.isTyping { return typeFilter(key, in: context) }
    switch key {
    case .escape:
      (field, refused) = (nil, nil)
    case .enter:
      guard let text = field?.text else { return nil }
      guard let day = context.date(typed: text)?.earliest, day <= context.asOf else {
        refused = context.date(typed: text).map { .later($0.earliest) } ?? .notADate(text)
        return .stay
      }
      (chosenBasis, chosenDay) = (.date, day)
      (field, refused) = (nil, nil)
    case .backspace where field?.text.isEmpty == true: (field, refused) = (nil, nil)
    case .function: return nil
    default: _ = field?.press(key)
    }
    return .stay
  }

  private mutating func turn(by step: Int, in context: Context) -> BrowseOutcome {
    let all = ChangeBasis.all(in: context)
    let index = all.firstIndex(of: basis(in: context)) ?? 0
    chosenBasis = all[(index + step + all.count) % all.count]
    return .stay
  }

  private mutating func open(in context: Context) -> BrowseOutcome {
    if selection(in: context) == ChangeLine.foldedKey {
      isUnfolded.toggle()
      return .stay
    }
    return change(in: context).flatMap { context.screen(for: $0.record) }.map { .push($0) } ?? .stay
  }

  private func why(in context: Context) -> BrowseOutcome {
    guard let change = change(in: context), let area = change.area,
      context.assessment.area(area) != nil
    else { return .say(\.noReason) }
    return .push(EvidenceScreen(area))
  }

  private func cause(in context: Context) -> BrowseOutcome {
    let cause = change(in: context)?.area.flatMap { context.causeScreen(of: $0) }
    return cause.map { .push($0) } ?? .say(\.noCause)
  }

  private func source(in context: Context) -> BrowseOutcome {
    let source = change(in: context).flatMap { context.sources(of: $0.record).first }
    return source.map { .push(SourceScreen($0.id)) } ?? .say(\.noSource)
  }
}
