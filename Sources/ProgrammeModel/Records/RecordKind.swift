import LocatedJSON

/// A kind of record without its type: what loading, formatting and the schema need of it.
///
/// Each stands once and is shared, as a copy of so many functions is dear.
package final class RecordKind: Sendable {
  /// The name in messages and deep links, such as `area`.
  package let name: String

  /// The folder, or the file without `.json`, that holds such records; `nil` for those that stand inside others, and
  /// for the programme.
  package let folder: String?

  /// The date that lists of such records are in the order of; by id where `nil`.
  let orderField: String?

  /// What a record of this kind is.
  package let meaning: String

  /// Its fields in canonical order.
  package let outlines: [FieldOutline]

  /// The fields that texts stand in.
  let textual: [FieldOutline]

  /// Whether a key is one of its fields.
  let has: @Sendable (Key) -> Bool
  let decode: @Sendable (Value, inout Decoding) -> Void

  /// Makes room for a list of so many.
  let reserve: @Sendable (Int, inout Decoding) -> Void
  let merge: @Sendable (inout Records, LoadedFile) -> Void
  let seal: @Sendable (inout Records) -> [Finding]
  let origins: @Sendable (Records) -> [(name: RecordName, origin: Origin)]
  package let names: @Sendable (Records) -> [RecordName]
  package let illustrativeCount: @Sendable (Records) -> Int
  package let count: @Sendable (Records) -> Int

  /// How many there are in one file.
  let countInFile: @Sendable (LoadedFile) -> Int
  package let contains: @Sendable (Records, String) -> Bool

  /// The same for many ids of the same records.
  let finder: @Sendable (Records) -> (String) -> Bool
  package let origin: @Sendable (Records, String) -> Origin?
  package let record: @Sendable (Records, String) -> (any Record)?
  package let all: @Sendable (Records) -> [any Record]

  init<R: DescribedRecord>(
    _ type: R.Type, in folder: String? = nil, by orderField: String? = nil,
    _ table: any WritableKeyPath<Records, RecordTable<R>> & Sendable
  ) {
    name = R.kind
    self.folder = folder
    self.orderField = orderField
    meaning = R.description.meaning
    outlines = R.description.outlines
    textual = R.description.outlines.filter(\.shape.holdsText)
    has = { key in R.description.has(key) }
    decode = { value, decoding in decoding.decodeRecord(value, into: table) }
    reserve = { count, decoding in decoding.records[keyPath: table].reserve(count) }
    // A path of stored properties holds nothing that could be shared; it spares a copy of a file's every table.
    nonisolated(unsafe) let ofFile = (\LoadedFile.records).appending(path: table)
    merge = { all, file in all[keyPath: table].append(contentsOf: file[keyPath: ofFile]) }
    seal = { records in
      records[keyPath: table].seal().map { IdIsUnique.finding(kept: $0, dropped: $1) }
    }
    origins = { records in records[keyPath: table].map { ($0.name, $0.origin) } }
    names = { records in records[keyPath: table].map(\.name) }
    illustrativeCount = { records in
      records[keyPath: table].count { $0.isIllustrative }
    }
    count = { records in records[keyPath: table].count }
    countInFile = { file in file[keyPath: ofFile].count }
    contains = { records, id in records[keyPath: table].contains(id: id) }
    finder = { records in
      let table = records[keyPath: table]
      return { table.contains(id: $0) }
    }
    origin = { records, id in records[keyPath: table][Identifier(id)]?.origin }
    record = { records, id in records[keyPath: table][Identifier(id)] }
    all = { records in records[keyPath: table].map { $0 } }
  }
}

extension RecordKind {
  /// Every kind, one line each; what else a new kind needs is told in Architecture.md.
  ///
  /// Those that a command can add are defined with the rule of their ids.
  package static let all: [RecordKind] = [
    RecordKind(Area.self, in: "areas", \.areas),
    RecordKind(Workstream.self, \.workstreams),
    RecordKind(Milestone.self, \.milestones),
    RecordKind(Deliverable.self, \.deliverables),
    RecordKind(Indicator.self, \.indicators),
    Update.recordKind,
    Request.recordKind,
    Practice.recordKind,
    Risk.recordKind,
    Decision.recordKind,
    Event.recordKind,
    RecordKind(Agreement.self, in: "agreements", \.agreements),
    RecordKind(TradeSeries.self, in: "trade", \.series),
    RecordKind(Exchange.self, in: "exchanges", \.exchanges),
    Expert.recordKind,
    RecordKind(Contact.self, in: "contacts", \.contacts),
    RecordKind(Source.self, in: "sources", \.sources),
    RecordKind(Holiday.self, in: "holidays", by: "date", \.holidays),
    RecordKind(Programme.self, \.programmes),
    RecordKind(Party.self, \.parties),
  ]

  /// The kinds that have files of their own, by folder name.
  package static let byFolder: [String: RecordKind] = Dictionary(
    uniqueKeysWithValues: all.compactMap { kind in kind.folder.map { ($0, kind) } })

  package static let byName: [String: RecordKind] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })
}
