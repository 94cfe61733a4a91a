import Phrasebook
import ProgrammeModel

extension Attention {
  /// A row: why, in which area, what, and for how many days or with what score.
  func cells(in context: ShowContext) -> [String] {
    let area = area.map { context.title(of: $0, in: context.snapshot.areas) }
    return [
      context.phrases.attention(kind).full, area ?? "", matter(in: context),
      days.map { context.phrases.days($0) } ?? score.map { context.phrases.number($0) } ?? "",
    ]
  }

  private func matter(in context: ShowContext) -> String {
    let party = party.map { context.name(of: $0) } ?? context.phrases.both
    let title = context.text(title) ?? id
    return switch kind {
    case .late, .risk: title
    case .waits: context.phrases.owed(by: party, title)
    case .differs: difference(in: context)
    case .silent: context.emptyPlaces.report(from: party)
    case .stale: context.phrases.update(from: party)
    case .file: id
    }
  }
}
