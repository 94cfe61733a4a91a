import Phrasebook
package import ProgrammeModel
import Search
import TerminalKit

/// A list that the reader narrows by a line of words and fields.
///
/// A screen gives ``allRows(in:)`` and draws ``ListScreen/rows(in:)``; the keys, the line and the narrowing come by
/// themselves with `movement` and `back`. A list of other rows than records says which record each row is about.
package protocol FilteredScreen: NarrowedScreen, ListScreen {
  /// The rows as they are without a filter, in the order in which they are drawn.
  func allRows(in context: Context) -> [RowID]

  /// The rows that pass.
  func passingRows(in context: Context) -> [RowID]

  /// The records of all rows, in their order; a row about none never passes.
  func allRecords(in context: Context) -> [RecordName?]
}

extension FilteredScreen {
  package func passingRows(in context: Context) -> [RowID] {
    filter.narrowed(allRows(in: context), in: context) { allRecords(in: context) }
  }

  package func rows(in context: Context) -> [RowID] { passingRows(in: context) }

  package func isEmpty(in context: Context) -> Bool {
    rows(in: context).isEmpty && !isPreparing(in: context)
  }

  package func rowCounts(in context: Context) -> (shown: Int, all: Int) {
    (passingRows(in: context).count, allRows(in: context).count)
  }

  /// The kinds that the list holds.
  package func filterKinds(in context: Context) -> [String] {
    filter.kinds(of: allRows(in: context)) { allRecords(in: context) }
  }

  package mutating func goToMatch(by step: Int, in context: Context) -> Bool {
    cursor.moveRound(
      by: step, in: rows(in: context), height: rowsInView(of: context.body, in: context))
  }

  /// The keys that move the selection, and those of the filter.
  package static var movement: [BrowseCommand<Self>] { moves + filterKeys }

  /// The first Esc shows every row again, the next one goes back.
  package static var back: BrowseCommand<Self> {
    Command(.escape, .backspace, .left, .character("h"), phrase: \.back) { $0.goBack(in: $1) }
  }

  /// Shows every row again, or else goes back.
  mutating func goBack(in context: Context) -> BrowseOutcome {
    guard filter.isInForce else { return .pop }
    filter.clear()
    return .stay
  }
}

extension FilteredScreen where Self: RecordListScreen {
  package func allRecords(in context: Context) -> [RecordName?] { allRows(in: context) }

  package func passingRows(in context: Context) -> [RecordName] {
    filter.narrowed(allRows(in: context), in: context)
  }
}

extension Context {
  /// What the end of a filter line may become.
  func completion(of line: String, kinds: [String]) -> FilterCompletion? {
    FilterCompletion(line, kinds: kinds, names: filterNames)
  }

  /// What cities and areas are called in one word, and their ids; told once.
  private var filterNames: [String] {
    assessment.remember("filter names \(language.rawValue)") { wordsOfNames }
  }

  private var wordsOfNames: [String] {
    let called = snapshot.parties.map(\.title) + assessment.areas.map(\.area.title)
    let words = called.compactMap { $0?.resolved(languagePreference)?.text.lowercased() }
    let ids = snapshot.parties.map(\.common.id) + assessment.areas.map(\.area.common.id)
    return (words + ids).filter { !$0.isEmpty && !$0.contains(" ") }
  }

  /// What is said where there is nothing.
  var emptyPlaces: EmptyPlaces { EmptyPlaces(phrases, of: dated) }

  /// Which records ratings and sums rest on, where they are not all: one phrase, or none.
  var basis: [String] { phrases.basis(of: dated).map { [$0] } ?? [] }

  /// That the file which would hold a kind of record can't be read, where, what is wrong with it and what to do; `nil` where none
  /// is broken so. A kiosk's visitor can do nothing, and learns no place.
  func unreadWords(_ kind: String?) -> String? {
    guard let kind, snapshot.unreadKinds.contains(kind) else { return nil }
    guard isAmongOwnPeople, let file = snapshot.brokenFiles.first(where: { $0.keepsBack(kind) })
    else { return Term(phrases.partUnread).opening }
    let findings = snapshot.findings.inFile(file.path)
    guard let fault = findings.first(where: \.code.isAboutFile) ?? findings.first else {
      return phrases.unread(file.path)
    }
    let (line, column) = fault.place
    let place = "\(file.path):\(line):\(column)"
    return [phrases.unread(place), "\(fault.code.text): \(fault.message).", phrases.mendFile]
      .joinedAsSentences
  }

  /// What an empty list says: that there is nothing, and where such records belong, or that the filter hides everything.
  ///
  /// Nobody is told to put records where a file of them stands that can't be read.
  func emptyWords(_ empty: any KeyPath<EmptyStates, String> & Sendable) -> String {
    if isFiltered { return phrases.nothingMatches }
    if let unread = unreadWords(EmptyPlaces.kind(of: empty)) { return unread }
    let words = emptyPlaces[dynamicMember: empty]
    guard !isKiosk, words == phrases.emptyStates[keyPath: empty],
      let kind = EmptyPlaces.kind(of: empty).flatMap({ RecordKind.byName[$0] }),
      let folder = kind.folder, kind.count(snapshot.records) == 0,
      !snapshot.unreadKinds.contains(kind.name)
    else { return words }
    return [words, phrases.putInto("\(folder)/")].joinedAsSentences
  }
}
