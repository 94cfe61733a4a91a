/// One kind of record of the data directory.
public protocol Record: Identifiable, Sendable where ID == Identifier<Self> {
  /// The kind's name in messages and deep links, such as `milestone`.
  static var kind: String { get }

  /// The fields that every record has.
  var common: Common { get set }

  /// Where it stands in its file.
  var origin: Origin { get }

  /// What it is called; a kind with a name of its own gives that.
  var title: LocalizedText? { get }

  /// The first day on which it may have been known; `nil` where it always is.
  ///
  /// - Parameter records: all of the snapshot, as another record may have told of it.
  func knownFrom(in records: Records) -> Day?

  /// Fields that are shown to nobody, as a person did not agree.
  var withheldFields: Set<String> { get }

  /// Fields that only the programme's own people are shown, whoever may see the record.
  var internalFields: Set<String> { get }

  /// A record with nothing known yet, at its place, under its parents.
  init(_ blank: BlankRecord)
}

extension Record {
  public var id: Identifier<Self> { Identifier(common.id) }
  public var title: LocalizedText? { common.title }
  public func knownFrom(in records: Records) -> Day? { nil }
  public var withheldFields: Set<String> { [] }
  public var internalFields: Set<String> { [] }
  public var sources: [Identifier<Source>] { common.sources }
  public var isIllustrative: Bool { common.isIllustrative }
  public var visibility: Visibility { common.visibility }

  /// A longer text, read from the file when asked.
  public var details: LocalizedText? { origin.text("description") }

  /// A remark of its keepers, read from the file when asked.
  public var note: LocalizedText? { origin.text("note") }

  /// By kind and id.
  public var name: RecordName { RecordName(kind: Self.kind, id: common.id) }
}

/// A record whose fields are described once, for decoding, messages, canonical form and schema.
package protocol DescribedRecord: Record {
  static var description: Description<Self> { get }
}

/// What is known of a record before its fields are read.
public struct BlankRecord: Sendable {
  package let origin: Origin
  package let scope: Decoding.Scope
}

/// The fields that every kind of record has.
public struct Common: Sendable {
  /// The id, one of its own among its kind.
  public internal(set) var id = ""

  /// What it is called.
  public internal(set) var title: LocalizedText?

  /// Where it comes from.
  public internal(set) var sources: [Identifier<Source>] = []

  /// How sure it is.
  public internal(set) var certainty = Certainty.reported

  /// Whether it is made up to show how the programme works.
  public internal(set) var isIllustrative = false

  /// Records that say otherwise; both are kept.
  public internal(set) var conflicts: [AnyReference] = []

  /// Who may see it.
  public internal(set) var visibility = Visibility.internal

  init() {}
}

/// How sure a record is.
public enum Certainty: String, CodeList, FieldValue {
  case confirmed, reported, estimated, unverified
}
