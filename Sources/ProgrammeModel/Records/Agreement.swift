/// A signed paper, or one that is to be signed.
public struct Agreement: DescribedRecord {
  public static let kind = "agreement"
  public var common = Common()
  public let origin: Origin

  /// What kind of paper it is.
  public internal(set) var type: Form?

  /// The parties bound by it.
  public internal(set) var parties: [Identifier<Party>] = []

  /// When it was signed.
  public internal(set) var signed: PartialDate?

  /// When it took effect.
  public internal(set) var inForce: PartialDate?

  /// How long it runs, such as P5Y.
  public internal(set) var term: CalendarDuration?

  /// As stored; ``expiry`` also derives it from the term.
  public internal(set) var expires: PartialDate?

  /// Whether it renews itself.
  public internal(set) var renewsItself = false

  /// Where it stands.
  public internal(set) var status: Status?

  /// Earlier agreements that it replaces.
  public internal(set) var supersedes: [Identifier<Agreement>] = []

  /// The areas it covers.
  public internal(set) var areas: [Identifier<Area>] = []

  /// Who signed.
  public internal(set) var signatories: [Signatory] = []

  public init(_ blank: BlankRecord) { origin = blank.origin }

  /// The last day of its term: as stored, else from entry into force or signature and the term.
  public var expiry: Day? {
    if let expires { return expires.latest }
    guard let term, let start = inForce ?? signed else { return nil }
    return term.after(start.earliest) + -1
  }

  /// When it was signed, or a source that has a date told of it before; one that is planned is always known.
  public func knownFrom(in records: Records) -> Day? {
    guard status != .planned, let signed else { return nil }
    let told = sources.compactMap { records.sources[$0]?.knownFrom(in: records) }
    let day = records.dayKnown(signed)
    return min(day, told.min() ?? day)
  }

  /// What kind of paper it is.
  public enum Form: String, CodeList, FieldValue {
    case treaty, agreement, programme, memorandum
    case protocolPaper = "protocol"
  }

  /// Where it stands, as stored.
  public enum Status: String, CodeList, FieldValue {
    case planned, signed
    case inForce = "in_force"
    case expired, superseded, terminated
  }

  /// Someone who signed.
  public struct Signatory: Part {
    /// The party signed for.
    public internal(set) var party: Identifier<Party>?

    /// The signatory's name.
    public internal(set) var name: LocalizedText?

    /// The office held.
    public internal(set) var role: LocalizedText?

    package init() {}

    package static let description = Description<Signatory>(
      part: "Someone who signed.",
      [
        Field("party", "The party signed for.") { $0.party = $1 },
        Field("name", required: true, "The signatory's name.") { $0.name = $1 },
        Field("role", "The office held.") { $0.role = $1 },
      ])
  }

  package static let description = Description<Agreement>(
    "A signed paper between the parties, or one that is to be signed.",
    [
      Field("type", "What kind of paper it is.") { $0.type = $1 },
      Field("parties", required: true, "The parties bound by it.") { $0.parties = $1 },
      Field("signed", "When it was signed.") { $0.signed = $1 },
      Field("in_force", "When it took effect.") { $0.inForce = $1 },
      Field("term", "How long it runs, such as P5Y.") { $0.term = $1 },
      Field("expires", "The end of its term; derived where it is absent.") { $0.expires = $1 },
      Field("auto_renews", "Whether it renews itself.") { $0.renewsItself = $1 },
      Field("status", "Where it stands.") { $0.status = $1 },
      Field("supersedes", "Earlier agreements that it replaces.") {
        (record: inout Agreement, list: OneOrMore<Identifier<Agreement>>) in
        record.supersedes = list.elements
      },
      Field("areas", "The areas it covers.") { $0.areas = $1 },
      Field("signatories", "Who signed.") { $0.signatories = $1 },
      Field("documents", OneOrMore<Identifier<Source>>.self, "Sources that hold its text."),
    ])
}
