import Phrasebook
import ProgrammeModel

extension AreaStanding {
  /// The columns over ``cells(in:)``; those of parties bear their names.
  static func headings(in context: ShowContext) -> [String] {
    let headings = context.phrases.headings
    return [headings.area.short] + context.snapshot.parties.map { context.title(of: $0) } + [
      "≈ " + headings.evidence.short, "", "≈ " + headings.done.short, headings.plan.short,
      "≈ " + headings.slip.short, headings.next.short,
    ]
  }

  /// The columns that stand at the right: shares and the slip.
  static func trailing(in context: ShowContext) -> Set<Int> {
    let first = context.snapshot.parties.count + 3
    return Set(first..<first + 3)
  }

  /// A row of the table of areas.
  func cells(in context: ShowContext) -> [String] {
    [context.markedTitle(of: area)] + reported.map { context.words($0.rating) } + [
      context.words(evidence.rating), isMismatch ? "!" : "", context.share(progress?.done),
      context.share(progress?.planned), context.slip(slipDays),
      context.words(nextDeadline?.date),
    ]
  }
}

extension PlainPage {
  /// Areas in rows, or a word that there is none.
  mutating func areas(_ areas: [AreaStanding], ifEmpty word: String, in context: ShowContext) {
    guard !areas.isEmpty else {
      line(word)
      return
    }
    table(
      [AreaStanding.headings(in: context)] + areas.map { $0.cells(in: context) },
      trailing: AreaStanding.trailing(in: context))
  }

  /// Events in rows, or a word that there are none.
  mutating func events(
    _ events: [EventStanding], ifEmpty word: String, in context: ShowContext
  ) {
    guard !events.isEmpty else {
      line(word)
      return
    }
    table(events.map { $0.cells(in: context) })
  }
}
