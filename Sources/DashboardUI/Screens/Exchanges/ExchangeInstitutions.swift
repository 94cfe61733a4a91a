import Phrasebook
import ProgrammeModel
import TerminalKit

/// The institutions that send or receive one group of travellers, each once.
struct ExchangeInstitutions: LowerList {
  private let known: InstitutionNames?
  private let context: Context

  init(_ group: ExchangeYear.Group, context: Context) {
    self.context = context
    let question = "institutions \(group.audience.rawValue) \(context.language.rawValue)"
    known = context.prepared(question) { InstitutionNames(of: group, in: $0) }
  }

  var isPending: Bool { known == nil }

  var title: String { context.phrases.titles.institutions.full }

  func note(shown: Int, of total: Int) -> [Span] {
    let words =
      shown < total ? context.phrases.shown(shown, of: total) : context.phrases.number(total)
    return [Span(words, as: .muted)]
  }

  func ids(columns: Int) -> [String] { known?.ids ?? [] }
  func line(_ index: Int, columns: Int) -> Line { Line(known?.spans[index] ?? []) }
}

/// What the institutions of a group of travellers are called, and the same without marks.
struct InstitutionNames: Sendable {
  private(set) var spans: [[Span]] = []
  private(set) var ids: [String] = []

  init(of group: ExchangeYear.Group, in context: Context) {
    var seen: Set<String> = []
    for name in group.exchanges.lazy.flatMap(\.institutions).map({ context.text($0) }) {
      let id = name.map(\.text).joined()
      guard !name.isEmpty, seen.insert(id).inserted else { continue }
      spans.append(name)
      ids.append(id)
    }
  }
}
