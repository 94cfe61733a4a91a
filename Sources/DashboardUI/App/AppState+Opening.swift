package import ProgrammeModel

extension AppState {
  /// Opens a record by its id, such as `metro`, or by kind and id, such as `milestone:signalling`;
  /// the records above it stand between it and the first screen.
  ///
  /// - Returns: `false` where there is no such record, or none that is shown.
  package mutating func open(_ text: String) -> Bool {
    context.name(from: text).map { open($0) } ?? false
  }

  /// Opens a record; the records above it stand between it and the first screen.
  ///
  /// - Returns: `false` where there is no such record, or none that is shown.
  package mutating func open(_ name: RecordName) -> Bool {
    let way = (context.parents(of: name) + [name]).compactMap { context.screen(for: $0) }
    guard context.record(name) != nil else { return false }
    show(screens.prefix(1) + way)
    return true
  }
}

extension Context {
  /// The record that a text names: an id, or a kind, a colon and an id. Of several kinds with one
  /// id the first in the order of kinds is meant.
  package func name(from text: String) -> RecordName? {
    RecordName.candidates(for: text).first { record($0) != nil }
  }

  /// The records that a record stands in, the outermost first: an area, a workstream.
  func parents(of name: RecordName) -> [RecordName] {
    RecordView.of(name.kind)?.parents(name.id, self) ?? []
  }
}
