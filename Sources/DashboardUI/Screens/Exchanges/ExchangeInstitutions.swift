import Phrasebook
import ProgrammeModel
import TerminalKit

/// The institutions that send or receive one group of travellers, each once.
struct ExchangeInstitutions: LowerList {
  private let all: Names
  private let context: Context

  /// What each is called, and the same without marks.
  private struct Names: Sendable {
    var spans: [[Span]] = []
    var ids: [String] = []
  }

  init(_ group: ExchangeYear.Group, context: Context) {
    self.context = context
    let question = "institutions \(group.audience) \(context.language.rawValue)"
    all = context.assessment.remember(question) {
      var (names, seen) = (Names(), Set<String>())
      for name in group.exchanges.lazy.flatMap(\.institutions).map({ context.text($0) }) {
        let id = name.map(\.text).joined()
        guard !name.isEmpty, seen.insert(id).inserted else { continue }
        names.spans.append(name)
        names.ids.append(id)
      }
      return names
    }
  }

  /// What each is called.
  var names: [[Span]] { all.spans }

  var title: String { context.phrases.titles.institutions.full }

  func note(shown: Int, of total: Int) -> [Span] {
    let words =
      shown < total ? context.phrases.shown(shown, of: total) : context.phrases.number(total)
    return [Span(words, as: .muted)]
  }

  func ids(columns: Int) -> [String] { all.ids }
  func line(_ index: Int, columns: Int) -> Line { Line(all.spans[index]) }
}
