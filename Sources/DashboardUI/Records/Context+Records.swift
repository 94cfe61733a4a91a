package import ProgrammeModel
package import TerminalKit

extension Context {
  /// The record of a name, or `nil` where there is none or it is not shown.
  package func record(_ name: RecordName) -> (any Record)? {
    RecordView.of(name.kind)?.record(name.id, self)
  }

  /// What a record is called; its id where it has no title or is not there.
  package func title(of name: RecordName) -> String {
    record(name).map { title(of: $0) } ?? departedTitle(of: name) ?? name.id
  }

  /// Where a record stands, as sign and word; nothing for kinds without a state.
  package func state(of name: RecordName) -> [Span] {
    RecordView.of(name.kind)?.state(name.id, self) ?? []
  }

  /// The day or the newest figure of a record whose kind has no state.
  func brief(of name: RecordName) -> [Span] {
    RecordView.of(name.kind)?.brief(name.id, self) ?? []
  }

  /// Where a record stands, or else its day or newest figure.
  func standing(of name: RecordName) -> [Span] {
    let state = state(of: name)
    return state.isEmpty ? brief(of: name) : state
  }

  /// Why a record is as it is, for the detail line.
  package func reason(for name: RecordName) -> [Span] {
    RecordView.of(name.kind)?.reason(name.id, self) ?? []
  }

  /// What there is to know of a record, in labelled rows.
  func facts(of name: RecordName) -> [PageRow] {
    RecordView.of(name.kind)?.facts(name.id, self) ?? []
  }

  /// The sources that a record rests on, as far as they are on file.
  package func sources(of name: RecordName) -> [Source] {
    let ids = RecordView.of(name.kind)?.sources(name.id, self) ?? []
    var seen: Set<Identifier<Source>> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { snapshot.sources[$0] }
      .filter(dated.shows)
  }

  /// The screen that shows a record, or `nil` where there is none to show.
  package func screen(for name: RecordName) -> (any Screen)? {
    record(name) == nil ? nil : RecordView.of(name.kind)?.screen(name.id)
  }

  /// A record in the detail line: what it is called, where it stands and why.
  package func detail(of name: RecordName) -> [Span] {
    let title = [Span(title(of: name), as: .title)]
    let mark = record(name)?.isIllustrative == true ? [Self.illustrativeMark] : []
    let state = RecordView.of(name.kind)?.fullState(name.id, self) ?? []
    let words = [state, reason(for: name)].filter { !$0.isEmpty }
    let rest = Array(words.joined(separator: [Span(" · ", as: .muted)]))
    return title + mark + (rest.isEmpty ? [] : [Span("  ")] + rest)
  }
}

extension Context {
  /// What opens the screen for a record; nothing where there is no such record.
  func opening(_ kind: String, _ id: String) -> BrowseOutcome {
    screen(for: RecordName(kind: kind, id: id)).map { .push($0) } ?? .stay
  }
}
