import Phrasebook
package import ProgrammeModel
import TerminalKit

/// Whom the other city may ask, by sector. Nobody stands here by name who did not agree to it.
package struct ExpertsScreen: TableScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.experts
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.experts
  package static let commands: [BrowseCommand<Self>] = tableCommands

  /// By the first sector of each, then as they stand in the data.
  func names(in context: Context) -> [RecordName] {
    let experts = context.snapshot.experts.filter(context.dated.shows)
    return experts.enumerated()
      .sorted { left, right in
        (left.element.sectors.first ?? "", left.offset)
          < (right.element.sectors.first ?? "", right.offset)
      }
      .map(\.element.name)
  }

  func ordering(in context: Context) -> String {
    context.phrases.sorted(by: context.phrases.headings.sector.short)
  }

  func note(in context: Context) -> [Span] {
    let experts = context.snapshot.experts.filter(context.dated.shows)
    let withheld = experts.count { !$0.hasConsented }
    let count = Span(context.phrases.number(experts.count), as: .muted)
    guard withheld > 0 else { return [count] }
    return [count, Span(" · \(context.phrases.withheld(withheld))", as: .muted)]
  }

  func group(of name: RecordName, in context: Context) -> String? {
    context.expert(name)?.sectors.first ?? ""
  }

  func title(ofGroup key: String, count: Int, in context: Context) -> [Span] {
    let area = context.snapshot.areas[Identifier(key)].map { context.title(of: $0) }
    let name = area ?? (key.isEmpty ? "–" : key)
    return [Span("\(name) \(context.phrases.number(count))", as: .title)]
  }

  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    return [
      TableColumn(
        headings.name.short, width: .flexible(least: 20),
        cell: { name, context in context.expertTitle(name) },
        key: { name, context in .text(context.expertTitle(name).map(\.text).joined()) }),
      TableColumn(
        headings.cities.short, width: .fixed(9), gap: 2,
        cell: { name, context in
          context.expert(name).map { [Span(context.name(of: $0.party))] } ?? []
        },
        key: { name, context in
          context.expert(name).map { .text(context.name(of: $0.party)) } ?? .missing
        }),
      TableColumn(
        headings.languages.short, width: .fixed(10), gap: 2, dropOrder: 0,
        cell: { name, context in
          [Span(context.expert(name)?.languages.joined(separator: " ") ?? "", as: .muted)]
        },
        key: { name, context in .number(-(context.expert(name)?.languages.count ?? 0)) }),
      TableColumn(
        headings.availability.short, width: .fixed(16), gap: 2, dropOrder: 1,
        cell: { name, context in context.availability(of: name) },
        key: { name, context in .text(context.availability(of: name).map(\.text).joined()) }),
    ]
  }
}

extension Context {
  func expert(_ name: RecordName) -> Expert? { snapshot.experts[Identifier(name.id)] }

  /// The specialism of an expert, and the name of one who agreed to be shown.
  func expertTitle(_ name: RecordName) -> [Span] {
    guard let expert = expert(name) else { return [] }
    let title = titleSpans(of: name)
    guard expert.hasConsented else {
      return [Span(phrases.recordWords.nameWithheld, as: .muted), Span(" · ", as: .muted)] + title
    }
    guard let person = string(expert.personName) else { return title }
    return title + [Span(" · \(person)", as: .muted)]
  }

  /// When an expert can be asked, as it is written.
  func availability(of name: RecordName) -> [Span] {
    let words = self.text(expert(name)?.origin.text("availability"))
    return words.isEmpty ? [Span("–", as: .muted)] : words
  }
}
