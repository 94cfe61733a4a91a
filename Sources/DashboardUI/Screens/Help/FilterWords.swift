import Phrasebook
import Search
import TerminalKit

/// The fields that a filter line may ask for, each with values that it may have: `rating:green|amber|red`.
struct FilterWords {
  let kinds: [String]
  let context: Context

  /// So many values stand beside a field.
  private static let mostValues = 3

  /// As many lines as the fields need, none of them cut.
  func lines(columns: Int) -> [[Span]] { SignLegend(words).lines(columns: columns) }

  private var words: [[Span]] {
    var names: Set<String> = []
    return kinds.flatMap { FilterFields.of($0) }.filter { names.insert($0.name).inserted }
      .map { field in
        [
          Span("\(FieldNames.name(of: field.name, in: context.language)):", as: .key),
          Span(values(of: field), as: .muted),
        ]
      }
  }

  private func values(of field: FilterField) -> String {
    let offers = field.offers(in: context.language)
    if offers.isEmpty { return "…" }
    let shown = offers.prefix(Self.mostValues)
    return shown.joined(separator: "|") + (offers.count > shown.count ? "|…" : "")
  }
}
