import Phrasebook
import ProgrammeModel
import TerminalKit

/// The records that rest on a source, each with how it stands, else its day or newest figure, else its kind.
struct RestsOn: LowerList {
  let source: Identifier<Source>
  let context: Context

  private var names: [RecordName] { context.records(restingOn: source) }

  var title: String { context.phrases.restsOn(context.publisher(of: source)) }

  func note(shown: Int, of total: Int) -> [Span] {
    let words =
      shown < total
      ? context.phrases.shown(shown, of: total) : context.phrases.tally(total, \.record)
    return [Span(words, as: .muted)]
  }

  func ids(columns: Int) -> [String] {
    context.assessment.remember("ids resting on \(source.text)") {
      names.map { "\($0.kind):\($0.id)" }
    }
  }

  func record(_ index: Int) -> RecordName? { names[index] }

  func line(_ index: Int, columns: Int) -> Line {
    let name = names[index]
    let standing = context.standing(of: name)
    let right = standing.isEmpty ? [Span(context.kind(of: name), as: .muted)] : standing
    return Line(context.titleSpans(of: name), right: right.truncated(to: columns / 2))
  }
}
