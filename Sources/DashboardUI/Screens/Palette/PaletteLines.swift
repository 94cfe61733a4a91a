import Phrasebook
import ProgrammeModel
import Search
import TerminalKit

/// The lines of the palette for what was typed, the best first.
struct PaletteLines: Sendable {
  let matches: [PaletteMatch]

  /// How many there are, listed or not.
  let count: Int

  /// So many were found that are not listed; another letter brings them.
  var unlisted: Int { count - matches.count }

  /// No more records are compared with what was typed.
  private static let mostRecords = 60

  /// Nothing typed lists what was chosen last, then every screen and command.
  init(_ text: String, entries: [PaletteEntry], recent: [PaletteChoice], in context: Context) {
    let typed = SoughtWord(text)
    guard !typed.spellings.allSatisfy(\.isEmpty) else {
      let old = recent.compactMap { Self.match($0, typed, entries, context) }
      let rest = entries.filter { !recent.contains($0.choice) }
      matches = old + rest.compactMap { $0.match(typed) }
      count = matches.count
      return
    }
    let records = RecordCandidates(text, most: Self.mostRecords, in: context)
    let fitting = entries.compactMap { $0.match(typed) }
    let found = records.names.compactMap {
      PaletteMatch(
        records.typed, choice: .record($0), names: context.paletteNames(of: $0), isFound: true)
    }
    let first = entries.called(text)?.choice ?? records.exact.map { .record($0) }
    let all = (records.hasKind ? [] : fitting) + found
    matches = all.enumerated().sorted { left, right in
      let isFirst = left.element.choice == first
      if isFirst != (right.element.choice == first) { return isFirst }
      if left.element.isBetter(than: right.element) { return true }
      return !right.element.isBetter(than: left.element) && left.offset < right.offset
    }.map(\.element)
    count = matches.count + records.count - found.count
  }

  /// The lines that a list of some rows shows at a time; how many there are besides takes a row.
  func rowsInView(of height: Int) -> Int {
    unlisted > 0
      ? max(height - 1, 0)
      : TerminalKit.Table.visibleRows(count: matches.count, height: height, hasHeader: false)
  }

  private static func match(
    _ choice: PaletteChoice, _ typed: SoughtWord, _ entries: [PaletteEntry], _ context: Context
  ) -> PaletteMatch? {
    if case .record(let name) = choice {
      guard context.record(name) != nil else { return nil }
      return PaletteMatch(typed, choice: choice, names: context.paletteNames(of: name))
    }
    return entries.first { $0.choice == choice }?.match(typed)
  }
}

extension Context {
  /// What a record is called, in the language shown first, then otherwise, and by id.
  fileprivate func paletteNames(of name: RecordName) -> [FoldedText] {
    let title = title(of: name)
    let others = record(name).flatMap { SearchableRecord($0, in: snapshot)?.names } ?? []
    return ([title] + others.filter { $0 != title }).map(FoldedText.init)
  }
}
