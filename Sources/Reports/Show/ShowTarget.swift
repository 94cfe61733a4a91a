package import ProgrammeModel

/// Finds the document that a name of the command line asks for.
package enum ShowTarget {
  /// The screens that every programme has, by their names.
  package static var screens: [String] { ShowScreens.all.flatMap { $0.names } }

  /// A screen's document, else that of the record with this id; `kind:id` names one of several records.
  ///
  /// - Throws: ``UnknownName`` where nothing or more than one thing has the name.
  package static func document(
    named name: String, in context: ShowContext
  ) throws(UnknownName) -> any ShowDocument {
    for screen in ShowScreens.all {
      if let document = screen.init(name, in: context) { return document }
    }
    let records = names(of: name, in: context)
    if records.count > 1 { throw .ambiguous(name, kinds: records.map(\.kind)) }
    if let record = records.first, let document = RecordDocument(record, in: context) {
      return document
    }
    if context.dated.isOfLaterDay(name) { throw .notYetKnown(name, on: context.asOf) }
    throw .unknown(name, nearest: nearest(to: name, in: context))
  }

  /// The records to show that a name may mean.
  private static func names(of name: String, in context: ShowContext) -> [RecordName] {
    RecordName.candidates(for: name).filter { RecordDocument($0, in: context) != nil }
  }

  /// The name that is closest: a screen's before a record's, but with a colon only `kind:id`.
  private static func nearest(to name: String, in context: ShowContext) -> String? {
    let hasKind = name.contains(":")
    let screens = ShowScreens.all.flatMap { $0.names(in: context) }
    if !hasKind, let screen = nearestName(to: name, among: screens) { return screen }
    let records = RecordKind.all.flatMap { $0.names(context.snapshot.records) }
      .filter { RecordDocument($0, in: context) != nil }
    return nearestName(
      to: name, among: hasKind ? records.map { "\($0.kind):\($0.id)" } : records.map(\.id))
  }
}
