import Phrasebook
import ProgrammeModel
import TerminalKit

/// The institutions that send or receive one group of travellers, each once.
struct ExchangeInstitutions: LowerList {
  let names: [[Span]]
  private let context: Context

  init(_ group: ExchangeYear.Group, context: Context) {
    self.context = context
    var seen: Set<String> = []
    names = group.exchanges.flatMap(\.institutions).map { context.text($0) }.filter { name in
      !name.isEmpty && seen.insert(name.map(\.text).joined()).inserted
    }
  }

  var title: String { context.phrases.titles.institutions.full }

  func note(shown: Int, of total: Int) -> [Span] {
    let words =
      shown < total ? context.phrases.shown(shown, of: total) : context.phrases.number(total)
    return [Span(words, as: .muted)]
  }

  func ids(columns: Int) -> [String] { names.map { $0.map(\.text).joined() } }
  func line(_ index: Int, columns: Int) -> Line { Line(names[index]) }
}
